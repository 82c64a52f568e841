package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Category;
import io.github.vanban.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a percentage is a share of: its label and its category, from its own clause or from the
 * figure that it stands right behind ({@code 131/156 mô hình, đạt 83,97%}).
 */
final class Shares {

  /** {@code Tỷ lệ toàn trình đạt 57,9%}: a share that names what it is one of. */
  private static final Pattern NAMED = Pattern.compile("^(?:tỷ lệ|tỉ lệ|tỷ trọng) (?=\\p{L})");

  /** {@code chiếm 80,7% tổng số thủ tục}: the words behind a share tell what it is measured by. */
  private static final Pattern MEASURED_BY =
      Pattern.compile(" (?:trên |trong |so với )?(?:tổng số|tổng|số) ");

  private static final Pattern RIGHT_BEHIND =
      Pattern.compile("[^.;]{0,12}(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|\\().{0,14}");

  private static final Pattern JOINED =
      Pattern.compile("[^;]*(?:, đạt|, chiếm|\\(|, giảm|, tăng|đạt)(?: tỷ lệ)? ?");

  /** {@code mới đạt 46,5%, cần nâng lên ít nhất 60%}: the same share, as it shall be. */
  private static final Pattern AIM =
      Pattern.compile(
          ",? ?(?:(?:cần|sẽ|phải|phấn đấu|dự kiến|đã|tiếp tục) ){0,2}(?:nâng|tăng|giảm|hạ|đưa)(?: (?:lên|xuống|còn|đến|tới|đạt|mức)){0,3} ");

  private static final Pattern PREDICATE =
      Pattern.compile(
          " ?(?:(?:và|đã|chỉ|mới|cũng|còn|tức|nhưng) ){0,2}(?:đạt|chiếm|bằng|tương đương|tương ứng|giảm|tăng|ứng với|tỷ lệ|=)(?: \\p{L}{1,6}){0,4} ?");

  /** Of these no share is one of the category of the figure before. */
  private static final Pattern OTHER_TOPIC = Pattern.compile("hài lòng|hồ sơ|thời gian");

  private static final int NEAR = 40;
  private static final int FARTHEST = 90;

  /** What procedures and models are told by, so that their noun may be left out. */
  private static final Set<Facet> TELLING =
      EnumSet.of(
          Facet.FULL, Facet.PARTIAL, Facet.SERVICE_LEVEL, Facet.RECOGNISED, Facet.REGISTERED);

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final CountedNouns nouns;
  private final List<Figure> figures;
  private final LabelWords words;

  Shares(
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

  /** What the words of its own clause say that a percentage is a share of; sets its category. */
  @Nullable Stretch label(int i) {
    Figure figure = figures.get(i);
    Stretch before = words.before(i);
    Matcher measure = measuredBy(figure);
    if (measure != null) {
      Hit noun = nouns.at(measure.end());
      takeCategory(figure, noun);
      return before != null || noun == null ? before : new Stretch(noun.start(), noun.end());
    }
    Stretch behind = words.behind(i);
    Stretch label = behind != null ? behind : before;
    if (label != null) {
      Matcher named = NAMED.matcher(label.in(text));
      takeCategory(figure, nouns.at(label.start() + (named.find() ? named.end() : 0)));
      takeCategoryOfPrevious(i, label);
    }
    return label;
  }

  private static void takeCategory(Figure figure, @Nullable Hit noun) {
    if (noun != null && figure.category.equals(Category.OTHER)) {
      figure.category = new Category(noun.get("category"));
    }
  }

  /** {@code Đăng ký 160 mô hình, công nhận từ 85%}: what is recognised was told just before. */
  private void takeCategoryOfPrevious(int i, Stretch label) {
    Figure figure = figures.get(i);
    boolean mayTake =
        i > 0
            && figure.category.equals(Category.OTHER)
            && figures.get(i - 1).sentence == figure.sentence
            && !OTHER_TOPIC.matcher(label.in(text)).find();
    if (mayTake) {
      Set<Facet> told = Facet.of(markers, label.in(text));
      told.retainAll(TELLING);
      if (!told.isEmpty()) {
        figure.category = figures.get(i - 1).category;
      }
    }
  }

  /** A percentage right behind a figure is told by that figure's label. */
  void inherit(int i) {
    Figure figure = figures.get(i);
    Figure last = figures.get(i - 1);
    if (!figure.isPercent() || figure.sentence != last.sentence) {
      return;
    }
    Figure previous = last.outOfBracket(text, figure);
    String between = text.substring(last.end, Math.max(last.end, figure.lead));
    if (previous.isPercent() && AIM.matcher(between).matches()) {
      figure.label = previous.label;
      figure.category = previous.category;
      return;
    }
    boolean near = between.length() < NEAR && RIGHT_BEHIND.matcher(between).matches();
    boolean joined =
        (previous.role == Role.CHANGE || between.length() < FARTHEST)
            && JOINED.matcher(between).matches()
            && !hasSubject(between);
    Stretch before = words.before(i);
    boolean named = before != null && NAMED.matcher(before.in(text)).find();
    if ((!near && !joined) || named) {
      return;
    }
    if (measuredBy(figure) != null
        || words.behind(i) == null
        || previous.category.equals(Category.PROCEDURE)
        || previous.category.equals(Category.MODEL)) {
      String lead = text.substring(Math.max(0, figure.lead - 30), figure.lead);
      figure.category = OTHER_TOPIC.matcher(lead).find() ? figure.category : previous.category;
      String label = previous.label == null ? noun(previous) : previous.label;
      figure.label = label == null ? figure.label : label;
    }
  }

  /** {@code …, còn khối tỉnh chỉ đạt 18,54%}: a clause of its own tells of something else. */
  private static boolean hasSubject(String between) {
    int comma = between.lastIndexOf(',');
    return comma >= 0
        && !between.endsWith("(")
        && !PREDICATE.matcher(between.substring(comma + 1)).matches();
  }

  private @Nullable Matcher measuredBy(Figure figure) {
    Matcher measure = MEASURED_BY.matcher(text).region(figure.end, text.length());
    return measure.lookingAt() ? measure : null;
  }

  private @Nullable String noun(Figure figure) {
    return figure.noun == null ? null : view.written(figure.noun.start(), figure.noun.end());
  }
}
