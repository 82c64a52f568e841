package io.github.vanban.read.office;

import io.github.vanban.read.InputException;
import io.github.vanban.read.content.Watch;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The fonts of the styles of a Word file. For one file and one thread. */
final class DocxStyles {

  private final Fonts fonts = new Fonts();
  private @Nullable String defaultParagraph;
  private @Nullable String defaultFont;

  /** Reads the part with the styles; null is a file without one. */
  static DocxStyles of(@Nullable InputStream part, Watch watch) throws IOException, InputException {
    DocxStyles styles = new DocxStyles();
    if (part != null) {
      styles.read(new Xml(part, watch));
    }
    return styles;
  }

  private void read(Xml xml) throws IOException, InputException {
    String style = null;
    String base = null;
    String font = null;
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "style" -> {
            style = xml.attribute("styleId");
            base = null;
            font = null;
            if ("paragraph".equals(xml.attribute("type")) && isOn(xml.attribute("default"))) {
              defaultParagraph = style;
            }
          }
          case "basedOn" -> base = xml.attribute("val");
          case "rFonts" -> {
            font = font(xml);
            if (style == null) {
              defaultFont = font;
            }
          }
          default -> {}
        }
      } else if (xml.isEnd() && xml.name().equals("style") && style != null) {
        fonts.add(style, base, font);
        style = null;
      }
    }
  }

  /** The font that sets letters beyond ASCII; a theme has fonts of Unicode only. */
  static @Nullable String font(Xml xml) {
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
    String font = fonts.of(runStyle);
    if (font == null) {
      font =
          fonts.of(
              paragraphStyle == null || paragraphStyle.isEmpty()
                  ? defaultParagraph
                  : paragraphStyle);
    }
    return font != null ? font : defaultFont;
  }
}
