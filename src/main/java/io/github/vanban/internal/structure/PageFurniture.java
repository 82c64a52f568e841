package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.internal.structure.Sketch.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the title of a page, and what stands around its text: by place (above the title, below the
 * last sentence), by runs of short lines without a sentence, and only there by words. For one text
 * and one thread.
 */
final class PageFurniture {

  /** The title of a page stands among so many lines, unless a menu stands above it. */
  private static final int TITLE_LINES = 40;

  private static final int SHORTEST_TITLE = 15;
  private static final int LONGEST_TITLE = 230;

  /** A line of this length tells that the text itself has begun. */
  private static final int LONG = 140;

  /** A sentence of more words is of the text, not above it. */
  private static final int WORDS = 18;

  private static final int LONGEST = 160;

  /** The foot of a page has at most so many lines. */
  private static final int FOOT_LINES = 120;

  private static final Pattern META = Pattern.compile("#+\\s*\\w+\\s*=\\s.*");
  private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}\\]|\\^");
  private static final Pattern EDGES = Pattern.compile("^[0 ]+| [0 ]+$");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Sketch sketch;
  private final Wrapping wrapping;
  private final Words words = Words.shipped();

  PageFurniture(Sketch sketch, Wrapping wrapping) {
    this.wrapping = wrapping;
    this.sketch = sketch;
  }

  /**
   * Claims what is around the text.
   *
   * @param headEnd the line after the letterhead and title of a document; 0 if there is none
   */
  void claim(int headEnd) {
    int body = headEnd > 0 ? aboveDocument() : title();
    runningHeads();
    other(body);
    foot(body);
  }

  /** What stands above the head of a document: names of newspapers, menus. */
  private int aboveDocument() {
    int first = 0;
    while (first < sketch.size()
        && sketch.parts[first] != Part.LETTERHEAD
        && sketch.parts[first] != Part.TITLE) {
      first++;
    }
    boolean sentences = false;
    for (int i = 0; i < first; i++) {
      sentences |= sketch.isOpen(i) && (sketch.line(i).isClosed() || sketch.line(i).width > LONG);
    }
    for (int i = 0; i < first && !sentences; i++) {
      if (sketch.isOpen(i) && sketch.line(i).hashes == 0) {
        sketch.parts[i] = Part.FURNITURE;
      }
    }
    return first;
  }

  /** Claims the title of a page and what is above it; gives the line where its text begins. */
  private int title() {
    int title = -1;
    int limit = 0;
    int open = 0;
    while (limit < sketch.size() && open < TITLE_LINES) {
      Line line = sketch.line(limit);
      if (META.matcher(line.end - line.start > 200 ? "" : line.toString()).matches()) {
        sketch.parts[limit] = Part.FURNITURE;
      } else if (sketch.isOpen(limit)) {
        open++;
        boolean told = sketch.told[limit] instanceof Block.Heading heading && heading.depth() == 1;
        if (told || (line.hashes > 0 && line.hashes < 3)) {
          title = limit;
          break;
        }
        if (line.width > LONGEST_TITLE
            || (line.endsSentence() && (line.width > LONG || line.wordCount() > WORDS))) {
          break;
        }
      }
      if (sketch.parts[limit] == Part.RECIPIENTS || sketch.parts[limit] == Part.SIGNATURE) {
        // A document without a title, such as a letter.
        break;
      }
      limit++;
    }
    for (int i = 0; i < limit && title < 0; i++) {
      if (mayBeTitle(i) && (isDate(sketch.next(i + 1)) || beginsText(sketch.next(i + 1)))) {
        title = i;
      }
    }
    for (int i = 0; i < limit && title < 0; i++) {
      title = mayBeTitle(i) ? i : -1;
    }
    if (title < 0) {
      return 0;
    }
    int first = title;
    int last = title;
    while (first > 0 && title - first < 4 && joins(first - 1, first)) {
      first--;
    }
    while (last + 1 < sketch.size() && last - title < 4 && joins(last, last + 1)) {
      last++;
    }
    sketch.claim(first, last + 1, Part.TITLE);
    for (int i = 0; i < first; i++) {
      Line line = sketch.line(i);
      if (sketch.isOpen(i)
          && line.width <= LONGEST
          && !line.endsSentence()
          && !isPart(i)
          && !isDate(i)) {
        sketch.parts[i] = Part.FURNITURE;
      }
    }
    below(last + 1);
    return last + 1;
  }

  /** Counters and the like between a title and the text. */
  private void below(int from) {
    for (int i = from; i < Math.min(sketch.size(), from + 8); i++) {
      if (!sketch.isOpen(i)) {
        continue;
      }
      Line line = sketch.line(i);
      if (line.width > LONGEST || line.endsSentence()) {
        return;
      }
      if (words.isMenu(line.bare()) || isBreadcrumb(line)) {
        sketch.parts[i] = Part.FURNITURE;
      }
    }
  }

  private boolean mayBeTitle(int i) {
    if (!sketch.isOpen(i)) {
      return false;
    }
    Line line = sketch.line(i);
    return line.width >= SHORTEST_TITLE
        && line.width <= LONGEST_TITLE
        && line.wordCount() >= 4
        && line.mark == null
        && (i == 0 || !isPart(i - 1))
        && !goesOnBelow(i)
        && sketch.text.charAt(line.core) != '('
        && ".;,:".indexOf(line.last()) < 0
        && !Character.isLowerCase(line.first())
        && !isDate(i)
        && !isBreadcrumb(line)
        && !words.isMenu(line.bare())
        && !words.namesTable(line.bare())
        && !words.tellsUnit(line.bare())
        && (i + 1 == sketch.size()
            || sketch.parts[i + 1] != Part.TABLE
            || sketch.line(i + 1).gap > 0)
        && !isField(line);
  }

  /** Whether a line is the number of a chapter or the like. */
  private boolean isPart(int i) {
    Mark mark = sketch.line(i).mark;
    return mark != null && mark.isPart();
  }

  /** Whether the line below goes on: this one is of a paragraph. */
  private boolean goesOnBelow(int i) {
    if (i + 1 >= sketch.size()) {
      return false;
    }
    Line next = sketch.line(i + 1);
    return next.gap == 0
        && next.mark == null
        && (Character.isLowerCase(next.first())
            || (wrapping.isHard()
                && !tellsDate(next)
                && !next.isCapitals()
                && wrapping.joins(sketch.line(i), next)));
  }

  /** {@code linh vuc: Hộ tịch}: a line of several that each tell a field and its value. */
  private static boolean isField(Line line) {
    return line.isField() && Character.isLowerCase(line.first());
  }

  private boolean isBreadcrumb(Line line) {
    for (int i = line.start + 1; i < line.end - 1; i++) {
      char c = sketch.text.charAt(i);
      if ((">»›|".indexOf(c) >= 0 || (c == '/' && sketch.text.charAt(i - 1) == ' '))
          && Line.isBlank(sketch.text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line tells a date, and little else. */
  private boolean isDate(int i) {
    if (i >= sketch.size() || !sketch.isOpen(i) || sketch.line(i).width > 90) {
      return false;
    }
    return tellsDate(sketch.line(i));
  }

  /** Whether a line tells a date, and little else. */
  static boolean tellsDate(Line line) {
    return line.wordCount() <= 16
        && line.width <= 120
        && !line.endsSentence()
        && Words.shipped().pattern("date").matcher(line.bare()).find()
        && letters(Words.shipped().pattern("date").matcher(line.bare()).replaceAll("")) <= 45;
  }

  private static int letters(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private boolean beginsText(int i) {
    return i < sketch.size() && sketch.isOpen(i) && sketch.line(i).width > LONG;
  }

  private boolean joins(int upper, int lower) {
    Line above = sketch.line(upper);
    Line below = sketch.line(lower);
    return sketch.isOpen(upper)
        && sketch.isOpen(lower)
        && below.gap == 0
        && above.isCapitals()
        && below.isCapitals()
        && above.mark == null
        && below.mark == null
        && !isDate(upper)
        && !isDate(lower);
  }

  /** Claims marks of footnotes and numbers of pages, before anything else is looked for. */
  void claimNumbers() {
    for (int i = 0; i < sketch.size(); i++) {
      Line line = sketch.line(i);
      if (line.end - line.start > 20 || (!sketch.isOpen(i) && sketch.parts[i] != Part.RULE)) {
        continue;
      }
      String words = line.toString();
      if (isPageNumber(line) || NOTE.matcher(words).matches()) {
        sketch.parts[i] = Part.FURNITURE;
      }
    }
  }

  /** A line of a page's head or foot: it comes again, with another number, or beside a page's. */
  private void runningHeads() {
    Map<String, Integer> seen = new HashMap<>();
    boolean[] candidate = new boolean[sketch.size()];
    for (int i = 0; i < sketch.size(); i++) {
      Line line = sketch.line(i);
      if (sketch.parts[i] == Part.FURNITURE && line.width <= 90 && !isPage(i)) {
        seen.merge(withoutNumbers(line), 1, Integer::sum);
      }
      candidate[i] =
          sketch.isOpen(i)
              && line.width <= 90
              && line.mark == null
              && !line.isClosed()
              && (besidePage(i) || hasDigit(line))
              && line.wordCount() >= 2;
      if (candidate[i] && besidePage(i)) {
        seen.merge(withoutNumbers(line), 1, Integer::sum);
      }
    }
    if (seen.isEmpty()) {
      return;
    }
    for (int i = 0; i < sketch.size(); i++) {
      if (candidate[i] && seen.getOrDefault(withoutNumbers(sketch.line(i)), 0) >= 2) {
        sketch.parts[i] = Part.FURNITURE;
      }
    }
  }

  /** What a running head says on every page: its number stands left or right. */
  private static String withoutNumbers(Line line) {
    return EDGES.matcher(DIGITS.matcher(line.bare()).replaceAll("0")).replaceAll("");
  }

  private boolean hasDigit(Line line) {
    return DIGITS.matcher(line.toString()).find();
  }

  private boolean besidePage(int i) {
    return (i > 0 && isPage(i - 1)) || (i + 1 < sketch.size() && isPage(i + 1));
  }

  /** Whether a page's number and nothing else stands in a line. */
  static boolean isPageNumber(Line line) {
    return line.end - line.start <= 20
        && Words.shipped().pattern("page").matcher(line.bare()).matches();
  }

  private boolean isPage(int i) {
    Line line = sketch.line(i);
    return sketch.parts[i] == Part.FURNITURE && line.end - line.start <= 20;
  }

  /**
   * Lists of other articles, in the text or after it: their heading, and lines without sentence.
   */
  private void other(int body) {
    for (int i = Math.max(1, body); i < sketch.size(); i++) {
      Line line = sketch.line(i);
      if (!sketch.isOpen(i) || line.end - line.start > 60 || !words.headsOthers(line.bare())) {
        continue;
      }
      int end = i + 1;
      while (end < sketch.size()
          && (sketch.isOpen(end) || sketch.parts[end] == Part.RULE)
          && sketch.line(end).width <= 2 * LONGEST
          && !(sketch.line(end).endsSentence() && sketch.line(end).wordCount() > 25)
          && sketch.line(end).hashes == 0) {
        end++;
      }
      // A heading of the text with paragraphs below it is none of the page.
      if (end > i + 1 || end == sketch.size()) {
        sketch.claim(i, end, Part.FURNITURE);
        i = end - 1;
      }
    }
  }

  /** What stands below the last sentence of the text. */
  private void foot(int body) {
    int first = sketch.size();
    int least = Math.max(Math.max(1, body), sketch.size() - FOOT_LINES);
    for (int i = sketch.size() - 1; i >= least; i--) {
      if (sketch.parts[i] == Part.RULE || sketch.parts[i] == Part.FURNITURE) {
        continue;
      }
      Line line = sketch.line(i);
      if (!sketch.isOpen(i) || line.width > 2 * LONGEST) {
        break;
      }
      String bare = line.bare();
      boolean foot =
          words.isFoot(bare)
              || (words.beginsFoot(bare) && (hasDigit(line) || line.wordCount() <= 12))
              || isCounters(line);
      if (foot) {
        first = i;
      } else if (line.endsSentence() && line.wordCount() > 12) {
        break;
      }
    }
    for (int i = first; i < sketch.size(); i++) {
      if (sketch.isOpen(i)) {
        sketch.parts[i] = Part.FURNITURE;
      }
    }
  }

  /** {@code Hôm nay: 512 Hôm qua: 1.488 Tất cả: 2.031.447}. */
  private boolean isCounters(Line line) {
    int counters = 0;
    for (int i = line.start; i + 2 < line.end; i++) {
      if (sketch.text.charAt(i) == ':'
          && Character.isDigit(sketch.text.charAt(Line.skip(sketch.text, i + 1, line.end - 1)))) {
        counters++;
      }
    }
    return counters >= 3 && line.width <= LONGEST && !line.isClosed();
  }
}
