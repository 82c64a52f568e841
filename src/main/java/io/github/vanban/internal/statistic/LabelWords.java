package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words around a figure that may distinguish it, without those that only join them to it. The
 * figures are asked for in text order, one thread at a time.
 */
final class LabelWords {

  private static final int MOST_WORDS = 14;

  /** How far a label may reach behind its figure or before it, in UTF-16 units. */
  private static final int FARTHEST_BEHIND = 140;

  private static final int FARTHEST_BEFORE = 120;

  /** How far from a comma the words that it joins may reach to a figure, in UTF-16 units. */
  private static final int FARTHEST_COORDINATE = 60;

  /** {@code đang giải quyết}: what is not done yet. */
  private static final Pattern PENDING =
      Pattern.compile("đang (?:giải quyết|xử lý|xem xét|thụ lý|thẩm tra|thẩm định|xác minh)");

  /** {@code a) }, {@code 2. }: what numbers an item. */
  private static final Pattern ITEM_MARK = Pattern.compile("(?:\\p{L}|\\d{1,2})[.)] ");

  private static final Pattern BREAK = Pattern.compile("[,;:()\\[\\]|.]");

  /** At which level a service is online: a label of its own, whatever follows. */
  private static final Pattern ONLINE =
      Pattern.compile(
          " (?:trực tuyến )?(?:toàn trình|một phần)(?!\\p{L})(?:(?:,| và|/) ?(?:trực tuyến )?(?:toàn trình|một phần)(?! (?:là |có |đạt )?\\d)(?!: ?\\d)(?!\\p{L}))?"
              + "| (?:mức|cấp) độ [1-4](?:(?:,| và|/| -) ?(?:mức độ |cấp độ )?[1-4](?= ?[,.;:)]| (?:trên|với|tại|của|theo|được|đạt|là|chiếm|cho|thuộc|đối|còn|ở|và) |$))?+(?![\\d.,]\\d)");

  /** The movement's name and what is done with all its models distinguish none of them. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "^\"?dân vận khéo\"?$|^(?:toàn )?địa bàn (?:toàn )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)$|^được (?:thực hiện|công nhận)$|^đang thực hiện$|^có hiệu quả$|^(?:tổng cộng|tổng số|tổng|cộng)$");

  private static final Pattern MOVEMENT =
      Pattern.compile(" (?:\"dân vận khéo\"|dân vận khéo)(?= )");

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:(?:đầu |cuối |giữa )?năm |các năm |tháng |quý |ngày |giai đoạn |nhiệm kỳ |\\d{4}$|\\d{1,2} tháng )");

  /** {@code quý 1/2021 làm mới}: a time before the words that tell something. */
  private static final Pattern TIME_FIRST =
      Pattern.compile(
          "(?:(?:tính )?(?:đến )?(?:đầu |cuối |giữa |hết )?(?:năm|quý|tháng|ngày) [\\divx][\\d/.ivx-]{0,9}+(?: (?:tháng|năm) \\d[\\d/.]{0,8}+){0,2}+"
              + "|(?:trong )?(?:kỳ(?: này| báo cáo)?|(?:năm|quý|tháng) (?:qua|này|nay))"
              + "|trong (?:năm|quý|tháng)(?= (?:đã|có|các|toàn|phát động|tiếp) )) ");

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final List<Figure> figures;
  private final Coordination coordination;

  /** Where the last words end that were taken for a label behind a figure. */
  private int taken;

  LabelWords(Markers markers, NormalizedText view, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.figures = figures;
    this.coordination = new Coordination(markers, view);
  }

  boolean isOnline(Figure figure) {
    return ONLINE.matcher(text).region(figure.end, text.length()).lookingAt();
  }

  /** The words between the figure's noun and the end of its clause. */
  @Nullable Stretch behind(int i) {
    Figure figure = figures.get(i);
    int end = nounEnd(figure);
    if (end >= text.length()
        || text.charAt(end) != ' '
        || view.charAt(end) == NormalizedText.PARAGRAPH
        || (view.charAt(end) == '\n' && !Character.isLowerCase(view.charAt(end + 1)))) {
      return null;
    }
    if (text.startsWith(" và ", end) && nextFollows(i, end)) {
      return null;
    }
    Matcher online = ONLINE.matcher(text).region(end, text.length());
    if (online.lookingAt()) {
      return new Stretch(end + 1, online.end());
    }
    int stop = clauseEnd(i);
    boolean leadsOn = i + 1 < figures.size() && view.skipSpaces(stop) == figures.get(i + 1).lead;
    // "33 thủ tục, cao nhất là 424": what a link joins to the next figure tells that one.
    return leadsOn && text.startsWith(" là", stop - 4) ? null : clean(end + 1, stop);
  }

  /** Where a figure ends with the movement that its models are of. */
  int nounEnd(Figure figure) {
    Matcher movement = MOVEMENT.matcher(text).region(figure.end, text.length());
    return movement.lookingAt() ? movement.end() : figure.end;
  }

  /** Where the words that may belong to a figure end behind it. */
  private int clauseEnd(int i) {
    int end = nounEnd(figures.get(i));
    int next = i + 1 < figures.size() ? figures.get(i + 1).lead : Integer.MAX_VALUE;
    int limit = Math.min(Math.min(text.length(), end + FARTHEST_BEHIND), next);
    int words = 0;
    boolean quoted = false;
    int stop = end + 1;
    for (; stop < limit && words < MOST_WORDS; stop++) {
      char c = text.charAt(stop);
      if (c == '"') {
        quoted = !quoted;
      }
      if (!quoted && ((endsClause(stop) && !goesOn(stop, next)) || opensParts(stop, next, limit))) {
        break;
      }
      if (c == ' ') {
        words++;
      }
    }
    return stop;
  }

  /** Where words behind a figure end with all that commas join to them. */
  int coordinatedEnd(int i, int wordsEnd) {
    int next = i + 1 < figures.size() ? figures.get(i + 1).lead : Integer.MAX_VALUE;
    int end = wordsEnd;
    while (end < text.length() && goesOn(end, next)) {
      end = coordination.endBehind(end);
    }
    return end;
  }

  /** {@code sửa đổi, bổ sung}; but {@code 12 TTHC sửa đổi, bổ sung 5 TTHC} tells two figures. */
  private boolean goesOn(int at, int next) {
    return text.charAt(at) == ',' && coordination.joins(at) && !runsInto(at + 1, next);
  }

  /** Whether the words from an index on lead to the next figure without a break. */
  private boolean runsInto(int from, int next) {
    if (next > text.length() || next - from > FARTHEST_COORDINATE) {
      return false;
    }
    String words = text.substring(from, Math.max(from, next));
    return !BREAK.matcher(words).find() && !words.endsWith(" và ");
  }

  private boolean endsClause(int at) {
    char c = text.charAt(at);
    char kept = view.charAt(at);
    return ",;:()[]|".indexOf(c) >= 0
        || kept == '\n'
        || kept == '\t'
        || kept == NormalizedText.PARAGRAPH
        || (c == '.' && (at + 1 >= text.length() || text.charAt(at + 1) == ' '));
  }

  /** {@code … và 38 mô hình}, {@code … trong đó}: what follows tells of other figures. */
  private boolean opensParts(int at, int next, int limit) {
    return text.charAt(at) == ' '
        && ((next <= limit && next <= at + 12 && text.startsWith(" và ", at))
            || markers.startingAt(MarkerGroup.BREAKDOWN, text, at + 1) > 0);
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

  /**
   * The words before the figure, from the last separator or figure on; none that already label a
   * figure before that counts the same, which they stand behind.
   */
  @Nullable Stretch before(int i) {
    Stretch words = wordsBefore(i);
    boolean isTaken =
        words != null && words.start() < taken && figures.get(i).countsLike(figures.get(i - 1));
    return isTaken ? null : words;
  }

  /** Takes words as a label; nothing before their end labels a figure behind them. */
  void take(Stretch label) {
    taken = Math.max(taken, label.end());
  }

  private @Nullable Stretch wordsBefore(int i) {
    Figure figure = figures.get(i);
    int to = view.skipSpacesBack(figure.lead);
    while (to > 0 && ":|-".indexOf(text.charAt(to - 1)) >= 0) {
      to = view.skipSpacesBack(to - 1);
    }
    int change = markers.endingAt(MarkerGroup.CHANGE, text, to);
    if (change >= 0) {
      to = view.skipSpacesBack(change);
    }
    int oldest = Math.max(0, to - FARTHEST_BEFORE);
    if (i > 0) {
      oldest = Math.max(oldest, Math.min(to, figures.get(i - 1).end));
    }
    int from = listItem(figure, oldest, to);
    if (from < 0) {
      from = to;
      while (from > oldest && (!beginsClause(from, to) || isJoined(i, from - 1))) {
        from--;
      }
    }
    int start = view.skipSpaces(from);
    Matcher time = TIME_FIRST.matcher(text).region(Math.min(start, to), to);
    return clean(time.lookingAt() ? time.end() : from, to);
  }

  /**
   * Where the item of a list begins whose items semicolons part, so that its commas do not: {@code
   * 45 doanh nghiệp; cơ quan Đảng, hội có 15 đơn vị}; or -1.
   */
  private int listItem(Figure figure, int oldest, int to) {
    if (figure.role != Role.PART) {
      return -1;
    }
    int from = to;
    while (from > oldest
        && ";:(\n".indexOf(view.charAt(from - 1)) < 0
        && view.charAt(from - 1) != NormalizedText.PARAGRAPH) {
      from--;
      if (text.charAt(from) == '.' && view.charAt(from + 1) == ' ') {
        return -1;
      }
    }
    int behind = view.skipSpaces(figure.end);
    boolean parted =
        view.charAt(view.skipSpacesBack(from) - 1) == ';'
            || (from > oldest && view.charAt(behind) == ';');
    if (!parted) {
      return -1;
    }
    Matcher mark = ITEM_MARK.matcher(text).region(Math.min(to, view.skipSpaces(from)), to);
    return mark.lookingAt() ? mark.end() : from;
  }

  /** Whether a comma before a figure joins words of its label. */
  private boolean isJoined(int i, int comma) {
    if (text.charAt(comma) != ',' || !coordination.joins(comma)) {
      return false;
    }
    // "12 TTHC sửa đổi, bổ sung 5 TTHC": the words before the comma are the other figure's.
    return i == 0
        || !figures.get(i - 1).countsLike(figures.get(i))
        || !runsInto(figures.get(i - 1).end, comma);
  }

  /** Whether a clause that ends at {@code to} begins here. */
  private boolean beginsClause(int from, int to) {
    char c = text.charAt(from - 1);
    char kept = view.charAt(from - 1);
    if (c == ',') {
      // A comma between digits is a decimal mark.
      return !(from > 1
          && Digits.isDigit(text.charAt(from - 2))
          && Digits.isDigit(text.charAt(Math.min(to, view.skipSpaces(from)))));
    }
    return ";:()[]|+•".indexOf(c) >= 0
        || kept == '\n'
        || kept == '\t'
        || kept == NormalizedText.PARAGRAPH
        || (c == '.' && from < text.length() && text.charAt(from) == ' ');
  }

  /** Takes away words that only join, and what a comparison or a legal basis adds. */
  private @Nullable Stretch clean(int start, int end) {
    int from = view.skipSpaces(start);
    int to = view.skipSpacesBack(end);
    if (markers.startingAt(MarkerGroup.LABEL_END, text, from) > 0) {
      return null;
    }
    boolean changed = true;
    while (changed && from < to) {
      changed = false;
      while (from < to && "-+•:,'/ ".indexOf(text.charAt(from)) >= 0) {
        from++;
        changed = true;
      }
      int lead = markers.startingAt(MarkerGroup.LABEL_LEAD, text, from);
      if (lead > 0 && lead <= to && !PENDING.matcher(text).region(from, to).lookingAt()) {
        from = Math.min(to, view.skipSpaces(lead));
        changed = true;
      }
      int tail = markers.endingAt(MarkerGroup.LABEL_TAIL, text, to);
      if (tail >= from && tail < to) {
        to = Math.max(from, view.skipSpacesBack(tail));
        changed = true;
      }
      while (to > from && "-+:,;/ .".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
        changed = true;
      }
    }
    to = labelEnd(from, to);
    if (to - from < 2) {
      return null;
    }
    String folded = text.substring(from, to);
    return PLAIN.matcher(folded).find() || TIME.matcher(folded).find() || isMostlyDigits(folded)
        ? null
        : new Stretch(from, to);
  }

  /** What is left of a table's row tells nothing. */
  private static boolean isMostlyDigits(String label) {
    long digits = label.chars().filter(d -> Digits.isDigit((char) d)).count();
    return label.chars().filter(Character::isLetter).count() <= 2 * digits;
  }

  /** {@code … theo Nghị quyết số 17}, {@code … so với năm 2020}: where a label ends. */
  private int labelEnd(int from, int to) {
    for (int k = from; k < to; k++) {
      if ((k == from || text.charAt(k - 1) == ' ')
          && Character.isLetter(text.charAt(k))
          && markers.startingAt(MarkerGroup.LABEL_END, text, k) > 0) {
        return view.skipSpacesBack(k);
      }
    }
    return to;
  }
}
