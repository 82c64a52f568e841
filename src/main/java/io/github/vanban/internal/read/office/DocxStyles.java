package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a Word file tell: fonts, and the lists that paragraphs are in. A style has its
 * own, or that of the style it is based on. For one file and one thread.
 */
final class DocxStyles {

  /** A style as it is written; what is null is not told. */
  private static final class Style {
    private @Nullable String base;
    private @Nullable String font;
    private @Nullable String list;
    private @Nullable String level;
    private @Nullable String outline;
    private boolean title;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String defaultParagraph;
  private @Nullable String defaultFont;

  /** Reads the styles; null is a file without any. */
  static DocxStyles of(@Nullable XWPFStyles part, Watch watch) throws InputException {
    DocxStyles styles = new DocxStyles();
    if (part != null) {
      try (WordPart xml = new WordPart(part.getCtStyles(), watch)) {
        styles.read(xml);
      }
    }
    return styles;
  }

  private void read(WordPart xml) throws InputException {
    Style style = null;
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "style" -> {
            style = new Style();
            String id = xml.attribute("styleId");
            if (id != null) {
              styles.put(id, style);
            }
            if ("paragraph".equals(xml.attribute("type")) && isOn(xml.attribute("default"))) {
              defaultParagraph = id;
            }
          }
          case "rFonts" -> {
            if (style == null) {
              defaultFont = font(xml);
            } else {
              style.font = font(xml);
            }
          }
          default -> {
            if (style != null) {
              property(xml, style);
            }
          }
        }
      } else if (xml.isEnd() && xml.name().equals("style")) {
        style = null;
      }
    }
  }

  private static void property(WordPart xml, Style style) {
    switch (xml.name()) {
      case "basedOn" -> style.base = xml.attribute("val");
      case "numId" -> style.list = xml.attribute("val");
      case "outlineLvl" -> style.outline = xml.attribute("val");
      case "name" -> style.title = "title".equalsIgnoreCase(xml.attribute("val"));
      case "ilvl" -> style.level = xml.attribute("val");
      // Parts of tables, and what stood there before it was changed.
      case "tblStylePr", "pPrChange", "rPrChange" -> xml.skip();
      default -> {}
    }
  }

  /** The font that sets letters beyond ASCII; a theme has fonts of Unicode only. */
  static @Nullable String font(WordPart xml) {
    if (xml.attribute("hAnsiTheme") != null) {
      return "";
    }
    String font = xml.attribute("hAnsi");
    return font != null ? font : xml.attribute("ascii");
  }

  static boolean isOn(@Nullable String value) {
    return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The font of a run: its own, or that of its style, of its paragraph's, of the file. */
  @Nullable String font(
      @Nullable String own, @Nullable String runStyle, @Nullable String paragraphStyle) {
    if (own != null) {
      return own;
    }
    String font = inherited(runStyle, style -> style.font);
    if (font == null) {
      font = inherited(ofParagraph(paragraphStyle), style -> style.font);
    }
    return font != null ? font : defaultFont;
  }

  /** The number of the list that a style puts its paragraphs in; null if it puts them in none. */
  @Nullable String list(@Nullable String paragraphStyle) {
    return inherited(ofParagraph(paragraphStyle), style -> style.list);
  }

  /** The level in its list that a style puts its paragraphs on; null if it tells none. */
  @Nullable String level(@Nullable String paragraphStyle) {
    return inherited(ofParagraph(paragraphStyle), style -> style.level);
  }

  /**
   * The depth of the headings that a style makes: 1 for titles, 2 for headings of the first level;
   * 0 if it makes none.
   */
  int depth(@Nullable String paragraphStyle) {
    Style own = paragraphStyle == null ? null : styles.get(paragraphStyle);
    return own != null && own.title
        ? 1
        : depthOf(inherited(ofParagraph(paragraphStyle), style -> style.outline));
  }

  /** The depth of a heading of an outline's level, which counts from 0; 9 and above are none. */
  static int depthOf(@Nullable String outline) {
    int level = ListLevel.number(outline, ListLevel.LEVELS);
    return level >= 0 && level < ListLevel.LEVELS ? level + 2 : 0;
  }

  private @Nullable String ofParagraph(@Nullable String style) {
    return style == null ? defaultParagraph : style;
  }

  private @Nullable String inherited(
      @Nullable String id, Function<Style, @Nullable String> property) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (at != null && seen.add(at)) {
      Style style = styles.get(at);
      String value = style == null ? null : property.apply(style);
      if (value != null) {
        return value;
      }
      at = style == null ? null : style.base;
    }
    return null;
  }
}
