package io.github.vanban.internal.statistic;

/**
 * Words or signs that may open the parts of a total: {@code trong đó}, {@code gồm}, a bracket, a
 * colon.
 *
 * @param start first index
 * @param end index behind them, and behind a colon or comma that follows
 * @param bracketed whether they stand in a bracket of their own, which the parts end with
 * @param listed whether they end with a colon
 */
record DivisionMark(Kind kind, int start, int end, boolean bracketed, boolean listed) {

  enum Kind {
    /** {@code trong 10 chỉ số có 7 chỉ số tăng}: the total stands behind the word. */
    WITHIN,
    /** {@code trong đó}: some of the parts. */
    AMONG,
    /** {@code riêng}: one part. */
    ALONE,
    /** {@code gồm}, {@code chia theo}, {@code cụ thể}: all parts. */
    ALL,
    /** A bracket. */
    OPEN,
    /** A colon. */
    COLON
  }

  /** Whether the words say that all parts are told. */
  boolean tellsAll() {
    return kind == Kind.ALL || kind == Kind.COLON;
  }

  /** Whether it says nothing by itself, so that the numbers must look like a breakdown. */
  boolean isSign() {
    return kind == Kind.OPEN || kind == Kind.COLON;
  }
}
