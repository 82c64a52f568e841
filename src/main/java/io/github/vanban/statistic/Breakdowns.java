package io.github.vanban.statistic;

import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.Category;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Role;
import io.github.vanban.statistic.DivisionMark.Kind;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Ordered;
import io.github.vanban.text.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which figures are totals, and which are parts of which total: {@code trong đó}, {@code
 * gồm}, brackets, colons, lists.
 */
final class Breakdowns {

  private static final Pattern NEW_CLAUSE =
      Pattern.compile(
          "[,;.] ?(?:đã|đang|được|có|tăng|giảm|còn|đạt|toàn|ngoài ra|bên cạnh)(?!\\p{L})|[.]");

  private static final Pattern OTHER_TIME =
      Pattern.compile("(?<!\\p{L})(?:năm|tháng|quý|cùng kỳ|trước)(?!\\p{L})");

  private static final Pattern NAMED_AGAIN =
      Pattern.compile("trong (?:tổng )?số (?!đó|này)(?=\\p{L})");

  private static final Pattern SEPARATED = Pattern.compile("[,;.]");

  private static final int MOST_PARTS = 60;
  private static final int LOOK_BACK = 8;

  /** Breakdowns inside breakdowns: real texts nest two or three. */
  private static final int DEEPEST = 6;

  private static final int FAR_BACK = 16;

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
  private final NamedTotals namedTotals;
  private final Remainders remainders;
  private List<DivisionMark> marks = List.of();
  private BitSet done = new BitSet();

  /** How many breakdowns, each inside the one before, are being read. */
  private int depth;

  Breakdowns(Markers markers, NormalizedText view, Sentences sentences, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.sentences = sentences;
    this.figures = figures;
    this.namedTotals = new NamedTotals(text, sentences);
    this.remainders = new Remainders(text, figures);
  }

  /** Sets roles and wholes; gives the divisions that were found. */
  List<Division> resolve() {
    marks = new DivisionMarks(markers, view).find();
    done = new BitSet(marks.size());
    for (int i = 0; i < marks.size(); i++) {
      breakDown(i);
    }
    namedTotals.set(figures);
    remainders.find(divisions);
    return divisions;
  }

  /** Finds the total and the parts of one mark; those of markers inside its region first. */
  private void breakDown(int index) {
    if (done.get(index)) {
      return;
    }
    done.set(index);
    DivisionMark mark = marks.get(index);
    int next = firstFrom(mark.end());
    if (next >= figures.size()) {
      return;
    }
    Figure first = figures.get(next);
    if (first.lead - mark.end() > (mark.kind() == Kind.COLON ? 160 : 130)) {
      return;
    }
    int limit = regionEnd(mark);
    if (mark.kind() == Kind.WITHIN) {
      within(index, next, limit);
      return;
    }
    if (mark.kind() == Kind.AMONG && first.isPercent() && first.lead - mark.end() < 40) {
      share(mark, next);
      return;
    }
    if (first.start >= limit) {
      return;
    }
    Figure whole = null;
    List<Figure> parts = List.of();
    int rank = Integer.MAX_VALUE;
    for (Figure candidate : totals(mark, next, limit)) {
      List<Figure> its = parts(index, candidate, next, limit);
      if (mark.kind() == Kind.ALONE && rank(mark, candidate, its) != 0) {
        // "riêng" tells one part, but for parts that add up; where it opens a sentence, it tells
        // of something else than the total as often as not.
        its = opensSentence(mark) ? List.of() : its.subList(0, Math.min(1, its.size()));
      }
      if (its.isEmpty() || !isBreakdown(mark, candidate, its)) {
        continue;
      }
      int fit = rank(mark, candidate, its);
      if (fit == 1 && candidate.role != Role.TOTAL && opensSentence(mark)) {
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
      for (Figure candidate : olderTotals(mark, next)) {
        List<Figure> its = parts(index, candidate, next, limit);
        if (its.size() > 1 && rank(mark, candidate, its) == 0 && areAlike(its, candidate)) {
          claim(mark, candidate, its);
          return;
        }
      }
    }
    if (whole != null && (rank < TOO_LARGE || isRightBehind(mark, whole, parts))) {
      claim(mark, whole, parts);
    }
  }

  /** {@code 1.000 hồ sơ, trong đó 1.200 hồ sơ …}: no other total can be meant, though none fits. */
  private static boolean isRightBehind(DivisionMark mark, Figure whole, List<Figure> parts) {
    Figure part = parts.get(0);
    return mark.kind() == Kind.AMONG
        && mark.start() - whole.end <= 2
        && part.lead - mark.end() < 30
        && whole.unit != null
        && whole.unit.equals(part.unit);
  }

  /**
   * Totals told some sentences before, or before a bracket in its own sentence, which parts divide
   * only if they add up to them.
   */
  private List<Figure> olderTotals(DivisionMark mark, int next) {
    List<Figure> older = new ArrayList<>();
    int sentence = sentences.at(mark.start());
    for (int i = next - 1; i >= 0 && i >= next - FAR_BACK; i--) {
      Figure figure = figures.get(i);
      if (mark.bracketed() && figure.sentence < sentence) {
        break;
      }
      if (figure.end <= mark.start()
          && !figure.isPercent()
          && !figure.isBare()
          && figure.of == null
          && figure.role != Role.CHANGE) {
        older.add(figure);
      }
    }
    return older;
  }

  /** Whether parts count what their total does; a sum alone may be chance. */
  private boolean areAlike(List<Figure> parts, Figure whole) {
    return parts.stream()
        .allMatch(part -> countsLikeOrBare(part, whole) || isParticipant(part, whole));
  }

  private boolean opensSentence(DivisionMark mark) {
    return sentences.start(sentences.at(mark.start())) >= mark.start() - 3;
  }

  /** {@code Trong 8 lĩnh vực có 5 lĩnh vực tăng, 2 giữ nguyên và 1 giảm}. */
  private void within(int index, int next, int limit) {
    DivisionMark mark = marks.get(index);
    Figure whole = figures.get(next);
    int before = view.skipSpacesBack(mark.start());
    boolean opens =
        before == 0
            || ",;.:(-".indexOf(text.charAt(before - 1)) >= 0
            || sentences.start(sentences.at(mark.start())) == mark.start();
    if (!opens || whole.isPercent() || whole.isBare() || whole.of != null || whole.start > limit) {
      return;
    }
    List<Figure> parts = parts(index, whole, next + 1, limit);
    if (parts.size() < 2 || rank(mark, whole, parts) != 0) {
      parts.removeIf(part -> !whole.unit().equals(part.unit()));
    }
    if (!parts.isEmpty() && rank(mark, whole, parts) <= 1) {
      claim(mark, whole, parts);
    }
  }

  /** {@code gần 8.500 hộ, trong đó 94% là …}: a part told as a percentage. */
  private void share(DivisionMark mark, int next) {
    Figure part = figures.get(next);
    for (int i = next - 1; i >= 0 && i >= next - 3; i--) {
      Figure whole = figures.get(i);
      if (whole.sentence != part.sentence || whole.end > mark.start()) {
        return;
      }
      if (!whole.isPercent() && !whole.isBare() && whole.of == null && whole.role != Role.CHANGE) {
        part.whole = whole;
        part.role = Role.PART;
        whole.nameTotal();
        return;
      }
    }
  }

  /** How well parts fit a total: 0 they add up to it; then by sums, roles and order. */
  private static int rank(DivisionMark mark, Figure whole, List<Figure> parts) {
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
    if (most.compareTo(whole.value) > 0) {
      return TOO_LARGE;
    }
    if (mark.kind() == Kind.ALONE && whole.role != Role.TOTAL) {
      return 5;
    }
    return order <= 0 ? 1 : 2;
  }

  private void claim(DivisionMark mark, Figure whole, List<Figure> parts) {
    for (Figure part : parts) {
      part.whole = whole;
      if (part.role != Role.CHANGE) {
        part.role = Role.PART;
      }
      part.category = whole.category;
    }
    whole.nameTotal();
    boolean sameSentence = sentences.at(mark.start()) == whole.sentence;
    for (Figure part : parts) {
      part.continues = sameSentence;
    }
    divisions.add(new Division(whole, parts, mark.tellsAll()));
  }

  /** A bracket or colon says nothing by itself: the numbers must look like a breakdown. */
  private boolean isBreakdown(DivisionMark mark, Figure whole, List<Figure> parts) {
    if (mark.kind() == Kind.AMONG || mark.kind() == Kind.ALONE) {
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean sameUnit = true;
    for (Figure part : parts) {
      sum = sum.add(part.value);
      sameUnit &= part.unit == null || part.unit.equals(whole.unit) || isParticipant(part, whole);
    }
    if (mark.kind() == Kind.ALL) {
      return sameUnit || parts.size() > 1 || sum.compareTo(whole.value) == 0;
    }
    return sum.compareTo(whole.value) == 0
        || (sameUnit && parts.size() > 1 && sum.compareTo(whole.value) <= 0)
        || (sameUnit && parts.size() > 1 && isMiscounted(mark, whole, parts, sum))
        || (sameUnit && parts.size() > 2);
  }

  /** {@code 55 mô hình (29 tập thể, 26 cá nhân)}: those who made the models stand for them. */
  private boolean isParticipant(Figure part, Figure whole) {
    return whole.category.equals(Category.MODEL)
        && Facet.of(markers, part.unit()).stream()
            .anyMatch(facet -> facet.dimension() == Dimension.PARTICIPANT);
  }

  /**
   * {@code 956 điển hình (919 tập thể, 46 cá nhân)}: parts right behind their total that exceed it
   * by little, and no figures of other years.
   */
  private boolean isMiscounted(
      DivisionMark mark, Figure whole, List<Figure> parts, BigDecimal sum) {
    int end = parts.get(parts.size() - 1).end;
    return mark.isSign()
        && mark.start() - whole.end <= 1
        && sum.multiply(BigDecimal.valueOf(4))
                .compareTo(whole.value.multiply(BigDecimal.valueOf(5)))
            <= 0
        && !OTHER_TIME.matcher(text.substring(mark.start(), end)).find();
  }

  private int regionEnd(DivisionMark mark) {
    return Math.min(openRegionEnd(mark), mark.end() + LONGEST_REGION);
  }

  private int openRegionEnd(DivisionMark mark) {
    if (mark.bracketed()) {
      int depth = 1;
      int limit = Math.min(text.length(), mark.end() + 1500);
      for (int i = mark.kind() == Kind.OPEN ? mark.start() + 1 : mark.start(); i < limit; i++) {
        char c = view.charAt(i);
        if (c == '(' || c == '[') {
          depth++;
        } else if ((c == ')' || c == ']') && --depth == 0) {
          return i;
        } else if (c == NormalizedText.PARAGRAPH) {
          return i;
        }
      }
      return sentences.end(sentences.at(mark.start()));
    }
    int sentence = sentences.at(mark.start());
    int end = sentences.end(sentence);
    if (mark.listed() || mark.kind() == Kind.COLON) {
      // A colon that ends its line opens a list of items, each a sentence of its own.
      int at = view.skipSpaces(mark.end());
      int next = sentence + 1;
      if (at >= end) {
        while (next < Math.min(sentences.count(), sentence + MOST_PARTS)
            && isItem(sentences.start(next))
            && end < mark.end() + LONGEST_REGION) {
          end = sentences.end(next);
          next++;
        }
      }
    }
    return end;
  }

  private boolean isItem(int start) {
    char c = view.charAt(start);
    if (Character.isDigit(c)) {
      int end = start;
      while (end < start + 3 && Character.isDigit(view.charAt(end))) {
        end++;
      }
      return view.charAt(end) == ')' || (view.charAt(end) == '.' && view.charAt(end + 1) == ' ');
    }
    return c == '-'
        || c == '+'
        || c == '•'
        || c == '·'
        || (Character.isLetter(c) && view.charAt(start + 1) == ')');
  }

  /** The figures that a mark may break down, the nearest before it first. */
  private List<Figure> totals(DivisionMark mark, int next, int limit) {
    Figure first = firstPart(next, limit);
    if (first == null) {
      return List.of();
    }
    int sentence = sentences.at(mark.start());
    boolean opens = opensSentence(mark);
    int oldest = sentence - (opens ? (mark.kind() == Kind.ALONE ? 2 : 1) : 0);
    boolean loose = mark.isSign();
    // "131/156 mô hình …, gồm": a fraction is broken down only right before the words.
    boolean nearest = true;
    List<Figure> totals = new ArrayList<>();
    for (int i = next - 1; i >= 0 && i >= next - LOOK_BACK; i--) {
      Figure figure = figures.get(i);
      if (figure.sentence < oldest) {
        break;
      }
      if (figure.end > mark.start()) {
        continue;
      }
      boolean fits =
          !figure.isPercent()
              && (!figure.isBare() || mark.start() - figure.end < 15)
              && (figure.of == null
                  || (nearest && figure.sentence == sentence && figure.unit != null))
              && (figure.role == Role.CHANGE) == (first.role == Role.CHANGE && !isInBracket(first))
              && isPartOf(first, figure, mark)
              && isNamedBy(mark, figure);
      if (loose) {
        if (fits
            && mark.start() - figure.end < 90
            && !SEPARATED.matcher(text.substring(figure.end, mark.start())).find()) {
          totals.add(figure);
        }
        if (!figure.isPercent()) {
          break;
        }
      } else if (fits && mark.start() - figure.end < 400) {
        totals.add(figure);
        if (opens && figure.whole != null && !totals.contains(figure.whole)) {
          totals.add(figure.whole);
        }
      }
      nearest &= figure.isPercent();
    }
    return totals;
  }

  /** {@code trong số viên chức thôi việc, …} goes back to the total that counts those. */
  private boolean isNamedBy(DivisionMark mark, Figure whole) {
    return !NAMED_AGAIN.matcher(text).region(mark.start(), mark.end()).lookingAt()
        || text.substring(mark.start(), mark.end()).contains(whole.unit());
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

  private boolean isPartOf(Figure part, Figure whole, DivisionMark mark) {
    if (part.unit == null) {
      return endsItem(part);
    }
    if (countsLikeOrBare(part, whole)) {
      return true;
    }
    boolean money = part.group().equals("money") || whole.group().equals("money");
    if (money || part.group().isEmpty()) {
      return false;
    }
    if (mark.kind() == Kind.AMONG || mark.kind() == Kind.ALONE) {
      return part.group().equals(whole.group())
          && !part.group().equals("measure")
          && part.value.compareTo(whole.value) <= 0;
    }
    return part.value.compareTo(whole.value) <= 0;
  }

  /** Parts after one that counts what the total does count that too. */
  private static boolean countsLikeOrBare(Figure part, Figure whole) {
    return part.unit == null
        || part.countsLike(whole)
        || (part.category.equals(whole.category) && !part.category.equals(Category.OTHER));
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
    DivisionMark mark = marks.get(index);
    int inner = index + 1;
    BigDecimal sum = BigDecimal.ZERO;
    List<Figure> parts = new ArrayList<>();
    boolean semicolons = false;
    boolean semicolon = false;
    int certain = -1;
    boolean alike = false;
    int tail = mark.end();
    int seen = tail;
    for (int i = next; i < Math.min(figures.size(), next + 2 * MOST_PARTS); i++) {
      Figure figure = figures.get(i);
      if (figure.start >= limit) {
        break;
      }
      while (inner < marks.size() && marks.get(inner).start() < figure.start) {
        if (!parts.isEmpty()
            && marks.get(inner).start() >= tail
            && marks.get(inner).kind() != Kind.COLON
            && depth < DEEPEST) {
          depth++;
          breakDown(inner);
          depth--;
        }
        inner++;
      }
      if (!parts.isEmpty() && !mark.bracketed()) {
        semicolon |= text.substring(seen, figure.start).indexOf(';') >= 0;
        seen = figure.start;
        if (parts.size() == 1) {
          semicolons = semicolon;
        } else if (semicolon && !semicolons && !remainders.isRemainder(figure)) {
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
      if (!isPartOf(figure, whole, mark) || (alike && !countsLikeOrBare(figure, whole))) {
        if (!parts.isEmpty() && !figure.isBare() && certain < 0) {
          // "8 dự án với vốn 41 triệu USD và 19 dự án": what follows is a part only if all add up.
          certain = parts.size();
        }
        continue;
      }
      if (namedTotals.isNamed(tail, figure)) {
        break;
      }
      BigDecimal more = sum.add(figure.value);
      if (!parts.isEmpty()
          && !mark.bracketed()
          && more.compareTo(whole.value) > 0
          && NEW_CLAUSE.matcher(text.substring(tail, figure.lead)).find()) {
        // What goes over the total and begins a clause of its own tells of something else.
        break;
      }
      alike |= parts.isEmpty() && figure.unit != null && countsLikeOrBare(figure, whole);
      parts.add(figure);
      sum = more;
      tail = figure.end;
      seen = tail;
      semicolon = false;
      if (parts.size() > 1 && sum.compareTo(whole.value) == 0 && !mark.bracketed()) {
        break;
      }
    }
    return certain < 0 || sum.compareTo(whole.value) == 0 ? parts : parts.subList(0, certain);
  }

  private int firstFrom(int index) {
    return Ordered.firstFrom(figures, figure -> figure.start, index);
  }
}
