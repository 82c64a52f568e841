package io.github.vanban.statistic;

import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.Category;
import io.github.vanban.model.Role;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Ordered;
import io.github.vanban.text.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
          "(?<![\\p{L}])(?:(?<among>trong đó|trong số đó|trong số này|trong tổng số đó|trong tổng số này)|(?<alone>riêng)"
              + "|(?<all>bao gồm|gồm có|gồm|chia ra|(?:chia|phân|xét|tính|xếp|thống kê|phân loại|phân tích) theo|cụ thể như sau|cụ thể là|cụ thể))(?![\\p{L}])"
              + "|(?<open>[(\\[])|(?<within>trong(?: (?:tổng )?số)? (?=\\d))|(?<colon>:(?= ))");

  /** What a marker can begin with: looked at before the pattern is. */
  private static final String FIRST_LETTERS = "([:trgbcpx";

  private static final Pattern NAMED_TOTAL =
      Pattern.compile(
          "(?<![\\p{L}])tổng (?:số|cộng|diện tích|kinh phí|vốn|thu|chi|mức|nguồn|giá trị|sản lượng|biên chế|dân số|lượng|đàn|trị giá)(?![\\p{L}])[^,;:.()\\d]{0,90}$");

  private static final Pattern WHOLE_STOCK =
      Pattern.compile(
          "(?<![\\p{L}])(?:toàn|cả) (?:tỉnh|huyện|xã|ngành|quốc|thành phố|thị xã|quận|phường|hệ thống|đảng bộ|vùng|nước|địa bàn)"
              + "(?: \\p{L}{1,12}){0,3}? (?:hiện |đã |đang |hiện đang )?có(?: tổng số)? $");

  private static final Pattern CHANGED_IS =
      Pattern.compile(
          "(?<![\\p{L}])(?:được cắt giảm|cắt giảm|giảm|tăng)(?![\\p{L}])(?! (?:nghèo|cường|trưởng|thiểu|nhẹ|gia|tải))[^,;:.()]{0,60} là $");

  private static final Pattern NEW_CLAUSE =
      Pattern.compile(
          "[,;.] ?(?:đã|đang|được|có|tăng|giảm|còn|đạt|toàn|ngoài ra|bên cạnh)(?!\\p{L})|[.]");

  private static final Pattern REMAINS =
      Pattern.compile(
          "(?<![\\p{L}])(?:còn lại(?: là| có)?|số còn lại(?: là)?|còn|đang (?:giải quyết|xử lý|thực hiện)|chưa (?:giải quyết|xử lý|thực hiện))[: ]*$");

  private static final Pattern OTHER_TIME =
      Pattern.compile("(?<!\\p{L})(?:năm|tháng|quý|cùng kỳ|trước)(?!\\p{L})");

  private static final Pattern SEPARATED = Pattern.compile("[,;.]");

  private static final int MOST_PARTS = 60;
  private static final int LOOK_BACK = 8;

  /** Breakdowns inside breakdowns: real texts nest two or three. */
  private static final int DEEPEST = 6;

  private static final int FAR_BACK = 16;
  private static final int FRACTION_BACK = 45;

  /** The rank of a total that is smaller than one of its parts: none. */
  private static final int TOO_LARGE = 6;

  /** No breakdown is longer; bounds the search for parts in a sentence that never ends. */
  private static final int LONGEST_REGION = 6000;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final Sentences sentences;
  private final List<Figure> figures;
  private final List<Division> divisions = new ArrayList<>();
  private List<Marker> marks = List.of();
  private BitSet done = new BitSet();

  /** How many breakdowns, each inside the one before, are being read. */
  private int depth;

  Breakdowns(Markers markers, NormalizedText view, Sentences sentences, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.sentences = sentences;
    this.figures = figures;
  }

  /** Sets roles and wholes; gives the divisions that were found. */
  List<Division> resolve() {
    for (int i = 0; i < figures.size(); i++) {
      change(i);
    }
    marks = markers();
    done = new BitSet(marks.size());
    for (int i = 0; i < marks.size(); i++) {
      breakDown(i);
    }
    for (Figure figure : figures) {
      nameTotal(figure);
    }
    remainders();
    return divisions;
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
        || (between.equals(", ") && !figure.isPercent())
        || (between.equals(" (") && figure.isPercent())
        || (figure.isPercent()
            && between.length() < 60
            && between.matches(".{0,30}(?:tương đương|tương ứng|bằng)(?: với)?(?: tỷ lệ)? "))) {
      figure.role = Role.CHANGE;
    }
  }

  private enum Kind {
    /** {@code trong 10 chỉ số có 7 chỉ số tăng}: the total stands behind the word. */
    WITHIN,
    AMONG,
    ALONE,
    ALL,
    OPEN,
    COLON
  }

  private record Marker(Kind kind, int start, int end, boolean bracketed, boolean listed) {}

  private static Kind kind(Matcher m) {
    if (m.group("among") != null) {
      return Kind.AMONG;
    }
    if (m.group("alone") != null) {
      return Kind.ALONE;
    }
    if (m.group("all") != null) {
      return Kind.ALL;
    }
    if (m.group("within") != null) {
      return Kind.WITHIN;
    }
    return m.group("open") != null ? Kind.OPEN : Kind.COLON;
  }

  private List<Marker> markers() {
    List<Marker> found = new ArrayList<>();
    Matcher m = MARKER.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (FIRST_LETTERS.indexOf(text.charAt(i)) < 0
          || (Character.isLetter(text.charAt(i)) && i > 0 && Character.isLetter(text.charAt(i - 1)))
          || !m.region(i, text.length()).lookingAt()) {
        continue;
      }
      Kind kind = kind(m);
      int before = view.skipSpacesBack(m.start());
      boolean bracketed =
          kind == Kind.OPEN || (before > 0 && "([".indexOf(text.charAt(before - 1)) >= 0);
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

  /** Finds the total and the parts of one marker; those of markers inside its region first. */
  private void breakDown(int index) {
    if (done.get(index)) {
      return;
    }
    done.set(index);
    Marker marker = marks.get(index);
    int next = firstFrom(marker.end);
    if (next >= figures.size()) {
      return;
    }
    Figure first = figures.get(next);
    if (first.lead - marker.end > (marker.kind == Kind.COLON ? 160 : 130)) {
      return;
    }
    int limit = regionEnd(marker);
    if (marker.kind == Kind.WITHIN) {
      within(index, next, limit);
      return;
    }
    if (marker.kind == Kind.AMONG && first.isPercent() && first.lead - marker.end < 40) {
      share(marker, next);
      return;
    }
    if (first.start >= limit) {
      return;
    }
    Figure whole = null;
    List<Figure> parts = List.of();
    int rank = Integer.MAX_VALUE;
    for (Figure candidate : totals(marker, next, limit)) {
      List<Figure> its = parts(index, candidate, next, limit);
      if (marker.kind == Kind.ALONE && its.size() > 1 && rank(marker, candidate, its) != 0) {
        // "riêng" tells one part, but for parts that add up.
        its = its.subList(0, 1);
      }
      if (its.isEmpty() || !isBreakdown(marker, candidate, its)) {
        continue;
      }
      int fit = rank(marker, candidate, its);
      if (fit == 1 && candidate.role != Role.TOTAL && opensSentence(marker)) {
        // "Trong đó, …" at the start of a sentence goes back to a total told as one.
        fit = 3;
      }
      if (fit < rank) {
        rank = fit;
        whole = candidate;
        parts = its;
      }
    }
    if (whole == null || rank > 1) {
      for (Figure candidate : olderTotals(marker, next)) {
        List<Figure> its = parts(index, candidate, next, limit);
        if (its.size() > 1 && rank(marker, candidate, its) == 0) {
          claim(marker, candidate, its);
          return;
        }
      }
    }
    if (whole != null && (rank < TOO_LARGE || isRightBehind(marker, whole, parts))) {
      claim(marker, whole, parts);
    }
  }

  /** {@code 1.000 hồ sơ, trong đó 1.200 hồ sơ …}: no other total can be meant, though none fits. */
  private static boolean isRightBehind(Marker marker, Figure whole, List<Figure> parts) {
    Figure part = parts.get(0);
    return marker.kind == Kind.AMONG
        && marker.start - whole.end <= 2
        && part.lead - marker.end < 30
        && whole.unit != null
        && whole.unit.equals(part.unit);
  }

  /**
   * Totals told some sentences before, or before a bracket in its own sentence, which parts divide
   * only if they add up to them.
   */
  private List<Figure> olderTotals(Marker marker, int next) {
    List<Figure> older = new ArrayList<>();
    int sentence = sentences.at(marker.start);
    for (int i = next - 1; i >= 0 && i >= next - FAR_BACK; i--) {
      Figure figure = figures.get(i);
      if (marker.bracketed && figure.sentence < sentence) {
        break;
      }
      if (figure.end <= marker.start
          && !figure.isPercent()
          && !figure.isBare()
          && figure.of == null
          && figure.role != Role.CHANGE) {
        older.add(figure);
      }
    }
    return older;
  }

  private boolean opensSentence(Marker marker) {
    return sentences.start(sentences.at(marker.start)) >= marker.start - 3;
  }

  /** {@code Trong 8 lĩnh vực có 5 lĩnh vực tăng, 2 giữ nguyên và 1 giảm}. */
  private void within(int index, int next, int limit) {
    Marker marker = marks.get(index);
    Figure whole = figures.get(next);
    int before = view.skipSpacesBack(marker.start);
    boolean opens =
        before == 0
            || ",;.:(-".indexOf(text.charAt(before - 1)) >= 0
            || sentences.start(sentences.at(marker.start)) == marker.start;
    if (!opens || whole.isPercent() || whole.isBare() || whole.of != null || whole.start > limit) {
      return;
    }
    List<Figure> parts = parts(index, whole, next + 1, limit);
    parts.removeIf(part -> !whole.unit().equals(part.unit()));
    if (!parts.isEmpty() && rank(marker, whole, parts) <= 1) {
      claim(marker, whole, parts);
    }
  }

  /** {@code gần 8.500 hộ, trong đó 94% là …}: a part told as a percentage. */
  private void share(Marker marker, int next) {
    Figure part = figures.get(next);
    for (int i = next - 1; i >= 0 && i >= next - 3; i--) {
      Figure whole = figures.get(i);
      if (whole.sentence != part.sentence || whole.end > marker.start) {
        return;
      }
      if (!whole.isPercent() && !whole.isBare() && whole.of == null && whole.role != Role.CHANGE) {
        part.whole = whole;
        part.role = Role.PART;
        if (whole.role == Role.VALUE) {
          whole.role = Role.TOTAL;
        }
        return;
      }
    }
  }

  /** How well parts fit a total: 0 they add up to it; then by sums, roles and order. */
  private static int rank(Marker marker, Figure whole, List<Figure> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (Figure part : parts) {
      sum = sum.add(part.value);
      most = most.max(part.value);
    }
    int order = sum.compareTo(whole.value);
    if (order == 0 && parts.size() > 1) {
      return 0;
    }
    if (marker.kind == Kind.ALONE && whole.role != Role.TOTAL) {
      return 5;
    }
    if (most.compareTo(whole.value) > 0) {
      return TOO_LARGE;
    }
    return order <= 0 ? 1 : 2;
  }

  private void claim(Marker marker, Figure whole, List<Figure> parts) {
    for (Figure part : parts) {
      part.whole = whole;
      if (part.role != Role.CHANGE) {
        part.role = Role.PART;
      }
      part.category = whole.category;
    }
    if (whole.role == Role.VALUE && whole.of == null) {
      whole.role = Role.TOTAL;
    }
    boolean complete = marker.kind == Kind.ALL || marker.kind == Kind.COLON;
    boolean sameSentence = sentences.at(marker.start) == whole.sentence;
    for (Figure part : parts) {
      part.continues = sameSentence;
    }
    divisions.add(new Division(whole, parts, complete));
  }

  /** A bracket or colon says nothing by itself: the numbers must look like a breakdown. */
  private boolean isBreakdown(Marker marker, Figure whole, List<Figure> parts) {
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
        || (sameUnit && parts.size() > 1 && isMiscounted(marker, whole, parts, sum))
        || (sameUnit && parts.size() > 2);
  }

  /**
   * {@code 956 điển hình (919 tập thể, 46 cá nhân)}: parts right behind their total that exceed it
   * by little, and no figures of other years.
   */
  private boolean isMiscounted(Marker marker, Figure whole, List<Figure> parts, BigDecimal sum) {
    int end = parts.get(parts.size() - 1).end;
    return marker.kind == Kind.OPEN
        && marker.start - whole.end <= 1
        && sum.multiply(BigDecimal.valueOf(4))
                .compareTo(whole.value.multiply(BigDecimal.valueOf(5)))
            <= 0
        && !OTHER_TIME.matcher(text.substring(marker.start, end)).find();
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
        if (c == '(' || c == '[') {
          depth++;
        } else if ((c == ')' || c == ']') && --depth == 0) {
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
        while (next < Math.min(sentences.count(), sentence + MOST_PARTS)
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

  /** The figures that a marker may break down, the nearest before it first. */
  private List<Figure> totals(Marker marker, int next, int limit) {
    Figure first = firstPart(next, limit);
    if (first == null) {
      return List.of();
    }
    int sentence = sentences.at(marker.start);
    boolean opens = opensSentence(marker);
    int oldest = sentence - (opens ? (marker.kind == Kind.ALONE ? 2 : 1) : 0);
    boolean loose = marker.kind == Kind.OPEN || marker.kind == Kind.COLON;
    List<Figure> totals = new ArrayList<>();
    for (int i = next - 1; i >= 0 && i >= next - LOOK_BACK; i--) {
      Figure figure = figures.get(i);
      if (figure.sentence < oldest) {
        break;
      }
      if (figure.end > marker.start) {
        continue;
      }
      boolean fits =
          !figure.isPercent()
              && (!figure.isBare() || marker.start - figure.end < 15)
              && figure.of == null
              && (figure.role == Role.CHANGE) == (first.role == Role.CHANGE && !isInBracket(first))
              && isPartOf(first, figure, marker);
      if (loose) {
        if (fits
            && marker.start - figure.end < 90
            && !SEPARATED.matcher(text.substring(figure.end, marker.start)).find()) {
          totals.add(figure);
        }
        if (!figure.isPercent()) {
          break;
        }
      } else if (fits && marker.start - figure.end < 400) {
        totals.add(figure);
        if (opens && figure.whole != null && !totals.contains(figure.whole)) {
          totals.add(figure.whole);
        }
      }
    }
    return totals;
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
    if (part.category.equals(whole.category) && !part.category.equals(Category.OTHER)) {
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
    return !Character.isLetterOrDigit(c)
        || view.charAt(part.end) == '\n'
        || view.charAt(part.end) == NormalizedText.PARAGRAPH
        || text.startsWith("và ", k)
        || part.group().isEmpty()
            && (text.startsWith("nam", k)
                || text.startsWith("nữ", k)
                || text.startsWith("cấp ", k)
                || text.startsWith("ở ", k));
  }

  private List<Figure> parts(int index, Figure whole, int next, int limit) {
    Marker marker = marks.get(index);
    int inner = index + 1;
    BigDecimal sum = BigDecimal.ZERO;
    List<Figure> parts = new ArrayList<>();
    boolean semicolons = false;
    boolean semicolon = false;
    int tail = marker.end;
    int seen = tail;
    for (int i = next; i < Math.min(figures.size(), next + 2 * MOST_PARTS); i++) {
      Figure figure = figures.get(i);
      if (figure.start >= limit) {
        break;
      }
      while (inner < marks.size() && marks.get(inner).start < figure.start) {
        if (!parts.isEmpty()
            && marks.get(inner).start >= tail
            && marks.get(inner).kind != Kind.COLON
            && depth < DEEPEST) {
          depth++;
          breakDown(inner);
          depth--;
        }
        inner++;
      }
      if (!parts.isEmpty() && !marker.bracketed) {
        semicolon |= text.substring(seen, figure.start).indexOf(';') >= 0;
        seen = figure.start;
        if (parts.size() == 1) {
          semicolons = semicolon;
        } else if (semicolon && !semicolons && !REMAINS.matcher(lead(figure)).find()) {
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
      BigDecimal more = sum.add(figure.value);
      if (!parts.isEmpty()
          && !marker.bracketed
          && more.compareTo(whole.value) > 0
          && NEW_CLAUSE.matcher(text.substring(tail, figure.lead)).find()) {
        // What goes over the total and begins a clause of its own tells of something else.
        break;
      }
      parts.add(figure);
      sum = more;
      tail = figure.end;
      seen = tail;
      semicolon = false;
      if (parts.size() > 1 && sum.compareTo(whole.value) == 0 && !marker.bracketed) {
        break;
      }
    }
    return parts;
  }

  /** Fractions of totals, and the units that parts take from their totals; once tables are read. */
  void finish() {
    for (int round = 0; round < 3; round++) {
      for (Figure figure : figures) {
        if (figure.unit == null && figure.whole != null && figure.whole.unit != null) {
          figure.unit = figure.whole.unit;
          figure.category = figure.whole.category;
        }
      }
    }
    for (int i = 0; i < figures.size(); i++) {
      fraction(i);
    }
  }

  /**
   * {@code 2.118 đơn. Qua phân loại, có 1.774 đơn …; còn lại 344 đơn}: two figures of one unit that
   * make up one told before, the second told as what remains.
   */
  private void remainders() {
    for (int i = 2; i < figures.size(); i++) {
      Figure rest = figures.get(i);
      if (rest.whole != null
          || rest.role != Role.VALUE
          || rest.of != null
          || rest.unit == null
          || rest.isPercent()
          || !REMAINS.matcher(lead(rest)).find()) {
        continue;
      }
      remainder(i, rest);
    }
  }

  /** The words right before a figure. */
  private String lead(Figure figure) {
    return text.substring(Math.max(0, figure.lead - 45), figure.lead);
  }

  private void remainder(int i, Figure rest) {
    for (int a = i - 1; a > 0 && a >= i - LOOK_BACK; a--) {
      Figure part = figures.get(a);
      if (part.whole != null
          || !rest.unit().equals(part.unit)
          || part.of != null
          || part.role == Role.CHANGE) {
        continue;
      }
      BigDecimal sum = part.value.add(rest.value);
      for (int t = a - 1; t >= 0 && t >= a - LOOK_BACK; t--) {
        Figure whole = figures.get(t);
        if (rest.unit().equals(whole.unit)
            && whole.value.compareTo(sum) == 0
            && whole.of == null
            && whole.role != Role.CHANGE) {
          for (Figure each : List.of(part, rest)) {
            each.whole = whole;
            each.role = Role.PART;
          }
          if (whole.role == Role.VALUE) {
            whole.role = Role.TOTAL;
          }
          divisions.add(new Division(whole, List.of(part, rest), false));
          return;
        }
      }
    }
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
    for (int k = i - 1; k >= 0 && k >= i - FRACTION_BACK; k--) {
      Figure whole = figures.get(k);
      if (whole.of == null
          && whole.value.compareTo(figure.of) == 0
          && whole.unit != null
          && (figure.unit == null
              || whole.unit.equals(figure.unit)
              || (whole.category.equals(figure.category) && !whole.category.equals(Category.OTHER)))
          && whole.role != Role.CHANGE) {
        figure.role = Role.PART;
        figure.whole = whole;
        figure.continues = figure.sentence == whole.sentence;
        if (whole.role == Role.VALUE) {
          whole.role = Role.TOTAL;
        }
        if (figure.unit == null) {
          figure.unit = whole.unit;
          figure.category = whole.category;
        }
        return;
      }
    }
    for (int k = i - 1; figure.unit == null && k >= 0 && k >= i - 25; k--) {
      // "xếp thứ 41/63" behind "40/63 tỉnh": the same field, its noun told before.
      Figure other = figures.get(k);
      if (other.of != null && other.of.compareTo(figure.of) == 0 && other.unit != null) {
        figure.unit = other.unit;
        figure.category = other.category;
      }
    }
  }

  private int firstFrom(int index) {
    return Ordered.firstFrom(figures, figure -> figure.start, index);
  }
}
