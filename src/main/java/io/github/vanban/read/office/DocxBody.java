package io.github.vanban.read.office;

import io.github.vanban.read.InputException;
import io.github.vanban.read.content.BlockBuilder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a part of a Word file that holds text. What was deleted, moved away or hidden, and
 * the instructions of fields, are no text; a text box stands before the paragraph it is anchored
 * in. For one part and one thread.
 */
final class DocxBody {

  private static final String[] WORD = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main"
  };

  /** In a paragraph's properties: its mark's, its section's, those it had before. */
  private static final Set<String> NOT_OF_THE_TEXT = Set.of("rPr", "sectPr", "pPrChange");

  private final Xml xml;
  private final DocxStyles styles;
  private final BlockBuilder blocks;

  /** The styles of the open paragraphs, from the innermost; empty for that of the file. */
  private final Deque<String> paragraphStyles = new ArrayDeque<>();

  private @Nullable String runStyle;
  private @Nullable String runFont;
  private boolean capitals;
  private boolean hidden;

  DocxBody(Xml xml, DocxStyles styles, BlockBuilder blocks) {
    this.xml = xml;
    this.styles = styles;
    this.blocks = blocks;
  }

  void read() throws IOException, InputException {
    while (xml.next()) {
      if (xml.isStart()) {
        if (isWord(xml.namespace())) {
          start(xml.name());
        } else if (xml.name().equals("Fallback")) {
          // The same once more, for programs that do not know the newer form.
          xml.skip();
        }
      } else if (xml.isEnd() && isWord(xml.namespace())) {
        end(xml.name());
      }
    }
  }

  private static boolean isWord(String namespace) {
    return namespace.equals(WORD[0]) || namespace.equals(WORD[1]);
  }

  private void start(String name) throws IOException, InputException {
    switch (name) {
      case "p" -> {
        blocks.breakParagraph();
        paragraphStyles.push("");
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
      case "del", "moveFrom", "instrText", "delText", "tblPr", "trPr", "tcPr", "sectPr" ->
          xml.skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        blocks.endParagraph();
        paragraphStyles.poll();
      }
      case "tc" -> blocks.endCell();
      case "tr" -> blocks.endRow();
      case "tbl" -> blocks.endTable();
      default -> {}
    }
  }

  private void paragraphProperties() throws IOException, InputException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.isStart() && xml.name().equals("pStyle")) {
        String style = xml.attribute("val");
        if (style != null && paragraphStyles.poll() != null) {
          paragraphStyles.push(style);
        }
      } else if (xml.isStart() && NOT_OF_THE_TEXT.contains(xml.name())) {
        xml.skip();
      }
    }
  }

  private void runProperties() throws IOException, InputException {
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

  private String characters() throws IOException, InputException {
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
      blocks.run(
          capitals ? characters.toUpperCase(Locale.ROOT) : characters,
          styles.font(runFont, runStyle, paragraphStyles.peek()));
    }
  }
}
