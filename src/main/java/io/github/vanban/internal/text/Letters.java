package io.github.vanban.internal.text;

/**
 * Where words begin and end, by the kinds of characters that {@link Character} knows. For those of
 * Vietnamese a kind is one look-up in a small table, since it is asked for at each character of a
 * text.
 */
final class Letters {

  private static final int LETTER = 1;
  private static final int LOWER = 2;
  private static final int UPPER = 4;

  /** For the characters up to the last with a Vietnamese tone mark. */
  private static final byte[] KINDS = kinds(0x1F00);

  private Letters() {}

  /** The kind of a character. */
  static int kind(char character) {
    return character < KINDS.length ? KINDS[character] : compute(character);
  }

  /** Whether characters of these kinds stand side by side where a word begins. */
  static boolean startWord(int before, int kind) {
    return (before & LETTER) == 0 || areGlued(before, kind);
  }

  /** Whether characters of these kinds stand side by side where a word ends. */
  static boolean endWord(int kind, int next) {
    return (next & LETTER) == 0 || areGlued(kind, next);
  }

  /** A lower-case letter and an upper-case one are of two words. */
  private static boolean areGlued(int before, int next) {
    return (before & LOWER) != 0 && (next & UPPER) != 0;
  }

  private static int compute(char character) {
    return (Character.isLetter(character) ? LETTER : 0)
        | (Character.isLowerCase(character) ? LOWER : 0)
        | (Character.isUpperCase(character) ? UPPER : 0);
  }

  private static byte[] kinds(int size) {
    byte[] kinds = new byte[size];
    for (int i = 0; i < size; i++) {
      kinds[i] = (byte) compute((char) i);
    }
    return kinds;
  }
}
