package io.github.vanban.statistic;

import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.Role;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which figures are changes, which are totals, and which are parts of which total: {@code
 * trong đó}, {@code gồm}, brackets, colons, lists, fractions of a total told before.
 */
final class Breakdowns {

  private static final Pattern MARKER =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?<among>trong đó|trong số đó|trong số này|trong tổng số đó)|(?<alone>riêng)"
              + "|(?<all>bao gồm|gồm có|gồm|chia ra|chia theo|phân theo|cụ thể như sau|cụ thể là|cụ thể))(?![\\p{L}])"
              + "|(?<open>\\()|(?<colon>:(?= ))");

  private static final Pattern NAMED_TOTAL =
      Pattern.compile(
          "(?<![\\p{L}])(?:tổng (?:số|cộng|diện tích|kinh phí|vốn|thu|chi|mức|nguồn|giá trị|sản lượng|biên chế|dân số)|tổng)(?![\\p{L}])[^,;:.()\\d]{0,90}$");

  private static final Pattern WHOLE_STOCK =
      Pattern.compile(
          "(?<![\\p{L}])(?:toàn|cả) (?:tỉnh|huyện|xã|ngành|quốc|thành phố|thị xã|quận|phường|hệ thống|đảng bộ|vùng|nước|địa bàn)"
              + "(?: \\p{L}{1,12}){0,3}? (?:hiện |đã |đang |hiện đang )?có(?: tổng số)? $");

  private static final Pattern CHANGED_IS =
      Pattern.compile("(?<![\\p{L}])(?:cắt giảm|giảm|tăng)(?![\\p{L}])[^,;:.()]{0,60} là $");

  private static final int MOST_PARTS = 60;
  private static final int LOOK_BACK = 8;

  /** No breakdown is longer; bounds the search for parts in a sentence that never ends. */
  private static final int LONGEST_REGION = 6000;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final Sentences sentences;
  private final List<Figure> figures;
  private final Set<Figure> complete = new HashSet<>();

  Breakdowns(Markers markers, NormalizedText view, Sentences sentences, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.sentences = sentences;
    this.figures = figures;
  }

  /** Sets roles and wholes; gives the totals whose words say that their parts are all there are. */
  Set<Figure> resolve() {
    for (int i = 0; i < figures.size(); i++) {
      change(i);
    }
    List<Marker> found = markers();
    for (int i = found.size() - 1; i >= 0; i--) {
      breakDown(found.get(i));
    }
    for (Figure figure : figures) {
      nameTotal(figure);
    }
    for (int i = 0; i < figures.size(); i++) {
      fraction(i);
    }
    return complete;
  }

  private void change(int i) {
    Figure figure = figures.get(i);
    int before = view.skipSpacesBack(figure.lead);
    if (markers.endingAt("change", text, before) >= 0) {
      figure.role = Role.CHANGE;
      return;
    }
    String clause = text.substring(Math.max(0, figure.lead - 90), figure.lead);
    if (CHANGED_IS.matcher(clause).find()) {
      figure.role = Role.CHANGE;
      return;
    }
    if (i == 0 || figures.get(i - 1).role != Role.CHANGE) {
      return;
    }
    Figure previous = figures.get(i - 1);
    String between = text.substring(previous.end, Math.max(previous.end, figure.lead));
    if (between.equals(" và ")
        || (figure.isPercent()
            && between.length() < 60
            && between.matches(".{0,30}(?:tương đương|tương ứng|bằng)(?: với)?(?: tỷ lệ)? "))) {
      figure.role = Role.CHANGE;
    }
  }

  private enum Kind {
    AMONG,
    ALONE,
    ALL,
    OPEN,
    COLON
  }

  private record Marker(Kind kind, int start, int end, boolean bracketed, boolean listed) {}

  private List<Marker> markers() {
    List<Marker> found = new ArrayList<>();
    Matcher m = MARKER.matcher(text);
    while (m.find()) {
      Kind kind =
          m.group("among") != null
              ? Kind.AMONG
              : m.group("alone") != null
                  ? Kind.ALONE
                  : m.group("all") != null
                      ? Kind.ALL
                      : m.group("open") != null ? Kind.OPEN : Kind.COLON;
      int before = view.skipSpacesBack(m.start());
      boolean bracketed = before > 0 && text.charAt(before - 1) == '(' || kind == Kind.OPEN;
      int end = m.end();
      if (kind == Kind.AMONG || kind == Kind.ALL) {
        int k = view.skipSpaces(end);
        if (k < text.length() && (text.charAt(k) == ':' || text.charAt(k) == ',')) {
          end = k + 1;
        }
      }
      Marker last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && m.start() < last.end) {
        continue;
      }
      if (last != null
          && last.kind == Kind.OPEN
          && view.skipSpaces(last.end) == m.start()
          && kind != Kind.COLON) {
        // "(trong đó ...": one marker, inside its bracket.
        found.remove(found.size() - 1);
      }
      found.add(new Marker(kind, m.start(), end, bracketed, text.startsWith(":", end - 1)));
    }
    return found;
  }

  private void breakDown(Marker marker) {
    int next = firstFrom(marker.end);
    if (next >= figures.size()) {
      return;
    }
    int limit = regionEnd(marker);
    Figure first = figures.get(next);
    if (first.start >= limit || first.lead - marker.end > (marker.kind == Kind.COLON ? 160 : 130)) {
      return;
    }
    int total = total(marker, next, limit);
    if (total < 0) {
      return;
    }
    Figure whole = figures.get(total);
    List<Figure> parts = parts(marker, whole, next, limit);
    if (parts.isEmpty() || !isBreakdown(marker, whole, parts)) {
      return;
    }
    for (Figure part : parts) {
      part.whole = whole;
      if (part.role != Role.CHANGE) {
        part.role = Role.PART;
      }
      if (part.unit == null) {
        part.unit = whole.unit;
      }
      part.category = whole.category;
    }
    if (whole.role == Role.VALUE && whole.of == null) {
      whole.role = Role.TOTAL;
    }
    if (marker.kind == Kind.ALL || marker.kind == Kind.COLON) {
      complete.add(whole);
    }
  }

  /** A bracket or colon says nothing by itself: the numbers must look like a breakdown. */
  private static boolean isBreakdown(Marker marker, Figure whole, List<Figure> parts) {
    if (marker.kind == Kind.AMONG || marker.kind == Kind.ALONE) {
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean sameUnit = true;
    for (Figure part : parts) {
      sum = sum.add(part.value);
      sameUnit &= part.unit == null || part.unit.equals(whole.unit);
    }
    if (marker.kind == Kind.ALL) {
      return sameUnit || parts.size() > 1 || sum.compareTo(whole.value) == 0;
    }
    return sum.compareTo(whole.value) == 0
        || (sameUnit && parts.size() > 1 && sum.compareTo(whole.value) <= 0)
        || (sameUnit && parts.size() > 2);
  }

  private int regionEnd(Marker marker) {
    return Math.min(openRegionEnd(marker), marker.end + LONGEST_REGION);
  }

  private int openRegionEnd(Marker marker) {
    if (marker.bracketed) {
      int depth = 1;
      int limit = Math.min(text.length(), marker.end + 1500);
      for (int i = marker.kind == Kind.OPEN ? marker.start + 1 : marker.start; i < limit; i++) {
        char c = view.charAt(i);
        if (c == '(') {
          depth++;
        } else if (c == ')' && --depth == 0) {
          return i;
        } else if (c == NormalizedText.PARAGRAPH) {
          return i;
        }
      }
      return sentences.end(sentences.at(marker.start));
    }
    int sentence = sentences.at(marker.start);
    int end = sentences.end(sentence);
    if (marker.listed || marker.kind == Kind.COLON) {
      // A colon that ends its line opens a list of items, each a sentence of its own.
      int at = view.skipSpaces(marker.end);
      int next = sentence + 1;
      if (at >= end) {
        while (next < sentences.count()
            && isItem(sentences.start(next))
            && end < marker.end + LONGEST_REGION) {
          end = sentences.end(next);
          next++;
        }
      }
    }
    return end;
  }

  private boolean isItem(int start) {
    char c = view.charAt(start);
    return c == '-'
        || c == '+'
        || c == '•'
        || c == '·'
        || (Character.isLetterOrDigit(c) && view.charAt(start + 1) == ')');
  }

  /** The figure that a marker breaks down: the nearest before it that its first part fits. */
  private int total(Marker marker, int next, int limit) {
    Figure first = firstPart(next, limit);
    if (first == null) {
      return -1;
    }
    int sentence = sentences.at(marker.start);
    boolean opens = view.skipSpaces(sentences.start(sentence)) >= marker.start - 3;
    int oldest = sentence - (opens ? (marker.kind == Kind.ALONE ? 2 : 1) : 0);
    boolean loose = marker.kind == Kind.OPEN || marker.kind == Kind.COLON;
    for (int i = next - 1; i >= 0 && i >= next - LOOK_BACK; i--) {
      Figure figure = figures.get(i);
      if (figure.sentence < oldest) {
        return -1;
      }
      if (figure.end > marker.start) {
        continue;
      }
      boolean fits =
          !figure.isPercent()
              && !figure.isBare()
              && figure.of == null
              && (figure.role == Role.CHANGE) == (first.role == Role.CHANGE && !isInBracket(first))
              && isPartOf(first, figure, marker);
      if (fits) {
        boolean near = marker.start - figure.end < (loose ? 70 : 400);
        return near && !(loose && text.substring(figure.end, marker.start).matches(".*[,;].*"))
            ? i
            : -1;
      }
      if (loose && !figure.isPercent()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isInBracket(Figure figure) {
    return figure.lead > 8 && text.substring(figure.lead - 8, figure.lead).indexOf('(') >= 0;
  }

  private @Nullable Figure firstPart(int next, int limit) {
    for (int i = next; i < figures.size() && figures.get(i).start < limit; i++) {
      Figure figure = figures.get(i);
      if (!figure.isPercent() && figure.of == null) {
        return figure;
      }
    }
    return null;
  }

  private boolean isPartOf(Figure part, Figure whole, Marker marker) {
    if (part.unit == null) {
      return endsItem(part);
    }
    if (part.unit.equals(whole.unit)) {
      return true;
    }
    if (part.category.equals(whole.category)
        && !part.category.equals(io.github.vanban.model.Category.OTHER)) {
      return true;
    }
    boolean money = part.group().equals("money") || whole.group().equals("money");
    if (money || part.group().isEmpty()) {
      return false;
    }
    if (marker.kind == Kind.AMONG || marker.kind == Kind.ALONE) {
      return part.group().equals(whole.group())
          && !part.group().equals("measure")
          && part.value.compareTo(whole.value) <= 0;
    }
    return part.value.compareTo(whole.value) <= 0;
  }

  /** A bare number is a part only where nothing that it could count follows. */
  private boolean endsItem(Figure part) {
    int k = view.skipSpaces(part.end);
    if (k >= text.length()) {
      return true;
    }
    char c = text.charAt(k);
    return ",;.)(|+".indexOf(c) >= 0
        || view.charAt(part.end) == '\n'
        || view.charAt(part.end) == NormalizedText.PARAGRAPH
        || text.startsWith("và ", k)
        || part.group().isEmpty()
            && (text.startsWith("nam", k)
                || text.startsWith("nữ", k)
                || text.startsWith("cấp ", k)
                || text.startsWith("ở ", k));
  }

  private List<Figure> parts(Marker marker, Figure whole, int next, int limit) {
    List<Figure> parts = new ArrayList<>();
    boolean semicolons = false;
    boolean semicolon = false;
    int tail = marker.end;
    int seen = tail;
    for (int i = next; i < figures.size() && parts.size() < MOST_PARTS; i++) {
      Figure figure = figures.get(i);
      if (figure.start >= limit) {
        break;
      }
      if (!parts.isEmpty() && !marker.bracketed) {
        semicolon |= text.substring(seen, figure.start).indexOf(';') >= 0;
        seen = figure.start;
        if (parts.size() == 1) {
          semicolons = semicolon;
        } else if (semicolon && !semicolons) {
          break;
        }
      }
      if (figure.whole != null || figure.isPercent() || figure.of != null) {
        continue;
      }
      boolean changeMatches = figure.role == Role.CHANGE == (whole.role == Role.CHANGE);
      if (!changeMatches && figure.role == Role.CHANGE) {
        continue;
      }
      if (whole.role == Role.CHANGE && figure.role != Role.CHANGE) {
        break;
      }
      if (!isPartOf(figure, whole, marker)) {
        if (parts.isEmpty() || figure.isBare()) {
          continue;
        }
        break;
      }
      if (NAMED_TOTAL
          .matcher(text.substring(Math.max(tail, figure.lead - 100), figure.lead))
          .find()) {
        break;
      }
      parts.add(figure);
      tail = figure.end;
      seen = tail;
      semicolon = false;
      if (marker.kind == Kind.ALONE) {
        break;
      }
    }
    return parts;
  }

  private void nameTotal(Figure figure) {
    if (figure.role != Role.VALUE || figure.of != null || figure.isPercent() || figure.isBare()) {
      return;
    }
    int from = Math.max(sentences.start(figure.sentence), figure.lead - 120);
    if (from >= figure.lead) {
      return;
    }
    String before = text.substring(from, figure.lead);
    if (NAMED_TOTAL.matcher(before).find() || WHOLE_STOCK.matcher(before).find()) {
      figure.role = Role.TOTAL;
    }
  }

  /** {@code 38/45 vụ việc} behind {@code 45 vụ việc}: the whole is a mention of its own. */
  private void fraction(int i) {
    Figure figure = figures.get(i);
    if (figure.of == null || figure.role != Role.VALUE) {
      return;
    }
    for (int k = i - 1; k >= 0 && k >= i - 25; k--) {
      Figure whole = figures.get(k);
      if (whole.of == null
          && whole.value.compareTo(figure.of) == 0
          && whole.unit != null
          && (figure.unit == null
              || whole.unit.equals(figure.unit)
              || whole.category.equals(figure.category) && whole.group().equals(figure.group()))
          && whole.role != Role.CHANGE) {
        figure.role = Role.PART;
        figure.whole = whole;
        if (figure.unit == null) {
          figure.unit = whole.unit;
          figure.category = whole.category;
        }
        return;
      }
    }
  }

  private int firstFrom(int index) {
    int low = 0;
    int high = figures.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (figures.get(mid).start < index) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
