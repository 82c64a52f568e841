package io.github.vanban.internal.read.encoding;

/**
 * The code page of Western Windows, as whose characters texts in {@link Tcvn3} and {@link Vni} are
 * kept in files of Unicode. Bytes that it leaves free are control characters. Stateless.
 */
final class Windows1252 {

  /** The characters from 0x80 to 0x9f. */
  private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  private Windows1252() {}

  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      int code = b & 0xff;
      text.append(code >= 0x80 && code < 0xa0 ? HIGH.charAt(code - 0x80) : (char) code);
    }
    return text.toString();
  }
}
