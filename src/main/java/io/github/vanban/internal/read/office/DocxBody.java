package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Block;
import io.github.vanban.internal.read.content.BlockBuilder;
import io.github.vanban.read.InputException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a part of a Word file that holds text. What was deleted, moved away or hidden, and
 * the instructions of fields, are no text; a text box stands before the paragraph it is anchored
 * in; what Word counts stands before the paragraph as if it were typed. For one part and one
 * thread.
 */
final class DocxBody {

  /** A paragraph that is open: others may stand within it, in text boxes. */
  private static final class Paragraph {
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable String level;
    private @Nullable String markFont;
    private @Nullable String outline;

    /** Whether the end of the paragraph is among what was deleted. */
    private boolean deleted;

    /** Whether its number was counted, which happens at its first character. */
    private boolean counted;
  }

  private final WordPart xml;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final BlockBuilder blocks;

  /** The open paragraphs, from the innermost. */
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

  private @Nullable String runStyle;
  private @Nullable String runFont;
  private boolean capitals;
  private boolean hidden;

  DocxBody(WordPart xml, DocxStyles styles, DocxNumbering numbering, BlockBuilder blocks) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.blocks = blocks;
  }

  void read() throws InputException {
    while (xml.next()) {
      if (xml.isStart()) {
        start(xml.name());
      } else if (xml.isEnd()) {
        end(xml.name());
      }
    }
  }

  private void start(String name) throws InputException {
    switch (name) {
      case "p" -> {
        blocks.breakParagraph();
        paragraphs.push(new Paragraph());
      }
      case "r" -> {
        runStyle = null;
        runFont = null;
        capitals = false;
        hidden = false;
      }
      case "pPr" -> paragraphProperties();
      case "rPr" -> runProperties();
      case "t" -> run(characters());
      case "tab", "ptab" -> run("\t");
      case "br", "cr" -> run("\n");
      case "softHyphen" -> run("\u00ad");
      case "noBreakHyphen" -> run("\u2011");
      case "tbl" -> blocks.startTable();
      case "tc" -> blocks.startCell();
      case "tcPr" -> cellProperties();
      case "trPr" -> rowProperties();
      // The last is the same text box once more, for programs that do not know the newer form.
      case "del", "moveFrom", "instrText", "delText", "tblPr", "sectPr", "Fallback" -> xml.skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tc" -> blocks.endCell();
      case "tr" -> blocks.endRow();
      case "tbl" -> blocks.endTable();
      default -> {}
    }
  }

  private void endParagraph() {
    Paragraph paragraph = paragraphs.poll();
    if (paragraph == null || !paragraph.deleted) {
      count(paragraph);
      blocks.style(style(paragraph));
      blocks.endParagraph();
    } else {
      blocks.breakParagraph();
    }
  }

  private Block.Style style(@Nullable Paragraph paragraph) {
    if (paragraph == null) {
      return Block.Style.PLAIN;
    }
    int own = DocxStyles.depthOf(paragraph.outline);
    return new Block.Style(
        paragraph.outline != null ? own : styles.depth(paragraph.style),
        numbering.levelOf(paragraph.list, paragraph.level, paragraph.style),
        false);
  }

  private void cellProperties() throws InputException {
    int outside = xml.depth() - 1;
    int columns = 1;
    boolean covered = false;
    while (xml.depth() > outside && xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "gridSpan" -> columns = ListLevel.number(xml.attribute("val"), 1);
          case "vMerge", "hMerge" -> covered = !"restart".equals(xml.attribute("val"));
          case "tcPrChange" -> xml.skip();
          default -> {}
        }
      }
    }
    blocks.merge(new Block.Merge(columns, 1, covered));
  }

  private void rowProperties() throws InputException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "tblHeader" -> {
            if (isSet()) {
              blocks.header();
            }
          }
          case "trPrChange" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  private void paragraphProperties() throws InputException {
    Paragraph paragraph = paragraphs.peek();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.isStart() && paragraph != null) {
        switch (xml.name()) {
          case "pStyle" -> paragraph.style = xml.attribute("val");
          case "numId" -> paragraph.list = xml.attribute("val");
          case "ilvl" -> paragraph.level = xml.attribute("val");
          case "outlineLvl" -> paragraph.outline = xml.attribute("val");
          case "rFonts" -> paragraph.markFont = DocxStyles.font(xml);
          case "del", "moveFrom" -> paragraph.deleted = true;
          // Of its section, and what stood there before it was changed.
          case "sectPr", "pPrChange", "rPrChange", "numberingChange" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  private void runProperties() throws InputException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "rStyle" -> runStyle = xml.attribute("val");
          case "rFonts" -> {
            String font = DocxStyles.font(xml);
            runFont = font != null ? font : runFont;
          }
          case "caps" -> capitals = isSet();
          case "rPrChange" -> xml.skip();
          case "vanish" -> hidden = isSet();
          default -> {}
        }
      }
    }
  }

  /** A property without a value is on. */
  private boolean isSet() {
    String value = xml.attribute("val");
    return value == null || DocxStyles.isOn(value);
  }

  private String characters() throws InputException {
    StringBuilder text = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (!xml.isStart() && !xml.isEnd()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  private void run(String characters) {
    if (!hidden) {
      Paragraph paragraph = paragraphs.peek();
      count(paragraph);
      blocks.run(
          capitals ? characters.toUpperCase(Locale.ROOT) : characters,
          styles.font(runFont, runStyle, paragraph == null ? null : paragraph.style));
    }
  }

  /** Puts the number of the paragraph before it, if it has one. */
  private void count(@Nullable Paragraph paragraph) {
    if (paragraph != null && !paragraph.counted) {
      paragraph.counted = true;
      DocxNumbering.Mark mark = numbering.next(paragraph.list, paragraph.level, paragraph.style);
      if (mark != null) {
        String own = mark.font() != null ? mark.font() : paragraph.markFont;
        blocks.run(mark.text(), styles.font(own, null, paragraph.style));
      }
    }
  }
}
