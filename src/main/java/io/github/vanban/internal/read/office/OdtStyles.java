package io.github.vanban.internal.read.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of the styles of an OpenDocument text. For one file and one thread. */
final class OdtStyles {

  /** In this place stands the style of all paragraphs; no name is empty. */
  private static final String DEFAULT = "";

  private final Fonts fonts = new Fonts();
  private final Map<String, String> faces = new HashMap<>();
  private @Nullable String style;
  private @Nullable String base;

  /** Takes what the place where the part is read tells of styles, if it does. */
  void take(Xml xml) {
    if (xml.isStart()) {
      switch (xml.name()) {
        case "font-face" -> face(xml.attribute("name"), xml.attribute("font-family"));
        case "default-style" -> open(family(xml).equals("paragraph") ? DEFAULT : null, null);
        case "style" -> {
          String name = xml.attribute("name");
          String parent = xml.attribute("parent-style-name");
          boolean paragraph = family(xml).equals("paragraph");
          open(name, parent != null ? parent : paragraph ? DEFAULT : null);
          if (name != null) {
            fonts.add(name, base, null);
          }
        }
        case "text-properties" -> {
          String font = font(xml);
          if (style != null && font != null) {
            fonts.add(style, base, font);
          }
        }
        default -> {}
      }
    } else if (xml.isEnd() && (xml.name().equals("style") || xml.name().equals("default-style"))) {
      style = null;
    }
  }

  private static String family(Xml xml) {
    String family = xml.attribute("family");
    return family == null ? "" : family;
  }

  private void open(@Nullable String name, @Nullable String parent) {
    style = name;
    base = parent;
  }

  private void face(@Nullable String name, @Nullable String family) {
    if (name != null && family != null) {
      faces.put(name, family);
    }
  }

  /** A font by its face or by its own name, without the quotes of a name with spaces. */
  private @Nullable String font(Xml xml) {
    String face = xml.attribute("font-name");
    String font = face != null ? faces.getOrDefault(face, face) : xml.attribute("font-family");
    return font == null ? null : font.replace("'", "").replace("\"", "");
  }

  /** The font of a style; null if it is not told. */
  @Nullable String font(@Nullable String name) {
    return fonts.of(name);
  }
}
