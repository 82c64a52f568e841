package io.github.vanban.internal.read.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * VNI for Windows: most letters with marks are two characters, the letter and its marks: {@code
 * Coäng hoøa} is {@code Cộng hòa}. Stateless.
 */
final class Vni {

  /** Huyền, sắc, hỏi, ngã, nặng, in the order of the marks below. */
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

  private static final String CIRCUMFLEX = "\u0302";
  private static final String BREVE = "\u0306";

  /** Letters that are one character. */
  private static final Map<Character, Character> SINGLE = single("ôơöưæỉóĩòịîỵñđ");

  /** Letter and marks, as {@code letter << 16 | marks}, to the letter with them. */
  private static final Map<Integer, Character> PAIRS = pairs();

  private Vni() {}

  /** What characters of {@link Windows1252} mean in VNI. */
  static String convert(String text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Character pair = i + 1 < text.length() ? PAIRS.get(c << 16 | text.charAt(i + 1)) : null;
      if (pair != null) {
        converted.append(pair.charValue());
        i++;
      } else {
        converted.append(SINGLE.getOrDefault(c, c).charValue());
      }
    }
    return converted.toString();
  }

  private static Map<Character, Character> single(String fromTo) {
    Map<Character, Character> single = new HashMap<>();
    for (int i = 0; i < fromTo.length(); i += 2) {
      char from = fromTo.charAt(i);
      char to = fromTo.charAt(i + 1);
      single.put(from, to);
      single.put(Character.toUpperCase(from), Character.toUpperCase(to));
    }
    return Map.copyOf(single);
  }

  private static Map<Integer, Character> pairs() {
    Map<Integer, Character> pairs = new HashMap<>();
    add(pairs, "aeouyôö", "", "øùûõï");
    add(pairs, "aeo", CIRCUMFLEX, "àáåãä");
    add(pairs, "a", BREVE, "èéúüë");
    mark(pairs, "aeo", 'â', CIRCUMFLEX);
    mark(pairs, "a", 'ê', BREVE);
    return Map.copyOf(pairs);
  }

  /** Letters of one shape with each of the tones. */
  private static void add(
      Map<Integer, Character> pairs, String letters, String shape, String marks) {
    for (int tone = 0; tone < TONES.length(); tone++) {
      mark(pairs, letters, marks.charAt(tone), shape + TONES.charAt(tone));
    }
  }

  /** Letters with a mark; that of a capital may be the mark of a small letter, and conversely. */
  private static void mark(
      Map<Integer, Character> pairs, String letters, char mark, String combining) {
    for (int i = 0; i < letters.length(); i++) {
      char from = letters.charAt(i);
      char to = SINGLE.getOrDefault(from, from);
      char marked = Normalizer.normalize(to + combining, Normalizer.Form.NFC).charAt(0);
      for (char either : new char[] {mark, Character.toUpperCase(mark)}) {
        pairs.put(from << 16 | either, marked);
        pairs.put(Character.toUpperCase(from) << 16 | either, Character.toUpperCase(marked));
      }
    }
  }
}
