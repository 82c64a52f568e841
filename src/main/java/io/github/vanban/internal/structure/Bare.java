package io.github.vanban.internal.structure;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words without their marks, as scans and senders lose them. Stateless. */
final class Bare {

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");

  private Bare() {}

  /** In lower case, without marks, every white space one space. */
  static String of(String words) {
    boolean ascii = true;
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      ascii &= words.charAt(i) < 0x80;
    }
    String parted =
        ascii
            ? words
            : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c == 'đ' || c == 'Đ' || c == '\u00d0') {
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
}
