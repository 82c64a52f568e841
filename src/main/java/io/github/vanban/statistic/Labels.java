package io.github.vanban.statistic;

import io.github.vanban.lexicon.MarkerGroup;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.Category;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Role;
import io.github.vanban.text.NormalizedText;
import java.util.List;
import java.util.regex.Matcher;
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

  /** Whose procedures they are says nothing that tells them from others. */
  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:của |(?:hiện )?(?:đang )?(?:áp dụng |thực hiện )?(?:thuộc|trong) (?:phạm vi|thẩm quyền|chức năng)(?! [^,]{0,30}(?:cấp|ubnd|ủy ban nhân dân) (?:tỉnh|huyện|xã|phường|trung ương)))");

  /** {@code mỗi ấp}, {@code mỗi xã biên giới}: a figure for each of many. */
  private static final Pattern EACH =
      Pattern.compile("(?<!\\p{L})mỗi (?!năm|tháng|quý|ngày|tuần|kỳ|đợt)(?=\\p{L})");

  /** {@code … lĩnh vực thủy sản hiện có}: a subject that tells one figure from others. */
  private static final Pattern FIELD_SUBJECT =
      Pattern.compile("(?:^|^thủ tục (?:thuộc )?|^tthc (?:thuộc )?)(?<s>lĩnh vực \\p{L})");

  /** {@code Chủ tịch UBND tỉnh đã tặng}: the subject ends here. */
  private static final Pattern AUXILIARY = Pattern.compile(" (?:đã|đang|sẽ|vừa) (?=\\p{L})");

  private static final Pattern PERIOD_BEHIND =
      Pattern.compile(" \\((?:(?:đầu|cuối|giữa) )?(?:năm|quý|tháng) \\d[\\d/]{0,6}+\\)");

  private static final Pattern BESIDE = Pattern.compile(" với(?: tổng(?: số| cộng)?)? ");

  /** {@code Khối Mặt trận và các đoàn thể có 320 mô hình}: the subject tells whose they are. */
  private static final Pattern HAS = Pattern.compile(" (?:(?:đã|hiện|đang|hiện đang) )?có ");

  private static final Pattern LISTED = Pattern.compile("(?:,| và) ");

  /** The most words of a clause that tell what was done, its subject left out. */
  private static final int MOST_VERB_WORDS = 4;

  /** Clauses of so few words are labels as a whole. */
  private static final int SHORT_CLAUSE = 6;

  private static final int LONGEST_CLAUSE = 90;
  private static final int MOST_QUALIFIER_WORDS = 7;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final CountedNouns nouns;
  private final List<Figure> figures;
  private final LabelWords words;
  private final Shares shares;
  private final Coordination coordination;

  Labels(Markers markers, NormalizedText view, CountedNouns nouns, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.nouns = nouns;
    this.figures = figures;
    this.words = new LabelWords(markers, view, figures);
    this.coordination = new Coordination(markers, view);
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
      return behind != null ? behind : deed(i);
    }
    if (words.isOnline(figure)) {
      return behind;
    }
    Stretch each = each(figure);
    if (each != null) {
      return each;
    }
    if (behind != null && isMaker(behind)) {
      return behind;
    }
    Stretch done = done(i);
    if (figure.role == Role.TOTAL) {
      return behind != null && tells(figure, behind) ? behind : done != null ? done : subject(i);
    }
    if (behind == null && changed(i) != null) {
      return done;
    }
    return done != null ? done : behind != null ? behind : verb(i);
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
    int verb = LISTED.matcher(between).matches() ? verbBefore(end) : -1;
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

  /** {@code mỗi xã biên giới phấn đấu xây dựng mới ít nhất 3 mô hình}. */
  private @Nullable Stretch each(Figure figure) {
    int from = Math.max(0, figure.lead - LONGEST_CLAUSE);
    for (int k = figure.lead; k > from; k--) {
      if (";:.(".indexOf(text.charAt(k - 1)) >= 0) {
        from = k;
      }
    }
    Matcher each = EACH.matcher(text).region(from, figure.lead).useTransparentBounds(true);
    int start = -1;
    int unit = -1;
    while (each.find()) {
      start = each.start();
      unit = each.end();
    }
    if (start < 0) {
      return null;
    }
    int end = unit;
    while (end < figure.lead
        && (end == unit
            || markers.startingAt(MarkerGroup.FUNCTION, text, end) < 0
                && markers.startingAt(MarkerGroup.STOP, text, end) < 0
                && markers.startingAt(MarkerGroup.LABEL_VERB, text, end) < 0
                && markers.startingAt(MarkerGroup.LABEL_PLAIN, text, end) < 0)) {
      int space = text.indexOf(' ', end);
      if (space < 0 || space >= figure.lead) {
        break;
      }
      end = space + 1;
    }
    int last = view.skipSpacesBack(end);
    return last > unit ? new Stretch(start, last) : null;
  }

  /** What was done with the procedures or models: {@code công nhận 22 mô hình}, {@code đăng ký}. */
  private @Nullable Stretch done(int i) {
    Figure figure = figures.get(i);
    int behind = view.skipSpaces(words.nounEnd(figure));
    int present = markers.startingAt(MarkerGroup.LABEL_STOCK, text, behind);
    if (present > 0) {
      return new Stretch(behind, present);
    }
    int before = view.skipSpacesBack(figure.lead);
    int adverb = markers.endingAt(MarkerGroup.LABEL_ADVERB, text, before);
    int verb = verbBefore(before);
    if (verb < 0 && adverb > 0) {
      // "công nhận được 266 mô hình"
      before = view.skipSpacesBack(adverb);
      verb = verbBefore(before);
    }
    if (verb >= 0) {
      return new Stretch(verb, before);
    }
    int end = markers.startingAt(MarkerGroup.LABEL_VERB, text, behind);
    return end < 0 ? verbOfNoun(figure, before) : new Stretch(behind, words.coordinatedEnd(i, end));
  }

  /** {@code đăng ký mô hình “Dân vận khéo” là 332 mô hình}: the noun stands before the number. */
  private @Nullable Stretch verbOfNoun(Figure figure, int to) {
    if (!text.startsWith(" là", Math.max(0, to - 3)) || figure.noun == null) {
      return null;
    }
    int from = Math.max(0, to - LONGEST_CLAUSE);
    for (int k = to - 1; k > from && ",;:.(".indexOf(text.charAt(k)) < 0; k--) {
      if (text.charAt(k) != ' ') {
        continue;
      }
      int end = markers.startingAt(MarkerGroup.LABEL_VERB, text, k + 1);
      var noun = end < 0 || view.charAt(end) != ' ' ? null : nouns.at(end + 1);
      if (noun != null && noun.get("noun").equals(figure.noun.get("noun"))) {
        return new Stretch(k + 1, end);
      }
    }
    return null;
  }

  /** Where the verb before an index begins, with those that commas join to it; or -1. */
  private int verbBefore(int end) {
    int verb = markers.endingAt(MarkerGroup.LABEL_VERB, text, end);
    int comma = verb - 2;
    while (comma > 0 && text.charAt(comma) == ',' && coordination.joins(comma)) {
      int joined = markers.endingAt(MarkerGroup.LABEL_VERB, text, comma);
      if (joined < 0) {
        break;
      }
      verb = joined;
      comma = verb - 2;
    }
    return verb;
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
      Stretch done = before != null && figure.of != null ? done(i) : null;
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
        && wordCount(behind) <= MOST_QUALIFIER_WORDS;
  }

  private int wordCount(Stretch stretch) {
    int count = 1;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (text.charAt(i) == ' ') {
        count++;
      }
    }
    return count;
  }

  /** {@code Thủ tục công bố trực tuyến là 1.568 thủ tục}: what the subject adds to the noun. */
  private @Nullable Stretch subject(int i) {
    Figure figure = figures.get(i);
    Stretch before = words.before(i);
    if (before == null) {
      return null;
    }
    Matcher field = FIELD_SUBJECT.matcher(before.in(text));
    if (field.find()) {
      return new Stretch(before.start() + field.start("s"), before.end());
    }
    int to = view.skipSpacesBack(figure.lead);
    boolean is =
        text.startsWith(" là", Math.max(0, to - 3))
            || text.startsWith(" đạt", Math.max(0, to - 4))
            || view.charAt(to - 1) == ':';
    return is ? withoutHead(before) : null;
  }

  /** The words before a figure, of a clause with an auxiliary only those that say what was done. */
  private @Nullable Stretch deed(int i) {
    Stretch before = words.before(i);
    if (before == null) {
      return null;
    }
    Matcher auxiliary = AUXILIARY.matcher(text).region(before.start(), before.end());
    int from = before.start();
    while (auxiliary.find()) {
      from = auxiliary.end();
    }
    return new Stretch(from, before.end());
  }

  /** What the words before a figure say was done; none for words that only say that there are. */
  private @Nullable Stretch verb(int i) {
    Stretch subject = subject(i);
    if (subject != null) {
      return subject;
    }
    Stretch before = deed(i);
    if (before != null) {
      before = withoutHead(before);
    }
    if (before == null || isPlain(before)) {
      return null;
    }
    if (wordCount(before) <= SHORT_CLAUSE
        || HAS.matcher(text.substring(before.end(), figures.get(i).lead)).matches()) {
      return before;
    }
    // "đã công nhận 22 mô hình": the verb's last words tell what was done with them.
    int from = before.end();
    for (int n = 0; n < MOST_VERB_WORDS && from > before.start(); n++) {
      from = Math.max(before.start(), text.lastIndexOf(' ', from - 2) + 1);
    }
    return new Stretch(from, before.end());
  }

  /** Whether words end with a verb that says nothing; {@code Sở Xây dựng} ends with a name. */
  private boolean isPlain(Stretch words) {
    int verb = markers.endingAt(MarkerGroup.LABEL_PLAIN, text, words.end());
    return verb == words.start()
        || (verb > words.start() && !Character.isUpperCase(view.charAt(verb)));
  }

  /** Takes away that they are counted, the noun itself, and whose they are. */
  private @Nullable Stretch withoutHead(Stretch label) {
    int from = label.start();
    int counting = markers.startingAt(MarkerGroup.LABEL_HEAD, text, from);
    if (counting > 0 && counting <= label.end()) {
      from = Math.min(label.end(), view.skipSpaces(counting));
    }
    var noun = nouns.at(from);
    if (noun != null
        && noun.end() <= label.end()
        && !noun.get("category").equals(Category.OTHER.id())) {
      from = Math.min(label.end(), view.skipSpaces(noun.end()));
    }
    String rest = text.substring(from, label.end());
    boolean says =
        label.end() - from > 1
            && !OWNER.matcher(rest).find()
            && markers.startingAt(
                    MarkerGroup.LABEL_PLAIN, text, from + (rest.startsWith("đang ") ? 5 : 0))
                < label.end();
    return says ? new Stretch(from, label.end()) : null;
  }
}
