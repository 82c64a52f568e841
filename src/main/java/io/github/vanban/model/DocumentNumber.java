package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document in normal form.
 *
 * <p>Example: {@code 16-CT/TTg} and {@code 16/CT-TTg} both are ordinal {@code 16}, no year, type
 * code {@code CT} and organ code {@code TTg}; {@link #key()} is {@code 16|CT|TTg}.
 *
 * @param ordinal the running number without leading zeros, its letter suffix kept ({@code 30c})
 * @param year the year written inside the number, as written ({@code 2015}, {@code 97}), or null
 * @param typeCode code of the document's type in its usual letter case ({@code QĐ}), or empty
 * @param organCode code of the issuing organ and its unit ({@code UBND}, {@code BCA-QLXNC}), or
 *     empty
 */
public record DocumentNumber(
    String ordinal, @Nullable String year, String typeCode, String organCode) {

  private static final Pattern KEY =
      Pattern.compile("(?<ordinal>[^|/]+)(?:/(?<year>[^|/]+))?\\|(?<type>[^|]*)\\|(?<organ>[^|]*)");

  /** Codes of the Party's bodies end in {@code TW} (Trung ương) or in {@code U} (ủy). */
  private static final Pattern PARTY = Pattern.compile("\\p{L}*(?:TW|U)(?!\\p{L})");

  /** Checks that no part is missing. */
  public DocumentNumber {
    requireNonNull(ordinal, "ordinal");
    requireNonNull(typeCode, "typeCode");
    requireNonNull(organCode, "organCode");
  }

  /** The key that is the same for all spellings: {@code ordinal[/year]|TYPE|ORG}. */
  public String key() {
    return (year == null ? ordinal : ordinal + "/" + year) + "|" + typeCode + "|" + organCode;
  }

  /**
   * The number that a {@link #key()} stands for.
   *
   * @throws IllegalArgumentException if it is none; the message holds the key
   */
  public static DocumentNumber parse(String key) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no key of a document number: " + key);
    }
    return new DocumentNumber(
        parts.group("ordinal"), parts.group("year"), parts.group("type"), parts.group("organ"));
  }

  /** Whether type and organ code are both missing, as in {@code Chỉ thị số 16}. */
  public boolean isBare() {
    return typeCode.isEmpty() && organCode.isEmpty();
  }

  /**
   * The number as people write it: {@code 126/2024/NĐ-CP}, {@code 80/2015/QH13}, {@code 16/CT-TTg};
   * of a body of the Party {@code 114-KL/TW}. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
   * II.3; Hướng dẫn 36-HD/VPTW.
   */
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder(ordinal);
    if (year != null) {
      written.append('/').append(year);
    }
    boolean party = year == null && PARTY.matcher(organCode).lookingAt();
    if (!typeCode.isEmpty()) {
      written.append(party ? '-' : '/').append(typeCode);
    }
    if (!organCode.isEmpty()) {
      written.append(party || typeCode.isEmpty() ? '/' : '-').append(organCode);
    }
    return written.toString();
  }
}
