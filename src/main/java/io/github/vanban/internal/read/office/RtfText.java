package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Block;
import io.github.vanban.internal.read.content.BlockBuilder;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the groups, control words and bytes of a file in Rich Text. For one file and one
 * thread.
 */
final class RtfText {

  /** Groups whose words are not of the text, besides all that begin with {@code \*}. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "filetbl",
          "annotation",
          "atnid",
          "atnauthor",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "nonesttables",
          "txe",
          "rxe",
          "bkmkstart",
          "bkmkend",
          "xe",
          "tc");

  /** What a group inherits from the one around it. */
  private static final class State {
    private int font;
    private boolean noText;
    private boolean fontTable;

    /** Whether this is what stands before a paragraph of a list. */
    private boolean listMark;

    private boolean capitals;
    private boolean hidden;
    private int bytesBehindUnicode = 1;

    State copy() {
      State copy = new State();
      copy.font = font;
      copy.noText = noText;
      copy.fontTable = fontTable;
      copy.listMark = listMark;
      copy.capitals = capitals;
      copy.hidden = hidden;
      copy.bytesBehindUnicode = bytesBehindUnicode;
      return copy;
    }
  }

  private final byte[] bytes;
  private final BlockBuilder blocks;
  private final Watch watch;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<State> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  private State state = new State();
  private int at;
  private int defaultFont;

  /** How many characters that stand for a letter in Unicode are still to be passed over. */
  private int passOver;

  private boolean inTable;

  /** What is told of the open paragraph: as in {@link Block.Style}. */
  private int depth;

  private int level;

  /** Of the row that was last defined, which cells others cover, and whether it is a header. */
  private final List<Boolean> cells = new ArrayList<>();

  private boolean merged;
  private boolean header;

  /** The index of the open cell. */
  private int cell;

  RtfText(byte[] bytes, BlockBuilder blocks, Watch watch) {
    this.bytes = bytes;
    this.blocks = blocks;
    this.watch = watch;
  }

  void read() throws InputException {
    boolean ended = false;
    while (at < bytes.length && !ended) {
      byte b = bytes[at++];
      switch (b) {
        case '{' -> {
          flush();
          watch.tick();
          outer.push(state);
          watch.depth(outer.size());
          state = state.copy();
        }
        case '}' -> {
          flush();
          if (state.fontTable) {
            fonts.end();
          }
          passOver = 0;
          ended = outer.isEmpty() || outer.size() == 1;
          state = outer.isEmpty() ? state : outer.pop();
        }
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> character(b);
      }
    }
    flush();
    if (!ended) {
      throw new InputException(
          InputException.Kind.MALFORMED, "the file ends in a group: it is cut");
    }
  }

  private void control() throws InputException {
    if (at >= bytes.length) {
      return;
    }
    char c = (char) (bytes[at] & 0xff);
    if (isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hex();
      case '\\', '{', '}' -> character((byte) c);
      case '~' -> text("\u00a0");
      case '-' -> text("\u00ad");
      case '_' -> text("\u2011");
      case '\r', '\n' -> endParagraph();
      case '*' -> {
        state.noText = true;
        state.fontTable = false;
      }
      default -> {}
    }
  }

  private void hex() {
    if (at + 2 <= bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      at += 2;
      if (high >= 0 && low >= 0) {
        character((byte) (high << 4 | low));
      }
    }
  }

  /** A control word with its number, if it has one, and the space that ends it. */
  private void word() throws InputException {
    int start = at;
    while (at < bytes.length && isLetter((char) (bytes[at] & 0xff))) {
      at++;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    int numberStart = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - numberStart < 11) {
      at++;
    }
    Integer number = number(numberStart, at);
    if (number == null) {
      at = numberStart;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    apply(word, number);
  }

  private @Nullable Integer number(int start, int end) {
    try {
      return Integer.valueOf(new String(bytes, start, end - start, StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private void apply(String word, @Nullable Integer number) throws InputException {
    boolean on = number == null || number != 0;
    int value = number == null ? 0 : number;
    switch (word) {
      case "u" -> unicode(value);
      case "uc" -> state.bytesBehindUnicode = Math.max(0, Math.min(value, 16));
      case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, value));
      case "ansicpg" -> fonts.codePage(value);
      case "deff" -> {
        defaultFont = value;
        state.font = value;
      }
      case "fonttbl" -> {
        state.fontTable = true;
        state.noText = true;
      }
      case "f" -> {
        flush();
        state.font = value;
        if (state.fontTable) {
          fonts.start(value);
        }
      }
      case "outlinelevel" -> depth = value >= 0 && value < ListLevel.LEVELS ? value + 2 : 0;
      case "ls" -> level = Math.max(1, level);
      case "ilvl" -> level = Math.max(0, Math.min(ListLevel.LEVELS, value + 1));
      case "fcharset" -> fonts.charset(value);
      case "plain" -> {
        flush();
        state.font = defaultFont;
        state.capitals = false;
        state.hidden = false;
      }
      case "caps" -> {
        flush();
        state.capitals = on;
      }
      case "v", "deleted" -> {
        flush();
        state.hidden = on;
      }
      default -> layout(word);
    }
  }

  private void layout(String word) throws InputException {
    switch (word) {
      case "par", "sect" -> endParagraph();
      case "line", "page" -> text("\n");
      case "tab" -> text("\t");
      case "emdash" -> text("—");
      case "endash" -> text("–");
      case "lquote" -> text("‘");
      case "rquote" -> text("’");
      case "ldblquote" -> text("“");
      case "rdblquote" -> text("”");
      case "bullet" -> text("•");
      case "emspace", "enspace", "qmspace" -> text(" ");
      case "listtext", "pntext" -> state.listMark = true;
      case "shptxt" -> state.noText = false;
      case "pard" -> {
        inTable = false;
        depth = 0;
        level = 0;
      }
      case "trowd" -> cells.clear();
      case "clmrg", "clvmrg" -> merged = true;
      case "cellx" -> {
        cells.add(merged);
        merged = false;
      }
      case "trhdr" -> header = true;
      case "intbl" -> inTable = true;
      case "nestcell" -> endParagraph();
      case "cell" -> endCell();
      case "row" -> endRow();
      default -> {
        if (NO_TEXT.contains(word)) {
          state.noText = true;
        }
      }
    }
  }

  /** A letter in Unicode, as a signed number of 16 bits; what stands for it elsewhere follows. */
  private void unicode(int value) throws InputException {
    flush();
    passOver = state.bytesBehindUnicode;
    int unit = value & 0xffff;
    // Symbol fonts have their characters in a private area; those of text are the low byte.
    emit(String.valueOf((char) (unit >= 0xf000 && unit <= 0xf0ff ? unit - 0xf000 : unit)));
  }

  private void character(byte b) {
    if (passOver > 0) {
      passOver--;
    } else if (state.fontTable) {
      fonts.name(b);
    } else if (!state.noText && !state.hidden) {
      pending.write(b);
    }
  }

  private void text(String characters) throws InputException {
    flush();
    if (passOver > 0) {
      passOver--;
    } else {
      emit(characters);
    }
  }

  /** Gives away the bytes that were read: they are in the encoding of their font. */
  private void flush() throws InputException {
    if (pending.size() > 0) {
      String characters =
          Normalizer.normalize(
              fonts.decode(pending.toByteArray(), state.font), Normalizer.Form.NFC);
      pending.reset();
      emit(characters);
    }
  }

  private void emit(String characters) throws InputException {
    if (state.noText || state.hidden) {
      return;
    }
    openTable();
    // A mark of a list stands between spaces and tabs that only set it.
    String shown = state.listMark ? characters.strip() + " " : characters;
    if (!shown.isBlank() || !state.listMark) {
      blocks.run(state.capitals ? shown.toUpperCase(Locale.ROOT) : shown, fonts.nameOf(state.font));
    }
  }

  private void endParagraph() throws InputException {
    flush();
    if (!state.noText) {
      openTable();
      blocks.style(new Block.Style(depth, level, false));
      blocks.endParagraph();
    }
  }

  /** Begins a table, or ends the one that is open, as the paragraph is in one or not. */
  private void openTable() throws InputException {
    if (inTable && !blocks.inTable()) {
      blocks.startTable();
      blocks.startCell();
    } else if (!inTable && blocks.inTable()) {
      blocks.endTable();
    }
  }

  private void endCell() throws InputException {
    inTable = true;
    endParagraph();
    if (cell < cells.size() && cells.get(cell)) {
      blocks.merge(Block.Merge.COVERED);
    }
    cell++;
    blocks.endCell();
    blocks.startCell();
  }

  private void endRow() throws InputException {
    flush();
    inTable = true;
    openTable();
    blocks.dropCell();
    if (header) {
      blocks.header();
    }
    header = false;
    cell = 0;
    blocks.endRow();
    blocks.startCell();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
