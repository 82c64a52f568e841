package io.github.vanban.internal.read.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The numbers before paragraphs of a Word file of before 2007, which stand nowhere in it and are
 * counted ([MS-DOC] 2.4.6.3). For one file and one thread.
 */
final class DocLists {

  /** The lists' own numbers for how numbers are written ([MS-OSHARED] 2.2.1.3). */
  private static final Map<Integer, String> FORMS =
      Map.of(
          1, "upperRoman",
          2, "lowerRoman",
          3, "upperLetter",
          4, "lowerLetter",
          22, "decimalZero",
          23, "bullet",
          255, "none");

  private static final int NO_GAP = 2;

  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Map<Integer, Map<Integer, ListLevel>> levels = new HashMap<>();

  /** What stands before a paragraph; empty for nothing. */
  String mark(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    if (!paragraph.isInList() || level < 0 || level >= ListLevel.LEVELS) {
      return "";
    }
    HWPFList list = paragraph.getList();
    // Lists that are made by one definition count on from one another.
    return counters
        .computeIfAbsent(list.getLsid(), id -> new ListCounter())
        .next(level, levels.computeIfAbsent(paragraph.getIlfo(), id -> levels(list)));
  }

  private static Map<Integer, ListLevel> levels(HWPFList list) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    // A simple list has one level, others have nine; POI throws at one that is not there.
    int defined = list.getListData() == null ? 0 : list.getListData().numLevels();
    for (int i = 0; i < Math.min(defined, ListLevel.LEVELS); i++) {
      char level = (char) i;
      String pattern = list.getNumberText(level);
      if (pattern != null) {
        levels.put(
            i,
            new ListLevel(
                list.getStartAt(level),
                FORMS.getOrDefault(list.getNumberFormat(level) & 0xff, "decimal"),
                pattern,
                false,
                -1,
                list.getTypeOfCharFollowingTheNumber(level) == NO_GAP ? "" : " ",
                null));
      }
    }
    return levels;
  }
}
