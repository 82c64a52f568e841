package io.github.vanban.statistic;

import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.Category;
import io.github.vanban.model.Role;
import io.github.vanban.text.NormalizedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What distinguishes a figure, in the text's own words: behind it ({@code 334 mô hình thuộc lĩnh
 * vực kinh tế}), before it ({@code cấp tỉnh 1.151}), or both sides of a verb.
 */
final class Labels {

  private static final int MOST_WORDS = 14;

  /** Whether a service is online in full or in part: a label of its own, whatever follows. */
  private static final Pattern ONLINE =
      Pattern.compile(" (?:trực tuyến )?(?:toàn trình|một phần)(?!\\p{L})");

  private static final Pattern TELLING =
      Pattern.compile(
          " (?:về |thuộc lĩnh vực|thuộc thẩm quyền giải quyết của (?:cấp|ủy)|lĩnh vực|cấp (?:tỉnh|huyện|xã)|mức độ|toàn trình|một phần|trực tuyến|tập thể|cá nhân)");

  /** The movement's name and what is done with all its models distinguish none of them. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "^\"?dân vận khéo\"?(?: được thực hiện| được công nhận| đang thực hiện| có hiệu quả)?$|^\"dân vận khéo$|^(?:tổng cộng|tổng số|tổng|cộng)$");

  private static final Pattern MOVEMENT = Pattern.compile("\"dân vận khéo\" ");

  /** Whose procedures they are says nothing that tells them from others. */
  private static final Pattern OWNER =
      Pattern.compile("^(?:của |thuộc phạm vi |thuộc thẩm quyền giải quyết của chính quyền )");

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:(?:đầu |cuối |giữa )?năm |các năm |tháng |quý |ngày |giai đoạn |nhiệm kỳ |\\d{4}$|\\d{1,2} tháng )");

  private static final Pattern COMPARED =
      Pattern.compile("(?:^| )(?:so với|so cùng kỳ|so năm|so|cùng kỳ)(?: |$)");

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final List<Figure> figures;

  Labels(Markers markers, NormalizedText view, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.figures = figures;
  }

  void set() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.label == null) {
        figure.label = label(i);
      }
    }
    for (int i = 1; i < figures.size(); i++) {
      share(i);
    }
  }

  private @Nullable String label(int i) {
    Figure figure = figures.get(i);
    String behind = behind(i);
    if (figure.role == Role.PART || figure.isPercent()) {
      return partLabel(i, behind);
    }
    if (figure.category.equals(Category.OTHER)) {
      return behind != null ? behind : before(i);
    }
    if (ONLINE.matcher(text).region(figure.end, text.length()).lookingAt()) {
      return behind;
    }
    String done = done(figure);
    if (figure.role == Role.TOTAL) {
      return behind != null && tells(figure) ? behind : done != null ? done : subject(i);
    }
    if (figure.role == Role.CHANGE
        && i > 0
        && figures.get(i - 1).sentence == figure.sentence
        && behind == null) {
      return done != null ? done : figures.get(i - 1).label;
    }
    return done != null ? done : behind != null ? behind : subjectOrVerb(i);
  }

  /** What was done with the procedures or models: {@code công nhận 22 mô hình}, {@code đăng ký}. */
  private @Nullable String done(Figure figure) {
    int before = view.skipSpacesBack(figure.lead);
    int verb = markers.endingAt("label-verb", text, before);
    if (verb >= 0) {
      return view.written(verb, before);
    }
    int behind = view.skipSpaces(figure.end);
    Matcher movement = MOVEMENT.matcher(text).region(behind, text.length());
    if (movement.lookingAt()) {
      behind = movement.end();
    }
    int end = markers.startingAt("label-verb", text, behind);
    return end < 0 ? null : view.written(behind, end);
  }

  private @Nullable String partLabel(int i, @Nullable String behind) {
    Figure figure = figures.get(i);
    String before = before(i);
    if (figure.noun == null && !figure.isPercent() && before != null) {
      return before;
    }
    if (behind != null) {
      return behind;
    }
    if (before != null || figure.noun == null || figure.whole == null) {
      return before;
    }
    // "55 mô hình (29 tập thể, 26 cá nhân)": the part's own noun tells it from the others.
    // Before "năm 2016 có 109 điểm sáng" stands what tells it, though it is no label.
    int lead = view.skipSpacesBack(figure.lead);
    boolean toldBefore = lead > 0 && Character.isLetterOrDigit(text.charAt(lead - 1));
    boolean otherNoun = !figure.noun.get("noun").equals(figure.whole.unit);
    return otherNoun && !toldBefore && !figure.category.equals(Category.OTHER)
        ? figure.noun.get("noun")
        : null;
  }

  /** Whether the words behind a total tell which total it is: {@code 24 thủ tục về hộ tịch}. */
  private boolean tells(Figure figure) {
    return TELLING.matcher(text).region(figure.end, text.length()).lookingAt();
  }

  /** The words between the figure's noun and the end of its clause. */
  private @Nullable String behind(int i) {
    Figure figure = figures.get(i);
    int end = figure.end;
    if (end >= text.length()
        || text.charAt(end) != ' '
        || view.charAt(end) == NormalizedText.PARAGRAPH) {
      return null;
    }
    if (text.startsWith(" và ", end) && nextFollows(i, end)) {
      return null;
    }
    Matcher online = ONLINE.matcher(text).region(end, text.length());
    if (online.lookingAt()) {
      return view.written(end + 1, online.end());
    }
    int limit = Math.min(text.length(), end + 140);
    if (i + 1 < figures.size()) {
      limit = Math.min(limit, figures.get(i + 1).lead);
    }
    int stop = end + 1;
    int words = 0;
    int quote = -1;
    for (; stop < limit && words < MOST_WORDS; stop++) {
      char c = text.charAt(stop);
      if (c == '"') {
        quote = quote < 0 ? stop : -1;
      }
      if (quote < 0
          && (",;:()[]|".indexOf(c) >= 0
              || view.charAt(stop) == '\n'
              || view.charAt(stop) == '\t'
              || view.charAt(stop) == NormalizedText.PARAGRAPH
              || (c == '.' && (stop + 1 >= text.length() || text.charAt(stop + 1) == ' ')))) {
        break;
      }
      if (c == ' ') {
        words++;
        if (i + 1 < figures.size()
            && figures.get(i + 1).lead < end + 140
            && text.startsWith(" và ", stop)
            && figures.get(i + 1).lead <= stop + 12) {
          break;
        }
        if (text.startsWith(" trong đó", stop)
            || text.startsWith(" gồm ", stop)
            || text.startsWith(" bao gồm", stop)) {
          break;
        }
      }
    }
    return clean(end + 1, stop);
  }

  /** Whether the next figure stands in the same clause behind {@code và}. */
  private boolean nextFollows(int i, int from) {
    if (i + 1 >= figures.size() || figures.get(i + 1).lead > from + 90) {
      return false;
    }
    for (int k = from; k < figures.get(i + 1).lead; k++) {
      if (",;:(.".indexOf(text.charAt(k)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The words before the figure, from the last separator or figure on. */
  private @Nullable String before(int i) {
    Figure figure = figures.get(i);
    int to = view.skipSpacesBack(figure.lead);
    while (to > 0
        && (text.charAt(to - 1) == ':'
            || text.charAt(to - 1) == '|'
            || text.charAt(to - 1) == '-')) {
      to = view.skipSpacesBack(to - 1);
    }
    int from = to;
    int oldest = Math.max(0, to - 120);
    if (i > 0) {
      oldest = Math.max(oldest, Math.min(to, figures.get(i - 1).end));
    }
    while (from > oldest) {
      char c = text.charAt(from - 1);
      char kept = view.charAt(from - 1);
      boolean between =
          c == ','
              && from > 1
              && Character.isDigit(text.charAt(from - 2))
              && Character.isDigit(text.charAt(Math.min(to, view.skipSpaces(from))));
      if ((",;()[]|".indexOf(c) >= 0 && !between)
          || (c == ':')
          || kept == '\n'
          || kept == '\t'
          || kept == NormalizedText.PARAGRAPH
          || (c == '.' && from < text.length() && text.charAt(from) == ' ')
          || (c == '+' || c == '•')) {
        break;
      }
      from--;
    }
    return clean(from, to);
  }

  /** {@code Thủ tục công bố trực tuyến là 1.568 thủ tục}: what the subject adds to the noun. */
  private @Nullable String subject(int i) {
    Figure figure = figures.get(i);
    int to = view.skipSpacesBack(figure.lead);
    boolean is =
        text.startsWith(" là", Math.max(0, to - 3)) || text.startsWith(" đạt", Math.max(0, to - 4));
    if (!is) {
      return null;
    }
    String before = before(i);
    return before == null ? null : withoutHead(before, figure);
  }

  private @Nullable String subjectOrVerb(int i) {
    String subject = subject(i);
    if (subject != null) {
      return subject;
    }
    String before = before(i);
    if (before == null) {
      return null;
    }
    // "đã công nhận 22 mô hình": the verb's last words tell what was done with them.
    String[] words = before.split(" ");
    int from = Math.max(0, words.length - 4);
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  private static @Nullable String withoutHead(String label, Figure figure) {
    String folded = NormalizedText.fold(label);
    String rest = label;
    for (String head :
        List.of(
            "tổng số ",
            "số ",
            "thủ tục hành chính ",
            "tthc ",
            "dịch vụ công trực tuyến ",
            "mô hình ")) {
      if (folded.startsWith(head)) {
        rest = rest.substring(Math.min(rest.length(), head.length()));
        folded = folded.substring(head.length());
      }
    }
    boolean says = !rest.isBlank() && !rest.equals(figure.unit) && !OWNER.matcher(folded).find();
    return says ? rest.strip() : null;
  }

  /** A percentage right behind a figure is told by that figure's label. */
  private void share(int i) {
    Figure figure = figures.get(i);
    Figure previous = figures.get(i - 1);
    if (!figure.isPercent() || figure.sentence != previous.sentence) {
      return;
    }
    String between = text.substring(previous.end, Math.max(previous.end, figure.lead));
    if (between.length() < 40
            && between.matches(
                "[^.;]{0,12}(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|\\().{0,14}")
        || (previous.role == Role.CHANGE || between.length() < 90)
            && between.matches(".*(?:, đạt|, chiếm|\\(|, giảm|, tăng|đạt)(?: tỷ lệ)? ?")) {
      if (behind(i) == null
          || previous.category.equals(Category.PROCEDURE)
          || previous.category.equals(Category.MODEL)) {
        figure.category = isShareTopic(figure) ? figure.category : previous.category;
        figure.label = previous.label != null ? previous.label : figure.label;
      }
    }
  }

  private boolean isShareTopic(Figure figure) {
    String before = text.substring(Math.max(0, figure.lead - 30), figure.lead);
    return before.contains("hài lòng") || before.contains("hồ sơ") || before.contains("thời gian");
  }

  private @Nullable String clean(int start, int end) {
    int from = view.skipSpaces(start);
    int to = view.skipSpacesBack(end);
    boolean changed = true;
    while (changed && from < to) {
      changed = false;
      while (from < to && "-+•:,\"' ".indexOf(text.charAt(from)) >= 0 && text.charAt(from) != '"') {
        from++;
        changed = true;
      }
      int lead = markers.startingAt("label-lead", text, from);
      if (lead > 0 && lead <= to) {
        from = Math.min(to, view.skipSpaces(lead));
        changed = true;
      }
      int tail = markers.endingAt("label-tail", text, to);
      if (tail >= from && tail < to) {
        to = Math.max(from, view.skipSpacesBack(tail));
        changed = true;
      }
      while (to > from && "-+:,; .".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
        changed = true;
      }
    }
    if (from >= to || to - from < 2) {
      return null;
    }
    String folded = text.substring(from, to);
    if (PLAIN.matcher(folded).find() || TIME.matcher(folded).find()) {
      return null;
    }
    Matcher compared = COMPARED.matcher(folded);
    if (compared.find()) {
      return compared.start() < 2 ? null : view.written(from, from + compared.start());
    }
    return view.written(from, to);
  }
}
