package io.github.vanban.internal.read.encoding;

/**
 * VISCII 1.1: ASCII, with Vietnamese letters on six control characters and on all bytes above.
 * Stateless.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1456">RFC 1456</a>
 */
final class Viscii {

  /** The letters on control characters. */
  private static final String LOW = "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001eỴ";

  /** The letters from 0x80 on. */
  private static final String HIGH =
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
          + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
          + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
          + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

  private Viscii() {}

  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      int code = b & 0xff;
      int low = code < 0x20 ? LOW.indexOf(code) : -1;
      if (code >= 0x80) {
        text.append(HIGH.charAt(code - 0x80));
      } else if (low >= 0) {
        text.append(LOW.charAt(low + 1));
      } else {
        text.append((char) code);
      }
    }
    return text.toString();
  }
}
