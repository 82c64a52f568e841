package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Category;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the clause before a figure says of it: its subject ({@code lĩnh vực thủy sản hiện có 61
 * TTHC}), what was done ({@code đã tiếp 866 lượt}), or each of many that has so much.
 */
final class LabelSubjects {

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

  /** {@code Khối Mặt trận và các đoàn thể có 320 mô hình}: the subject tells whose they are. */
  private static final Pattern HAS = Pattern.compile(" (?:(?:đã|hiện|đang|hiện đang) )?có ");

  /** The most words of a clause that tell what was done, its subject left out. */
  private static final int MOST_VERB_WORDS = 4;

  /** Clauses of so few words are labels as a whole. */
  private static final int SHORT_CLAUSE = 6;

  private static final int LONGEST_CLAUSE = 90;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final CountedNouns nouns;
  private final List<Figure> figures;
  private final LabelWords words;

  LabelSubjects(
      Markers markers,
      NormalizedText view,
      CountedNouns nouns,
      List<Figure> figures,
      LabelWords words) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.nouns = nouns;
    this.figures = figures;
    this.words = words;
  }

  /** {@code mỗi xã biên giới phấn đấu xây dựng mới ít nhất 3 mô hình}. */
  @Nullable Stretch each(Figure figure) {
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

  /** {@code Thủ tục công bố trực tuyến là 1.568 thủ tục}: what the subject adds to the noun. */
  @Nullable Stretch subject(int i) {
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
  @Nullable Stretch deed(int i) {
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
  @Nullable Stretch verb(int i) {
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
    if (before.wordCount(text) <= SHORT_CLAUSE
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
