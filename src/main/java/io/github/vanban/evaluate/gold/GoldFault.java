package io.github.vanban.evaluate.gold;

import static java.util.Objects.requireNonNull;

/**
 * Why a gold file or a file of predictions cannot be scored.
 *
 * @param file the file, with the line where it holds several texts
 * @param place the mention or field ({@code dates[3] "năm 2019"}), or empty where it is the whole
 *     file
 * @param fault what is wrong, in English
 */
public record GoldFault(String file, String place, String fault) {

  /** Checks that no part is missing. */
  public GoldFault {
    requireNonNull(file, "file");
    requireNonNull(place, "place");
    requireNonNull(fault, "fault");
  }

  /** All three on one line. */
  @Override
  public String toString() {
    return file + ": " + (place.isEmpty() ? "" : place + ": ") + fault;
  }
}
