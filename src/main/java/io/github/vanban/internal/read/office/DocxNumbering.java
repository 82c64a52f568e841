package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word puts before paragraphs, which stand nowhere in a file: it has definitions
 * ({@code abstractNum}), lists that are made by them ({@code num}, with changes of their own), and
 * paragraphs that name a list. Lists made by one definition count on from one another (ECMA-376
 * part 1, 17.9). For one file and one thread: it counts.
 */
final class DocxNumbering {

  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** What stands before a paragraph, and its font; null where that is not told. */
  record Mark(String text, @Nullable String font) {}

  private static final class Definition {
    private final Map<Integer, ListLevel> levels = new HashMap<>();

    /** The style whose list's definition stands for this one; null for none. */
    private @Nullable String styleLink;

    private final Map<String, Integer> levelsOfStyles = new HashMap<>();
    private final ListCounter counter = new ListCounter();
  }

  private static final class Numbered {
    private @Nullable String definition;
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, ListLevel> levels = new HashMap<>();
  }

  private final DocxStyles styles;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Numbered> lists = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  /** Reads the definitions; null is a file without any. */
  static DocxNumbering of(@Nullable XWPFNumbering part, DocxStyles styles, Watch watch)
      throws InputException {
    DocxNumbering numbering = new DocxNumbering(styles);
    if (part != null) {
      for (XWPFAbstractNum definition : part.getAbstractNums()) {
        numbering.define(
            definition.getCTAbstractNum().xgetAbstractNumId().getStringValue(),
            new WordPart(definition.getCTAbstractNum(), watch));
      }
      for (XWPFNum list : part.getNums()) {
        numbering.list(
            list.getCTNum().xgetNumId().getStringValue(), new WordPart(list.getCTNum(), watch));
      }
    }
    return numbering;
  }

  private void define(String id, WordPart part) throws InputException {
    Definition definition = new Definition();
    definitions.put(id, definition);
    try (WordPart xml = part) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("lvl")) {
          int level = level(xml.attribute("ilvl"));
          LevelReader read = new LevelReader(xml);
          definition.levels.put(level, read.level());
          if (read.style() != null) {
            definition.levelsOfStyles.put(read.style(), level);
          }
        } else if (xml.isStart() && xml.name().equals("numStyleLink")) {
          definition.styleLink = xml.attribute("val");
        }
      }
    }
  }

  private void list(String id, WordPart part) throws InputException {
    Numbered list = new Numbered();
    lists.put(id, list);
    int level = 0;
    try (WordPart xml = part) {
      while (xml.next()) {
        if (xml.isStart()) {
          switch (xml.name()) {
            case "abstractNumId" -> list.definition = xml.attribute("val");
            case "lvlOverride" -> level = level(xml.attribute("ilvl"));
            case "startOverride" ->
                list.starts.put(level, ListLevel.number(xml.attribute("val"), 1));
            case "lvl" -> list.levels.put(level, new LevelReader(xml).level());
            default -> {}
          }
        }
      }
    }
  }

  private static int level(@Nullable String value) {
    return Math.max(0, Math.min(ListLevel.LEVELS - 1, ListLevel.number(value, 0)));
  }

  /** The level of a paragraph in its list, from 1; 0 if it stands in none. */
  int levelOf(@Nullable String ownList, @Nullable String ownLevel, @Nullable String style) {
    String id = ownList != null ? ownList : styles.list(style);
    Numbered list = id == null ? null : lists.get(id);
    Definition definition = list == null ? null : definition(list);
    return definition == null ? 0 : level(ownLevel, ownList == null ? style : null, definition) + 1;
  }

  /**
   * Counts a paragraph.
   *
   * @param ownList the list that it names itself; null if none
   * @param ownLevel the level that it names itself; null if none
   * @param style its style; null for that of the file
   * @return what stands before it; null for nothing
   */
  @Nullable Mark next(@Nullable String ownList, @Nullable String ownLevel, @Nullable String style) {
    String id = ownList != null ? ownList : styles.list(style);
    Numbered list = id == null ? null : lists.get(id);
    Definition definition = list == null ? null : definition(list);
    if (id == null || list == null || definition == null) {
      return null;
    }
    int level = level(ownLevel, ownList == null ? style : null, definition);
    Map<Integer, ListLevel> levels = definition.levels;
    if (!list.levels.isEmpty()) {
      levels = new HashMap<>(levels);
      levels.putAll(list.levels);
    }
    if (begun.add(id)) {
      list.starts.forEach(definition.counter::restart);
    }
    String text = definition.counter.next(level, levels);
    ListLevel used = levels.get(level);
    return text.isEmpty() || used == null ? null : new Mark(text, used.font());
  }

  private int level(@Nullable String own, @Nullable String style, Definition definition) {
    if (own != null) {
      return level(own);
    }
    Integer ofStyle = style == null ? null : definition.levelsOfStyles.get(style);
    return ofStyle != null ? ofStyle : style == null ? 0 : level(styles.level(style));
  }

  private @Nullable Definition definition(Numbered list) {
    Definition definition = list.definition == null ? null : definitions.get(list.definition);
    if (definition != null && definition.styleLink != null) {
      String linked = styles.list(definition.styleLink);
      Numbered other = linked == null ? null : lists.get(linked);
      return other == null || other.definition == null ? null : definitions.get(other.definition);
    }
    return definition;
  }

  /** Reads one level. */
  private static final class LevelReader {
    private int start = 0;
    private String form = "decimal";
    private String pattern = "";
    private boolean arabic;
    private int restart = -1;
    private String gap = " ";
    private @Nullable String font;
    private @Nullable String style;

    LevelReader(WordPart xml) throws InputException {
      int outside = xml.depth() - 1;
      while (xml.depth() > outside && xml.next()) {
        if (xml.isStart()) {
          String value = xml.attribute("val");
          switch (xml.name()) {
            case "start" -> start = ListLevel.number(value, 0);
            case "numFmt" -> form = value == null ? form : value;
            case "lvlText" -> pattern = value == null ? "" : places(value);
            case "lvlRestart" -> restart = ListLevel.number(value, -1);
            case "isLgl" -> arabic = value == null || DocxStyles.isOn(value);
            case "suff" -> gap = "nothing".equals(value) ? "" : gap;
            case "pStyle" -> style = value;
            case "rFonts" -> font = DocxStyles.font(xml);
            default -> {}
          }
        }
      }
    }

    private static String places(String pattern) {
      return PLACE
          .matcher(pattern)
          .replaceAll(
              place ->
                  Matcher.quoteReplacement(
                      String.valueOf((char) (place.group(1).charAt(0) - '1'))));
    }

    ListLevel level() {
      return new ListLevel(start, form, pattern, arabic, restart, gap, font);
    }

    @Nullable String style() {
      return style;
    }
  }
}
