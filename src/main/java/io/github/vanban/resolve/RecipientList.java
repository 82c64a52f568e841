package io.github.vanban.resolve;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a document goes to: the list behind {@code Nơi nhận}, else whom it addresses ({@code Kính
 * gửi}). Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9. Immutable.
 */
final class RecipientList {

  /** A list that goes on beyond so many cells is none. */
  private static final int MOST_CELLS = 60;

  private static final int ADDRESS_CELLS = 60;

  private static final Pattern HEAD =
      Pattern.compile("^(?:nơi nhận|noi nhan) ?(?:[:.] ?|(?=[-+;])|$)");

  private static final Pattern ADDRESS = Pattern.compile("^(?:đồng )?kính (?:gửi|trình)[ :.]*");

  private static final Pattern BULLET = Pattern.compile("^[-+•*·–] ?(?=\\S)");

  private static final Pattern ENDS = Pattern.compile("(?<![;,.·:/ ])[;,.·:/ ]++$");

  private static final Pattern FILED = Pattern.compile("^lưu\\b.*");

  private static final Splitter ITEMS = Splitter.on(Pattern.compile("; ?(?:[-+•] ?)?"));

  private final Layout layout;
  private final SignatureBlock signature;

  RecipientList(Layout layout, SignatureBlock signature) {
    this.layout = layout;
    this.signature = signature;
  }

  /** The recipients in order, as written but for what ends each; empty if the text names none. */
  List<String> read() {
    for (int i = layout.size() - 1; i >= 0; i--) {
      Matcher head = HEAD.matcher(layout.folded(i));
      if (head.find()) {
        return list(i, head.end());
      }
    }
    for (int i = 0; i < Math.min(layout.size(), ADDRESS_CELLS); i++) {
      Matcher address = ADDRESS.matcher(layout.folded(i));
      if (address.find()) {
        return list(i, address.end());
      }
    }
    return List.of();
  }

  /** The items behind a heading that takes so many characters of its cell. */
  private List<String> list(int head, int used) {
    List<StringBuilder> items = new ArrayList<>();
    boolean open = false;
    int at = layout.cell(head).start() + used;
    int rest = layout.cell(head).end();
    if (at < rest) {
      ITEMS.split(layout.view().written(at, rest)).forEach(i -> items.add(new StringBuilder(i)));
      open = isOpen(rest);
    }
    boolean bullets = false;
    for (int i = head + 1; i < Math.min(layout.size(), head + MOST_CELLS); i++) {
      Matcher bullet = BULLET.matcher(layout.folded(i));
      int start = layout.cell(i).start();
      int end = layout.cell(i).end();
      if (bullet.find()) {
        bullets = true;
        open = add(items, start + bullet.end(), end);
      } else if (signature.isPartOf(i)) {
        continue;
      } else if (open && !layout.opensParagraph(i) && !items.isEmpty()) {
        // The item goes on over the line's end.
        items.get(items.size() - 1).append(' ').append(layout.view().written(start, end));
        open = isOpen(end);
      } else if (!bullets && endsItem(end) && (items.isEmpty() || !layout.opensParagraph(i))) {
        open = add(items, start, end);
      } else {
        break;
      }
      if (isFiled(items) && !open) {
        break;
      }
    }
    return items.stream()
        .map(item -> ENDS.matcher(item).replaceFirst("").strip())
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** Adds an item; gives whether it may go on in the next cell. */
  private boolean add(List<StringBuilder> items, int start, int end) {
    items.add(new StringBuilder(layout.view().written(start, end)));
    return isOpen(end);
  }

  /** Whether nothing ends the item here. */
  private boolean isOpen(int end) {
    return ";.,:/".indexOf(layout.view().charAt(end - 1)) < 0
        || layout.view().charAt(end - 1) == ':';
  }

  private boolean endsItem(int end) {
    return ";,.".indexOf(layout.view().charAt(end - 1)) >= 0;
  }

  /** The copy that is filed closes every list. */
  private static boolean isFiled(List<StringBuilder> items) {
    return !items.isEmpty()
        && FILED.matcher(items.get(items.size() - 1).toString().toLowerCase(Locale.ROOT)).matches();
  }
}
