package io.github.vanban.internal.read.encoding;

/**
 * How far bytes have the form of UTF-8: how many characters beyond ASCII do, and how many bytes do
 * not.
 */
record Utf8Form(int characters, int strays) {

  static Utf8Form of(byte[] bytes) {
    int characters = 0;
    int strays = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int more = following(bytes[i] & 0xff);
      int length = 1;
      while (length <= more && i + length < bytes.length && (bytes[i + length] & 0xc0) == 0x80) {
        length++;
      }
      if (more > 0 && length == more + 1) {
        characters++;
      } else {
        strays += length;
      }
      i += length;
    }
    return new Utf8Form(characters, strays);
  }

  /**
   * Whether the text is in UTF-8, be it a damaged one: in no other encoding do letters beyond ASCII
   * often stand in such a row.
   */
  boolean isLikely() {
    return characters >= strays;
  }

  /** How many bytes follow a first one; 0 if it is none. */
  private static int following(int first) {
    if (first >= 0xf5 || first < 0xc2) {
      return 0;
    }
    return first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  }
}
