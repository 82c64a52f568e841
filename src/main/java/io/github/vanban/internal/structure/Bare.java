package io.github.vanban.internal.structure;

import io.github.vanban.internal.text.Marks;

/** Words without their marks, as scans and senders lose them. Stateless. */
final class Bare {

  /** Typed for {@code Đ}, which it looks like. */
  private static final char ETH = '\u00d0';

  private Bare() {}

  /** In lower case, without marks, every white space one space. */
  static String of(String words) {
    boolean ascii = true;
    for (int i = 0; i < words.length(); i++) {
      ascii &= words.charAt(i) < 0x80;
    }
    String parted = ascii ? words : Marks.stripped(words);
    StringBuilder out = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c == ETH || c == '\u00f0') {
        out.append('d');
      } else if (c == '–' || c == '—' || c == '‑') {
        out.append('-');
      } else if (c != '\u200b' && c != '\ufeff') {
        out.append(Character.toLowerCase(c));
      }
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    return out.substring(0, end);
  }

  /**
   * The offset after words that stand in a text whatever their diacritics, combined or not; -1 if
   * others stand there.
   *
   * @param bare the words as {@link #of} gives them
   */
  static int after(String bare, String text, int start, int end) {
    int at = start;
    for (int i = 0; i < bare.length(); i++) {
      at = pastCombining(text, at, end);
      if (at >= end || letter(text.charAt(at)) != bare.charAt(i)) {
        return -1;
      }
      at++;
    }
    return pastCombining(text, at, end);
  }

  private static int pastCombining(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) >= '\u0300' && text.charAt(at) < '\u0370') {
      at++;
    }
    return at;
  }

  private static char letter(char c) {
    if (c == ETH) {
      return 'd';
    }
    return Character.toLowerCase(c < 0x80 ? c : Marks.stripped(c));
  }
}
