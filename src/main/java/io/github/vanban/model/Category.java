package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

/**
 * What a statistic is about. A record and not an enum, since users add categories of their own.
 *
 * @param id upper-case identifier, as it stands in the output
 */
public record Category(String id) {

  /** Administrative procedures and online public services: TTHC, thủ tục, dịch vụ công. */
  public static final Category PROCEDURE = new Category("PROCEDURE");

  /** Models and exemplars of emulation movements: mô hình, điển hình, điểm sáng. */
  public static final Category MODEL = new Category("MODEL");

  /** All else. */
  public static final Category OTHER = new Category("OTHER");

  /** Checks that the id is there. */
  public Category {
    requireNonNull(id, "id");
  }

  @Override
  public String toString() {
    return id;
  }
}
