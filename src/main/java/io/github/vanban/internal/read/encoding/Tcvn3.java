package io.github.vanban.internal.read.encoding;

/**
 * TCVN3, also known as ABC: the third form of TCVN 5712:1993, for Windows. It has no capitals with
 * tone marks: a text set in a common font has small ones in their place, {@code CéNG HßA}, and a
 * font of capitals, its name ending in {@code H}, shows all letters as capitals. The codes that the
 * third form leaves free have the capitals of the first. Stateless.
 */
final class Tcvn3 {

  /** The characters from 0xa1 on. */
  private static final String HIGH =
      "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
          + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
          + "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

  private static final char FIRST = '\u00a1';

  private Tcvn3() {}

  /** What characters of {@link Windows1252} mean in TCVN3, one for one. */
  static String convert(String text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      converted.append(c >= FIRST && c < FIRST + HIGH.length() ? HIGH.charAt(c - FIRST) : c);
    }
    return converted.toString();
  }
}
