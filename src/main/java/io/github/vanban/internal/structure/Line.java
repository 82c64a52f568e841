package io.github.vanban.internal.structure;

import io.github.vanban.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text that is not empty, with what can be seen of it without its neighbours. Offsets
 * are those of the text. Immutable but for {@link #bare()}, which is worked out once when asked
 * for; for one thread.
 */
final class Line {

  private final String text;

  /** Its first visible unit, and the offset after its last. */
  final int start;

  final int end;

  /** The words, without the signs of Markdown around them: {@code ## **I. Kết quả**}. */
  final int core;

  final int coreEnd;

  /** How far it is indented, in columns; a tab counts for four. */
  final int indent;

  /** How many empty lines stand before it. */
  final int gap;

  /** How many letters and signs it shows, its indentation left out. */
  final int width;

  /** The level of a heading of Markdown, from 1; 0 for none. */
  final int hashes;

  /** Whether signs of Markdown set all of it in bold or italics. */
  final boolean emphasised;

  /** Whether it begins in bold or italics, which may go on below; and whether it ends so. */
  final boolean opensEmphasis;

  final boolean closesEmphasis;

  /** Whether Markdown quotes it. */
  final boolean quoted;

  /** What an item begins with; null where the line begins with a word. */
  final @Nullable Mark mark;

  private @Nullable String bare;

  private Line(String text, int from, int start, int end, int gap, boolean marked) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.gap = gap;
    int columns = 0;
    for (int i = from; i < start; i++) {
      columns += text.charAt(i) == '\t' ? 4 : 1;
    }
    this.indent = columns;
    int shown = 0;
    for (int i = start; i < end; i++) {
      shown += text.charAt(i) >= '\u0300' && text.charAt(i) < '\u0370' ? 0 : 1;
    }
    this.width = shown;
    int a = start;
    boolean quote = false;
    while (a < end && text.charAt(a) == '>' && (a + 1 == end || isBlank(text.charAt(a + 1)))) {
      quote = true;
      a = skip(text, a + 1, end);
    }
    this.quoted = quote;
    int level = 0;
    while (a + level < end && text.charAt(a + level) == '#' && level < 7) {
      level++;
    }
    boolean heading = level > 0 && level < 7 && a + level < end && isBlank(text.charAt(a + level));
    this.hashes = heading ? level : 0;
    a = heading ? skip(text, a + level, end) : a;
    int b = end;
    boolean strong = false;
    // A star before a space is a bullet.
    while (a < b && isEmphasis(text.charAt(a)) && a + 1 < b && !isBlank(text.charAt(a + 1))) {
      a++;
      strong = true;
    }
    boolean closed = false;
    while (b > a && isEmphasis(text.charAt(b - 1))) {
      b--;
      closed = true;
    }
    while (b > a && isBlank(text.charAt(b - 1))) {
      b--;
    }
    this.core = a;
    this.coreEnd = b;
    boolean again = opensAgain(text, a, b);
    this.opensEmphasis = strong && !again;
    this.closesEmphasis = closed && !again;
    this.emphasised = strong && closed && !again;
    this.mark = marked ? Mark.at(text, a, end) : null;
  }

  /** A line from its first unit to the one before its break; null if nothing is in it. */
  static @Nullable Line of(String text, int from, int to, int gap) {
    int start = skip(text, from, to);
    int end = to;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? null : new Line(text, from, start, end, gap, true);
  }

  /** The same line, which begins with a word and not with a mark. */
  Line unmarked() {
    return new Line(text, start, start, end, gap, false);
  }

  /** {@code **Một.** Hai **ba**}: what is set in bold ends within the line. */
  private static boolean opensAgain(String text, int from, int to) {
    int stars = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '*') {
        stars++;
      }
    }
    return stars > 0;
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || c == '\r'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u3000'
        || c == '\f'
        || c == '\u000b'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_';
  }

  static int skip(String text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  Span span() {
    return new Span(start, end);
  }

  /** Its words in lower case, without diacritics. */
  String bare() {
    if (bare == null) {
      bare = Bare.of(text.substring(core, coreEnd));
    }
    return bare;
  }

  /** The last of its words' units; NUL if there is none. */
  char last() {
    return coreEnd > core ? text.charAt(coreEnd - 1) : '\0';
  }

  /** The first of its words' units, after the mark of an item; NUL if there is none. */
  char first() {
    int at = words();
    return at < coreEnd ? text.charAt(at) : '\0';
  }

  /** {@code linh vuc: Hộ tịch}: a name, a colon and more after it. */
  boolean isField() {
    int limit = Math.min(coreEnd - 2, core + 40);
    int colon = core;
    while (colon < limit && text.charAt(colon) != ':') {
      colon++;
    }
    return colon > core && colon < limit && isBlank(text.charAt(colon + 1));
  }

  /** Whether it begins with a sign that counts nothing, as items do. */
  boolean hasSign() {
    return mark != null && mark.isSign();
  }

  /** Where its words begin, after the mark of an item. */
  int words() {
    int at = mark == null ? core : mark.after();
    while (at < coreEnd && (isEmphasis(text.charAt(at)) || isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int at = coreEnd - 1;
    while (at > core && "\"”’')]*_".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= core && ".!?…".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether it ends with a sign after which more of the same must come, or a sentence's end. */
  boolean isClosed() {
    return endsSentence() || ";:".indexOf(last()) >= 0;
  }

  /** Whether there are letters in it, and none is small. */
  boolean isCapitals() {
    boolean capitals = false;
    for (int i = words(); i < coreEnd; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals |= Character.isUpperCase(c);
    }
    return capitals;
  }

  /** Whether it is drawn, of dashes, stars, dots or bars, and says nothing. */
  boolean isRule() {
    for (int i = start; i < end; i++) {
      if ("-_*=.~|+:—–─ \t\u00a0°oO".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    // "o0o", "oOo" are rules; so is "----- oOo -----".
    return end - start > 1 || "*|-_".indexOf(text.charAt(start)) >= 0;
  }

  /** Whether nothing but bars stands in it. */
  boolean isBar() {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '|' && !isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many words it has after its mark, as far as spaces tell. */
  int wordCount() {
    int words = 0;
    boolean in = false;
    for (int i = words(); i < coreEnd; i++) {
      boolean blank = isBlank(text.charAt(i));
      words += !blank && !in ? 1 : 0;
      in = !blank;
    }
    return words;
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }
}
