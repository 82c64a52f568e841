package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.statistic.DivisionMark.Kind;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds which figures are totals, and which are parts of which total: {@code trong đó}, {@code
 * gồm}, brackets, colons, lists.
 */
final class Breakdowns {

  private static final Pattern NEW_CLAUSE =
      Pattern.compile(
          "[,;.] ?(?:đã|đang|được|có|tăng|giảm|còn|đạt|toàn|ngoài ra|bên cạnh)(?!\\p{L})|[.]");

  private static final int MOST_PARTS = 60;

  /** Figures between two items of a list that count the same. */
  private static final int MOST_BETWEEN = 4;

  /** Breakdowns inside breakdowns: real texts nest two or three. */
  private static final int DEEPEST = 6;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final Sentences sentences;
  private final List<Figure> figures;
  private final List<Division> divisions = new ArrayList<>();
  private final NamedTotals namedTotals;
  private final Remainders remainders;
  private final PartNouns nouns;
  private final PartRegions regions;
  private final TotalCandidates candidates;
  private final DivisionFit fit;
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
    this.nouns = new PartNouns(markers, view);
    this.regions = new PartRegions(view, sentences);
    this.candidates = new TotalCandidates(text, sentences, figures, nouns);
    this.fit = new DivisionFit(text, nouns);
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
    int limit = regions.end(mark);
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
    for (Figure candidate : candidates.near(mark, next, limit)) {
      List<Figure> its = parts(index, candidate, next, limit);
      if (mark.kind() == Kind.ALONE && DivisionFit.rank(mark, candidate, its) != 0) {
        // "riêng" tells one part, but for parts that add up; where it opens a sentence, it tells
        // of something else than the total as often as not.
        boolean apart =
            candidates.opensSentence(mark) || (followsSemicolon(mark) && isItem(candidate, mark));
        its = apart ? List.of() : its.subList(0, Math.min(1, its.size()));
      }
      if (its.isEmpty() || !fit.isBreakdown(mark, candidate, its)) {
        continue;
      }
      int order = DivisionFit.rank(mark, candidate, its);
      if (order == 1 && candidate.role != Role.TOTAL && candidates.opensSentence(mark)) {
        // "Trong đó, …" at the start of a sentence goes back to a total told as one.
        order = 3;
      }
      if (order < rank) {
        rank = order;
        whole = candidate;
        parts = its;
      }
    }
    if (whole == null || rank > 1) {
      for (Figure candidate : candidates.older(mark, next)) {
        List<Figure> its = parts(index, candidate, next, limit);
        if (its.size() > 1
            && DivisionFit.rank(mark, candidate, its) == 0
            && nouns.areAlike(its, candidate)) {
          claim(mark, candidate, its);
          return;
        }
      }
    }
    if (whole != null && (rank < DivisionFit.TOO_LARGE || isRightBehind(mark, whole, parts))) {
      claim(mark, whole, parts);
    }
  }

  /** {@code huyện A 52 đảng viên; riêng huyện B 13}: items of a list are no parts of each other. */
  private boolean followsSemicolon(DivisionMark mark) {
    return view.charAt(view.skipSpacesBack(mark.start()) - 1) == ';';
  }

  /** Whether a figure that is no total stands in its sentence beside another that counts alike. */
  private boolean isItem(Figure figure, DivisionMark mark) {
    int i = firstFrom(figure.start);
    for (int k = Math.max(0, i - MOST_BETWEEN);
        k < Math.min(figures.size(), i + MOST_BETWEEN);
        k++) {
      Figure other = figures.get(k);
      if (k != i
          && other.sentence == figure.sentence
          && other.end <= mark.start()
          && other.countsLike(figure)) {
        return figure.role != Role.TOTAL;
      }
    }
    return false;
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
    if (parts.size() < 2 || DivisionFit.rank(mark, whole, parts) != 0) {
      parts.removeIf(part -> !whole.unit().equals(part.unit()));
    }
    if (!parts.isEmpty() && DivisionFit.rank(mark, whole, parts) <= 1) {
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
      if (!nouns.isPartOf(figure, whole, mark)
          || (alike && !PartNouns.countsLikeOrBare(figure, whole))) {
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
      alike |= parts.isEmpty() && figure.unit != null && PartNouns.countsLikeOrBare(figure, whole);
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
