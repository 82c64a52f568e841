package io.github.vanban.internal.head;

import io.github.vanban.internal.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that tell whom a document goes to: the list behind {@code Nơi nhận}, and whom the text
 * addresses ({@code Kính gửi}). Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5 and II.9.
 * Immutable.
 */
final class RecipientList {

  /** A list that goes on beyond so many cells is none. */
  private static final int MOST_CELLS = 60;

  private static final int ADDRESS_CELLS = 60;

  /** The words that open a list stand within so many characters of a cell. */
  private static final int LONGEST_HEAD = 20;

  /** A longer line that begins with a capital below an address opens the letter itself. */
  private static final int LONGEST_ADDRESS = 80;

  private static final String ADDRESS = "recipients.address";

  private static final Pattern BULLET = Pattern.compile("^[-+•*·–] ?(?=\\S)");

  private static final Pattern NEXT_ITEM = Pattern.compile("; ?(?:[-+•] ?)?");

  private static final String ENDS = ";,.·:/ ";

  private final Phrases phrases;
  private final Layout layout;
  private final Letterhead head;
  private final SignatureBlock signature;

  /**
   * A line of the list in the normalised view.
   *
   * @param start its first index
   * @param end the index behind its last character, the mark that ends it left out
   * @param written its words on one line, without what stands in other columns between them
   */
  record Item(int start, int end, String written) {}

  RecipientList(Phrases phrases, Layout layout, Letterhead head, SignatureBlock signature) {
    this.phrases = phrases;
    this.layout = layout;
    this.head = head;
    this.signature = signature;
  }

  /**
   * Whether a line tells where the document is filed: {@code Lưu: VT}, {@code Lưu Văn thư}, and not
   * the surname: {@code Lưu Văn Bình}.
   */
  static boolean isFiled(Phrases phrases, String line) {
    return phrases.pattern("recipients.filed").matcher(line).lookingAt();
  }

  /** The lines of the last list under {@code Nơi nhận}, in order; empty if there is none. */
  List<Item> copies() {
    for (int i = layout.size() - 1; i >= 0; i--) {
      if (layout.view().charAt(layout.cell(i).start()) == 'N'
          || layout.view().charAt(layout.cell(i).start()) == 'n') {
        int used = opens(layout, phrases.pattern("recipients.copies"), i);
        if (used > 0) {
          return new Reading(false).behind(i, used);
        }
      }
    }
    return List.of();
  }

  /** The lines of the first address, in order; empty if there is none. */
  List<Item> addressees() {
    for (int i = 0; i < Math.min(layout.size(), ADDRESS_CELLS); i++) {
      int used = opens(layout, phrases.pattern(ADDRESS), i);
      if (used > 0) {
        return new Reading(true).behind(i, used);
      }
    }
    return List.of();
  }

  /** Whether a cell begins with {@code Kính gửi}. */
  static boolean isAddress(Phrases phrases, Layout layout, int i) {
    return opens(layout, phrases.pattern(ADDRESS), i) > 0;
  }

  /** The characters of a cell that its opening words take, with or without their marks, or 0. */
  private static int opens(Layout layout, Pattern words, int i) {
    String cell = layout.folded(i);
    String start = cell.substring(0, Math.min(cell.length(), LONGEST_HEAD));
    Matcher m = words.matcher(Layout.bare(start));
    return m.find() ? m.end() : 0;
  }

  /** One list while it is read. */
  private final class Reading {

    private final boolean address;
    private final List<Item> items = new ArrayList<>();

    /** Where the line that is being read began, or -1; where it ends so far; its words. */
    private int start = -1;

    private int end;
    private final StringBuilder words = new StringBuilder();

    Reading(boolean address) {
      this.address = address;
    }

    /** The lines behind a heading that takes so many characters of its cell. */
    List<Item> behind(int heading, int used) {
      inHeading(layout.cell(heading).start() + used, layout.cell(heading).end());
      boolean bullets = false;
      for (int i = heading + 1; i < Math.min(layout.size(), heading + MOST_CELLS); i++) {
        Matcher bullet = BULLET.matcher(layout.folded(i));
        if (bullet.find()) {
          bullets = true;
          open(layout.cell(i).start() + bullet.end(), layout.cell(i).end());
        } else if (signature.isPartOf(i)) {
          continue;
        } else if (isOpen() && !layout.opensParagraph(i) && goesOn(i)) {
          extend(i);
        } else if (!bullets && opensItem(i)) {
          open(layout.cell(i).start(), layout.cell(i).end());
        } else {
          break;
        }
        if (isFiled() && !isOpen()) {
          break;
        }
      }
      close();
      return items;
    }

    /** What stands in the heading's own cell, its items parted by semicolons. */
    private void inHeading(int from, int to) {
      Matcher next = NEXT_ITEM.matcher(layout.view().normal()).region(from, to);
      int at = from;
      while (next.find()) {
        open(behindBullet(at, next.start()), next.start());
        at = next.end();
      }
      open(behindBullet(at, to), to);
    }

    private int behindBullet(int from, int to) {
      Matcher bullet = BULLET.matcher(layout.view().normal()).region(from, to);
      return bullet.find() ? bullet.end() : from;
    }

    private void open(int from, int to) {
      close();
      if (layout.view().skipSpaces(from) < to) {
        start = layout.view().skipSpaces(from);
        end = to;
        words.append(layout.view().written(start, end));
      }
    }

    private void extend(int i) {
      end = layout.cell(i).end();
      words.append(' ').append(layout.view().written(layout.cell(i).start(), end));
    }

    private void close() {
      int last = start < 0 ? -1 : trimmed(end);
      if (last > start) {
        String written = words.toString();
        int length = written.length();
        while (length > 0 && ENDS.indexOf(written.charAt(length - 1)) >= 0) {
          length--;
        }
        items.add(new Item(start, last, written.substring(0, length)));
      }
      start = -1;
      words.setLength(0);
    }

    private int trimmed(int index) {
      int last = index;
      while (last > start && ENDS.indexOf(layout.view().charAt(last - 1)) >= 0) {
        last--;
      }
      return last;
    }

    /** Whether nothing has ended the line that is being read. */
    private boolean isOpen() {
      return start >= 0 && (";.,/".indexOf(layout.view().charAt(end - 1)) < 0);
    }

    /**
     * Whether a line goes on in a cell. Below an address the letter itself begins, with a capital
     * and over the whole width.
     */
    private boolean goesOn(int i) {
      if (!address) {
        return true;
      }
      String folded = layout.folded(i);
      return Character.isLowerCase(layout.view().charAt(layout.cell(i).start()))
          || head.leadsOn(i - 1)
          || (layout.cell(i).length() <= LONGEST_ADDRESS
              && endsItem(i)
              && !head.endsHeading(folded));
    }

    /** Whether a cell without a bullet is a line of its own: the line before it leads on to it. */
    private boolean opensItem(int i) {
      boolean first = start < 0 && items.isEmpty();
      return endsItem(i)
          && (first || (!layout.opensParagraph(i) && (address ? leadsToNext() : !isOpen())));
    }

    private boolean leadsToNext() {
      return start >= 0 && ";,".indexOf(layout.view().charAt(end - 1)) >= 0;
    }

    private boolean endsItem(int i) {
      return ";,.".indexOf(layout.view().charAt(layout.cell(i).end() - 1)) >= 0;
    }

    /** The copy that is filed closes every list. */
    private boolean isFiled() {
      return start >= 0
          && phrases
              .pattern("recipients.filed")
              .matcher(layout.view().normal())
              .region(start, end)
              .lookingAt();
    }
  }
}
