package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.encoding.LegacyFonts;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of fonts of a file in Rich Text: their names and character sets. For one thread. */
final class RtfFonts {

  /** Character sets by their numbers in Windows to code pages, as far as Java has them. */
  private static final Map<Integer, String> CHARSETS =
      Map.of(
          128, "Shift_JIS",
          129, "windows-949",
          134, "GBK",
          136, "Big5",
          161, "windows-1253",
          162, "windows-1254",
          163, "windows-1258",
          186, "windows-1257",
          204, "windows-1251",
          238, "windows-1250");

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Integer> charsets = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private String ansi = "windows-1252";
  private int current = -1;

  /** The code page of the file, for fonts that have none of their own. */
  void codePage(int number) {
    String page = "windows-" + number;
    if (Charset.isSupported(page)) {
      ansi = page;
    }
  }

  /** Begins the entry of a font. */
  void start(int font) {
    end();
    current = font;
  }

  void charset(int number) {
    if (current >= 0) {
      charsets.put(current, number);
    }
  }

  /** A byte of the name of the font whose entry is open; a semicolon ends it. */
  void name(byte b) {
    if (b == ';') {
      end();
    } else if (b >= ' ') {
      name.append((char) b);
    }
  }

  /** Ends the entry that is open, if there is one. */
  void end() {
    if (current >= 0 && !name.isEmpty()) {
      names.put(current, name.toString().strip());
    }
    name.setLength(0);
    current = -1;
  }

  /** The name of a font; null if the table does not have it. */
  @Nullable String nameOf(int font) {
    return names.get(font);
  }

  /** What bytes in a font say; those of fonts of before Unicode are kept as windows-1252. */
  String decode(byte[] bytes, int font) {
    String name = nameOf(font);
    boolean legacy = name != null && LegacyFonts.encoding(name).isPresent();
    String page = CHARSETS.getOrDefault(charsets.getOrDefault(font, 0), ansi);
    String charset = legacy ? "windows-1252" : Charset.isSupported(page) ? page : ansi;
    return new String(bytes, Charset.forName(charset));
  }
}
