package io.github.vanban.internal.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the tone mark stands in open syllables in {@code oa}, {@code oe}, {@code uy}: the old style
 * ({@code hòa}, {@code khỏe}, {@code ủy}), the new one ({@code hoà}, {@code khoẻ}, {@code uỷ}).
 */
final class ToneMarks {

  /** Pair of letters to the pair with the mark moved, both as {@code first << 16 | second}. */
  private static final Map<Integer, Integer> TO_OLD;

  private static final Map<Integer, Integer> TO_Q;

  static {
    Map<Integer, Integer> toOld = new HashMap<>();
    Map<Integer, Integer> toQ = new HashMap<>();
    String plain = "aeoyi";
    String[] marked = {"àáảãạ", "èéẻẽẹ", "òóỏõọ", "ỳýỷỹỵ", "ìíỉĩị"};
    String markedU = "ùúủũụ";
    for (int tone = 0; tone < 5; tone++) {
      char o = marked[2].charAt(tone);
      char u = markedU.charAt(tone);
      add(toOld, 'o', marked[0].charAt(tone), o, 'a');
      add(toOld, 'o', marked[1].charAt(tone), o, 'e');
      add(toOld, 'u', marked[3].charAt(tone), u, 'y');
      for (int v = 0; v < plain.length(); v++) {
        if (v != 2) {
          add(toQ, u, plain.charAt(v), 'u', marked[v].charAt(tone));
        }
      }
    }
    TO_OLD = Map.copyOf(toOld);
    TO_Q = Map.copyOf(toQ);
  }

  private ToneMarks() {}

  /** The pair in the old style, or 0 when nothing moves. */
  static int oldStyle(char first, char second) {
    boolean plain = first == 'o' || first == 'u' || first == 'O' || first == 'U';
    return plain ? TO_OLD.getOrDefault(pair(first, second), 0) : 0;
  }

  /** Behind {@code q} the {@code u} never carries the mark: {@code qúy} is {@code quý}. */
  static int afterQ(char first, char second) {
    return TO_Q.getOrDefault(pair(first, second), 0);
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  private static void add(Map<Integer, Integer> map, char a, char b, char c, char d) {
    char upA = Character.toUpperCase(a);
    char upB = Character.toUpperCase(b);
    char upC = Character.toUpperCase(c);
    char upD = Character.toUpperCase(d);
    map.put(pair(a, b), pair(c, d));
    map.put(pair(upA, b), pair(upC, d));
    map.put(pair(a, upB), pair(c, upD));
    map.put(pair(upA, upB), pair(upC, upD));
  }
}
