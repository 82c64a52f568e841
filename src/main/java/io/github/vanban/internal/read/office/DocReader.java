package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Block;
import io.github.vanban.internal.read.content.BlockBuilder;
import io.github.vanban.internal.read.content.BlockText;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Taken;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Word files of 97 to 2003 with Apache POI: the text, its text boxes, footnotes and endnotes.
 * Stateless and thread-safe.
 */
public final class DocReader implements FormatReader {

  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char CELL_END = '\u0007';

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException, IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw encrypted();
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        throw new InputException(
            InputException.Kind.UNSUPPORTED, "an Office file of before 2007, but no Word document");
      }
      try (HWPFDocument document = new HWPFDocument(root)) {
        return read(document, watch);
      }
    } catch (EncryptedDocumentException e) {
      throw encrypted();
    } catch (OldWordFileFormatException e) {
      throw new InputException(
          InputException.Kind.UNSUPPORTED, "a file of Word 6 or 95, or of before");
    }
  }

  private static InputException encrypted() {
    return new InputException(InputException.Kind.ENCRYPTED, "only a password opens it");
  }

  private static ReadText read(HWPFDocument document, Watch watch) throws InputException {
    FontText text = new FontText();
    BlockBuilder blocks = new BlockBuilder(text, watch);
    DocLists lists = new DocLists();
    List<Range> ranges =
        List.of(
            document.getRange(),
            document.getMainTextboxRange(),
            document.getFootnoteRange(),
            document.getEndnoteRange());
    for (Range range : ranges) {
      if (range.getEndOffset() > range.getStartOffset()) {
        new Story(blocks, lists, watch).read(range);
      }
    }
    Taken taken = BlockText.of(blocks.finish());
    return new ReadText(
        taken.text(), taken.blocks(), Format.DOC, List.copyOf(text.met()), List.of());
  }

  /** A stretch of paragraphs; tables are told by marks at the ends of their cells and rows. */
  private static final class Story {
    private final BlockBuilder blocks;
    private final DocLists lists;
    private final Watch watch;

    /** How many instructions of fields are open: of a field, only the result is text. */
    private int instructions;

    Story(BlockBuilder blocks, DocLists lists, Watch watch) {
      this.blocks = blocks;
      this.lists = lists;
      this.watch = watch;
    }

    void read(Range range) throws InputException {
      for (int i = 0; i < range.numParagraphs(); i++) {
        watch.tick();
        Paragraph paragraph = range.getParagraph(i);
        if (paragraph.isInTable()) {
          inTable(paragraph);
        } else {
          if (blocks.inTable()) {
            blocks.endTable();
          }
          runs(paragraph);
          blocks.style(style(paragraph));
          blocks.endParagraph();
        }
      }
      if (blocks.inTable()) {
        blocks.endTable();
      }
    }

    private static Block.Style style(Paragraph paragraph) {
      int outline = paragraph.getLvl();
      int level = paragraph.isInList() ? Math.min(paragraph.getIlvl() + 1, ListLevel.LEVELS) : 0;
      return new Block.Style(
          outline >= 0 && outline < ListLevel.LEVELS ? outline + 2 : 0, Math.max(0, level), false);
    }

    private void inTable(Paragraph paragraph) throws InputException {
      if (!blocks.inTable()) {
        blocks.startTable();
        blocks.startCell();
      }
      if (paragraph.isTableRowEnd()) {
        blocks.dropCell();
        blocks.endRow();
        blocks.startCell();
        return;
      }
      runs(paragraph);
      blocks.endParagraph();
      if (endsCell(paragraph)) {
        blocks.endCell();
        blocks.startCell();
      }
    }

    private static boolean endsCell(Paragraph paragraph) {
      String text = paragraph.text();
      return !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END;
    }

    private void runs(Paragraph paragraph) {
      String mark = lists.mark(paragraph);
      if (!mark.isEmpty()) {
        String font =
            paragraph.numCharacterRuns() > 0 ? paragraph.getCharacterRun(0).getFontName() : null;
        blocks.run(mark, font);
      }
      for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
        CharacterRun run = paragraph.getCharacterRun(i);
        String shown = shown(run.text());
        if (!run.isVanished() && !run.isMarkedDeleted() && !shown.isEmpty()) {
          blocks.run(
              run.isCapitalized() ? shown.toUpperCase(Locale.ROOT) : shown, run.getFontName());
        }
      }
    }

    /** Without instructions of fields, marks and anchors. */
    private String shown(String text) {
      StringBuilder shown = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == FIELD) {
          instructions++;
        } else if (c == FIELD_RESULT || c == FIELD_END) {
          instructions = c == FIELD_RESULT ? Math.max(0, instructions - 1) : instructions;
        } else if (instructions == 0) {
          append(shown, c);
        }
      }
      return shown.toString();
    }

    private static void append(StringBuilder shown, char c) {
      switch (c) {
        case '\u000b', '\u000c' -> shown.append('\n');
        case '\u001e' -> shown.append('\u2011');
        case '\u001f' -> shown.append('\u00ad');
        case '\t' -> shown.append(c);
        default -> {
          if (c >= ' ') {
            shown.append(c);
          }
        }
      }
    }
  }
}
