package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Category;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What distinguishes a figure, in the text's own words: behind it ({@code 334 mô hình thuộc lĩnh
 * vực kinh tế}), before it ({@code cấp tỉnh 1.151}), or what was done with what it counts ({@code
 * công nhận 22 mô hình}). A plain total has none; a percentage is labelled by what it is a share
 * of.
 */
final class Labels {

  /** Words behind a total that tell which it is: {@code 24 thủ tục về hộ tịch}. */
  private static final Pattern TELLING =
      Pattern.compile(
          " (?:về |thuộc lĩnh vực|thuộc thẩm quyền giải quyết của (?:cấp|ủy|ubnd)|lĩnh vực|cấp (?:tỉnh|huyện|xã)|mức độ|toàn trình|một phần|trực tuyến|tập thể|cá nhân|nội bộ|trên cổng)");

  private static final Pattern PERIOD_BEHIND =
      Pattern.compile(" \\((?:(?:đầu|cuối|giữa) )?(?:năm|quý|tháng) \\d[\\d/]{0,6}+\\)");

  private static final Pattern BESIDE = Pattern.compile(" với(?: tổng(?: số| cộng)?)? ");

  private static final Pattern LISTED = Pattern.compile("(?:,| và) ");

  private static final int MOST_QUALIFIER_WORDS = 7;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final List<Figure> figures;
  private final LabelWords words;
  private final Shares shares;
  private final LabelVerbs verbs;
  private final LabelSubjects subjects;

  Labels(Markers markers, NormalizedText view, CountedNouns nouns, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.figures = figures;
    this.words = new LabelWords(markers, view, figures);
    this.verbs = new LabelVerbs(markers, view, nouns, figures, words);
    this.subjects = new LabelSubjects(markers, view, nouns, figures, words);
    this.shares = new Shares(markers, view, nouns, figures, words);
  }

  /** Sets the labels of the figures that have none yet. */
  void set() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.label == null) {
        Stretch label = label(i);
        if (label != null && label.start() >= figure.end) {
          words.take(label);
        }
        figure.label = label != null ? view.written(label.start(), label.end()) : inherited(i);
      }
    }
    for (int i = 1; i < figures.size(); i++) {
      shares.inherit(i);
    }
  }

  private @Nullable String inherited(int i) {
    String changed = labelOfChanged(i);
    return changed != null ? changed : labelOfSubject(i);
  }

  private @Nullable Stretch label(int i) {
    Figure figure = figures.get(i);
    if (figure.isPercent()) {
      return shares.label(i);
    }
    Stretch behind = words.behind(i);
    if (figure.role == Role.PART) {
      return partLabel(i, behind);
    }
    if (figure.category.equals(Category.OTHER)) {
      return behind != null ? behind : subjects.deed(i);
    }
    if (words.isOnline(figure)) {
      return behind;
    }
    Stretch each = subjects.each(figure);
    if (each != null) {
      return each;
    }
    if (behind != null && isMaker(behind)) {
      return behind;
    }
    Stretch done = verbs.done(i);
    if (figure.role == Role.TOTAL) {
      return behind != null && tells(figure, behind)
          ? behind
          : done != null ? done : subjects.subject(i);
    }
    if (behind == null && changed(i) != null) {
      return done;
    }
    return done != null ? done : behind != null ? behind : subjects.verb(i);
  }

  /**
   * {@code cấp tỉnh có 18/20 sở với 1.402 TTHC}, {@code bãi bỏ 297 điều kiện, 54 TTHC}: what is
   * counted beside a figure is told by the same subject or verb.
   */
  private @Nullable String labelOfSubject(int i) {
    if (i == 0 || figures.get(i).category.equals(Category.OTHER) || figures.get(i).whole != null) {
      return null;
    }
    Figure previous = figures.get(i - 1);
    String between = text.substring(previous.end, Math.max(previous.end, figures.get(i).lead));
    if (previous.sentence != figures.get(i).sentence) {
      return null;
    }
    if (BESIDE.matcher(between).matches()) {
      return previous.label;
    }
    int end = view.skipSpacesBack(previous.lead);
    int verb = LISTED.matcher(between).matches() ? verbs.verbBefore(end) : -1;
    return verb < 0 ? null : view.written(verb, end);
  }

  /** The figure before in its sentence, if the figure is a change of it or the level it reached. */
  private @Nullable Figure changed(int i) {
    Figure figure = figures.get(i);
    if (i == 0 || figures.get(i - 1).sentence != figure.sentence) {
      return null;
    }
    Figure previous = figures.get(i - 1);
    boolean reached =
        markers.endingAt(MarkerGroup.LEVEL_REACHED, text, view.skipSpacesBack(figure.lead))
            == view.skipSpaces(previous.end);
    return figure.role == Role.CHANGE || reached ? previous.outOfBracket(text, figure) : null;
  }

  /** A change is told by the label of what has changed. */
  private @Nullable String labelOfChanged(int i) {
    Figure changed = figures.get(i).isPercent() ? null : changed(i);
    return changed == null ? null : changed.label;
  }

  private @Nullable Stretch partLabel(int i, @Nullable Stretch behind) {
    Figure figure = figures.get(i);
    Stretch before = words.before(i);
    if (figure.noun == null && before != null) {
      return before;
    }
    if (behind != null) {
      return behind;
    }
    if (PERIOD_BEHIND.matcher(text).region(figure.end, text.length()).lookingAt()) {
      // "233 mô hình (năm 2017)": its year distinguishes it.
      return null;
    }
    if (before != null || figure.noun == null || figure.whole == null) {
      Stretch done = before != null && figure.of != null ? verbs.done(i) : null;
      return done != null ? done : before;
    }
    // "55 mô hình (29 tập thể, 26 cá nhân)": the part's own noun tells it from the others.
    // Before "năm 2016 có 109 điểm sáng" stands what tells it, though it is no label.
    int lead = view.skipSpacesBack(figure.lead);
    boolean toldBefore =
        lead > 0
            && Character.isLetterOrDigit(text.charAt(lead - 1))
            && markers.endingAt(MarkerGroup.BREAKDOWN, text, lead) < 0;
    boolean otherNoun = !figure.noun.get("noun").equals(figure.whole.unit);
    return otherNoun && !toldBefore && !figure.category.equals(Category.OTHER)
        ? new Stretch(figure.noun.start(), figure.noun.end())
        : null;
  }

  /** {@code công nhận 56 mô hình tập thể}: who made the models tells more than what was done. */
  private boolean isMaker(Stretch behind) {
    return Facet.of(markers, behind.in(text)).stream()
        .anyMatch(facet -> facet.dimension() == Dimension.PARTICIPANT);
  }

  /** Whether the words behind a total tell which it is: {@code 24 thủ tục về hộ tịch}. */
  private boolean tells(Figure figure, Stretch behind) {
    if (TELLING.matcher(text).region(figure.end, text.length()).lookingAt()) {
      return true;
    }
    int start = behind.start();
    return start == figure.end + 1
        && text.charAt(start) != '"'
        && markers.startingAt(MarkerGroup.FUNCTION, text, start) < 0
        && markers.startingAt(MarkerGroup.STOP, text, start) < 0
        && markers.startingAt(MarkerGroup.LABEL_VERB, text, start) < 0
        && behind.wordCount(text) <= MOST_QUALIFIER_WORDS;
  }
}
