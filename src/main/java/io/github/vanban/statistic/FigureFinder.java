package io.github.vanban.statistic;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.Category;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Numeral;
import io.github.vanban.text.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text that count, measure or rate something, each with its noun or unit.
 * Numbers in a breakdown that have no noun are kept as bare ones, for {@link Breakdowns} to claim.
 */
final class FigureFinder {

  private static final Pattern MULTIPLIER =
      Pattern.compile(
          " ?(?<m>(?:nghìn|ngàn|vạn|triệu|trăm|chục|tỷ|tỉ)(?: (?:nghìn|ngàn|triệu|trăm|tỷ|tỉ)){0,2}+(?![\\p{L}])"
              + "|tr(?=\\.? ?đ(?:ồng)?(?!\\p{L}))\\.?)");
  private static final Pattern PERCENT =
      Pattern.compile(" ?%(?: ?(?<rate>/ ?(?:năm|tháng|quý|ngày)))?| phần trăm(?!\\p{L})");
  private static final Pattern RATE =
      Pattern.compile(
          " ?/ ?(?<r>(?:\\d+ )?[\\p{L}][\\p{L}\\d]{0,11}+(?: (?:sinh|đêm|viên|hình|vị|tiết|phố|gia đình|bản|dân|khẩu|lao động|lượt)(?!\\p{L}))?"
              + "(?: ?/ ?[\\p{L}][\\p{L}\\d]{0,8}+)?)");
  private static final Pattern POINTS = Pattern.compile(" ?(?:điểm phần trăm|điểm %)");
  private static final Pattern RANGE_LINK = Pattern.compile(" ?- ?(?=\\d)| đến (?=\\d)");
  private static final Pattern COORDINATION_END =
      Pattern.compile(" ?(?:[,;.:)]|$)| (?:và|của|ở|tại|trên|trong|được|đã|cấp|các) ");
  private static final Pattern SLASH = Pattern.compile(" ?/ ?(?=\\d)");

  /** {@code 1 tỷ 250 triệu}: a smaller multiple added to the first. */
  private static final Pattern ADDED =
      Pattern.compile(" (?<n>\\d{1,3}(?:,\\d{1,3})?) (?<m>triệu|nghìn|ngàn)(?![\\p{L}])");

  private static final Pattern COUNTING =
      Pattern.compile(
          "(?<![\\p{L}])(?:dân|tổng|tỷ|tỉ|con|chỉ|thiểu|đa|trị|doanh|trong|hệ|phần|một) $");

  /** {@code Số hồ sơ tiếp nhận: 1.250}, {@code tổng số TTHC là 1.905}: counted nouns told first. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<!\\p{L})(?<count>(?:tổng số|số lượng|số|tổng) )(?!điện thoại|tài khoản|máy|định danh)[^,;:.()\\d\"]{2,90}+"
              + "(?:: ?|(?<= là )|(?<= có )|(?<= đạt ))$");

  private static final Pattern UNKNOWN_NOUN = Pattern.compile(" (?<w>\\p{Ll}{2,}+)(?= |[.,;:)]|$)");

  /** Nouns that are verbs too: behind another noun and a comma they begin a clause. */
  private static final ImmutableSet<String> VERB_LIKE =
      ImmutableSet.of(
          "kết quả",
          "kiến nghị",
          "đề nghị",
          "yêu cầu",
          "phản ánh",
          "khiếu nại",
          "tố cáo",
          "góp ý",
          "tranh chấp");

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final Hits hits;
  private final Sentences sentences;
  private final BitSet taken;
  private final List<Figure> figures = new ArrayList<>();

  FigureFinder(Markers markers, NormalizedText view, Hits hits, Sentences sentences, BitSet taken) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.hits = hits;
    this.sentences = sentences;
    this.taken = taken;
  }

  List<Figure> find() {
    int cursor = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        continue;
      }
      if (i >= cursor && !taken.get(i) && opens(i)) {
        Figure figure = read(i);
        if (figure != null) {
          figure.sentence = sentences.at(figure.start);
          bound(figure);
          figures.add(figure);
          cursor = figure.end;
        }
      }
      while (i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
        i++;
      }
    }
    return figures;
  }

  /** Whether a number may begin here: not inside a word, a code or another number. */
  private boolean opens(int i) {
    if (i == 0) {
      return true;
    }
    if (isItemNumber(i)) {
      return false;
    }
    char before = text.charAt(i - 1);
    char second = i > 1 ? text.charAt(i - 2) : ' ';
    if (Character.isLetter(before)) {
      return text.charAt(i) != '0' && isGluedWord(i);
    }
    if (before == '/') {
      return Character.isLetter(second) && nounAt(view.skipSpaces(numeralEnd(i))) != null;
    }
    if (before == '.' || before == ',') {
      return !isDigit(second) && !(before == '.' && Character.isLetter(second));
    }
    if (before == '-') {
      return NormalizedText.isSpace(second) || second == '(' || i == 1;
    }
    return before != '+'
        && before != '#'
        && before != '$'
        && before != '_'
        && before != NormalizedText.BLOT;
  }

  /** {@code 1. Cấp tỉnh}, {@code 2) Cấp huyện}: the number of an item at the start of its line. */
  private boolean isItemNumber(int i) {
    int start = i;
    while (start > 0 && view.charAt(start - 1) == ' ') {
      start--;
    }
    char edge = view.charAt(start - 1);
    if (start > 0 && edge != '\n' && edge != NormalizedText.PARAGRAPH) {
      return false;
    }
    int end = i;
    while (isDigit(view.charAt(end))
        || (view.charAt(end) == '.' && isDigit(view.charAt(end + 1)))) {
      end++;
    }
    char mark = view.charAt(end);
    return end - i < 6
        && (mark == ')' || mark == '.' || (mark == '-' && view.charAt(end + 1) == ' '));
  }

  private int numeralEnd(int i) {
    Numeral n = Numeral.parse(view, i);
    return n == null ? i : n.end();
  }

  /** {@code hội nghị2 đơn vị}: a word glued to the number; {@code m2}, {@code QH13} are codes. */
  private boolean isGluedWord(int i) {
    int start = i;
    while (start > 0 && Character.isLetter(view.charAt(start - 1))) {
      start--;
    }
    if (i - start < 3) {
      return false;
    }
    for (int k = start; k < i; k++) {
      if (Character.isUpperCase(view.charAt(k)) && k > start) {
        return false;
      }
    }
    return nounAt(view.skipSpaces(numeralEnd(i))) != null;
  }

  private @Nullable Figure read(int i) {
    Numeral first = Numeral.parse(view, i);
    if (first == null) {
      return null;
    }
    int end = first.end();
    BigDecimal of = null;
    BigDecimal max = null;
    Matcher slash = SLASH.matcher(text).region(end, text.length());
    if (slash.lookingAt()) {
      Numeral second = Numeral.parse(view, slash.end());
      if (second == null || view.charAt(second.end()) == '/') {
        return null;
      }
      of = second.value();
      end = second.end();
    } else {
      Matcher link = RANGE_LINK.matcher(text).region(end, text.length());
      if (link.lookingAt()) {
        Numeral second = Numeral.parse(view, link.end());
        if (second != null
            && second.value().compareTo(first.value()) > 0
            && !taken.get(link.end())
            && (text.charAt(link.start()) != ' '
                || text.charAt(link.start() + 1) == '-'
                || followedByNoun(second.end()))) {
          max = second.value();
          end = second.end();
        } else if (second != null
            && !text.startsWith(" đến", link.start())
            && view.charAt(end) == '-') {
          return null;
        }
      }
    }
    if (taken.get(end - 1)) {
      return null;
    }
    if (max == null && view.charAt(end) == '-' && Character.isLetterOrDigit(view.charAt(end + 1))) {
      return null;
    }
    Figure figure = withUnit(first.start(), end, first.value(), of, max);
    return figure == null || of != null || max != null ? figure : joined(figure);
  }

  /** {@code từ 12% đến 15%}, {@code 50 triệu đồng - 75 triệu đồng}: the unit at both ends. */
  private Figure joined(Figure lower) {
    Matcher link = RANGE_LINK.matcher(text).region(lower.end, text.length());
    if (lower.unit == null || !link.lookingAt() || taken.get(link.end())) {
      return lower;
    }
    Numeral second = Numeral.parse(view, link.end());
    Figure upper =
        second == null ? null : withUnit(second.start(), second.end(), second.value(), null, null);
    if (upper == null
        || !lower.unit.equals(upper.unit)
        || lower.value.compareTo(upper.value) >= 0) {
      return lower;
    }
    Figure range =
        new Figure(
            lower.start,
            upper.end,
            lower.rule,
            lower.value,
            null,
            upper.value,
            lower.noun,
            lower.unit);
    range.category = lower.category;
    return range;
  }

  private boolean followedByNoun(int end) {
    int at = end;
    Matcher m = MULTIPLIER.matcher(text).region(at, text.length());
    if (m.lookingAt()) {
      at = m.end();
    }
    return PERCENT.matcher(text).region(at, text.length()).lookingAt()
        || nounAt(view.skipSpaces(at)) != null;
  }

  private @Nullable Figure withUnit(
      int start,
      int numberEnd,
      BigDecimal value,
      @Nullable BigDecimal of,
      @Nullable BigDecimal max) {
    Matcher percent = PERCENT.matcher(text).region(numberEnd, text.length());
    if (percent.lookingAt()) {
      String rate = percent.group("rate");
      String unit = "%" + (rate == null ? "" : rate.replace(" ", ""));
      return new Figure(start, percent.end(), "figure.percent", value, of, max, null, unit);
    }
    Matcher points = POINTS.matcher(text).region(numberEnd, text.length());
    if (points.lookingAt()) {
      return new Figure(
          start, points.end(), "figure.points", value, of, max, null, "điểm phần trăm");
    }
    int end = numberEnd;
    BigDecimal factor = BigDecimal.ONE;
    Matcher multiplier = MULTIPLIER.matcher(text).region(numberEnd, text.length());
    boolean multiplied = multiplier.lookingAt();
    if (multiplied) {
      factor = factor(multiplier.group("m"));
      end = multiplier.end();
      Matcher added = ADDED.matcher(text).region(end, text.length());
      if (added.lookingAt() && factor(added.group("m")).compareTo(factor) < 0 && max == null) {
        BigDecimal more =
            new BigDecimal(added.group("n").replace(',', '.')).multiply(factor(added.group("m")));
        value = value.multiply(factor).add(more);
        factor = BigDecimal.ONE;
        end = added.end();
      }
    }
    int at = view.charAt(end) == ' ' || view.charAt(end) == '\n' ? end + 1 : end;
    Hit noun = nounAt(at);
    int furniture = markers.startingAt("furniture", text, at);
    if (furniture > 0 && (noun == null || furniture >= noun.end())) {
      return null;
    }
    int duration = markers.startingAt("duration", text, at);
    if (duration > 0 && (noun == null || duration >= noun.end())) {
      return null;
    }
    boolean ordinal = isOrdinal(start, numberEnd, noun != null);
    if (noun != null && isStreet(noun)) {
      return null;
    }
    if (noun != null && !(ordinal && !isMeasure(noun))) {
      int unitEnd = coordinated(noun);
      int nounEnd = unitEnd;
      String unit = noun.get("noun");
      Matcher rate = RATE.matcher(text).region(unitEnd, text.length());
      if (rate.lookingAt() && takesRate(noun, rate)) {
        Hit per = nounAt(rate.start("r"));
        unitEnd = per == null ? rate.end() : Math.max(per.end(), rate.end());
        unit =
            unit + text.substring(nounEnd, unitEnd).strip().replace(" /", "/").replace("/ ", "/");
      }
      Figure figure =
          new Figure(
              start,
              unitEnd,
              of != null ? "figure.fraction" : "figure.noun",
              value.multiply(factor),
              of == null ? null : of.multiply(factor),
              max == null ? null : max.multiply(factor),
              noun,
              unit);
      figure.category = new Category(noun.get("category"));
      return figure;
    }
    if (multiplied) {
      // "40 triệu" with no unit is money in these texts, but only the number is certain.
      return ordinal
          ? null
          : new Figure(start, end, "figure.number", value.multiply(factor), of, max, null, null);
    }
    if (ordinal) {
      return null;
    }
    Hit head = of == null && ends(end) ? headBefore(start) : null;
    if (head != null) {
      Figure figure =
          new Figure(start, end, "figure.head", value, null, max, null, head.get("noun"));
      figure.category = new Category(head.get("category"));
      return figure;
    }
    Matcher unknown = UNKNOWN_NOUN.matcher(text).region(end, text.length());
    if (unknown.lookingAt() && isNounLike(end, unknown)) {
      return new Figure(
          start, unknown.end(), "figure.unknown-noun", value, of, max, null, unknown.group("w"));
    }
    return new Figure(
        start,
        end,
        of != null ? "figure.bare-fraction" : "figure.bare",
        value,
        of,
        max,
        null,
        null);
  }

  /** Whether a clause ends here, so that the number counts nothing behind it. */
  private boolean ends(int end) {
    int k = view.skipSpaces(end);
    return k >= text.length()
        || ",;.:()[]|".indexOf(text.charAt(k)) >= 0
        || view.charAt(end) == '\n'
        || view.charAt(end) == NormalizedText.PARAGRAPH;
  }

  /** {@code Tổng số TTHC được chuẩn hóa: 1.905}: the noun that the words before count. */
  private @Nullable Hit headBefore(int start) {
    int from = Math.max(sentences.start(sentences.at(start)), start - 110);
    Matcher head = HEAD.matcher(text).region(from, start);
    if (!head.find() || markers.startingAt("furniture", text, head.end("count")) > 0) {
      return null;
    }
    return hits.at(WordList.NOUNS, head.end("count"));
  }

  private boolean takesRate(Hit noun, Matcher rate) {
    String group = noun.get("group");
    if (rate.group("r").matches("\\d.*")) {
      return false;
    }
    return group.equals("money")
        || group.equals("measure")
        || markers.startingAt("duration", text, rate.start("r")) > 0
        || nounAt(rate.start("r")) != null;
  }

  /** A word that no lexicon has but that stands where the counted noun does. */
  private boolean isNounLike(int end, Matcher word) {
    if (view.charAt(end) != ' ' || view.charAt(word.end()) == '\0') {
      return false;
    }
    return markers.startingAt("stop", text, word.start("w")) < 0
        && markers.startingAt("function", text, word.start("w")) < 0
        && !isQuoted(word.start())
        && markers.startingAt("label-lead", text, word.start("w")) < 0
        && markers.startingAt("change", text, word.start("w")) < 0
        && markers.startingAt("duration", text, word.start("w")) < 0
        && !word.group("w").equals("nam")
        && !word.group("w").equals("nữ")
        && hits.at(WordList.LEVELS, word.start("w")) == null
        && !Character.isUpperCase(view.charAt(word.start("w")));
  }

  /** {@code 12/5 đường Lê Lợi}: the number of a house, the street's name behind its word. */
  private boolean isStreet(Hit noun) {
    String form = noun.entry().form();
    return (form.equals("đường") || form.equals("phố") || form.equals("ngõ") || form.equals("hẻm"))
        && view.charAt(noun.end()) == ' '
        && Character.isUpperCase(view.charAt(noun.end() + 1));
  }

  /** Inside quotation marks of its sentence stand slogans: {@code "3 không, 3 đúng"}. */
  private boolean isQuoted(int at) {
    int from = Math.max(sentences.start(sentences.at(at)), at - 300);
    boolean quoted = false;
    for (int i = from; i < at; i++) {
      quoted ^= text.charAt(i) == '"';
    }
    return quoted;
  }

  /** The noun at an index; symbols of one or two letters only in their own letter case. */
  private @Nullable Hit nounAt(int at) {
    Hit noun = hits.at(WordList.NOUNS, at);
    if (noun != null && isDigit(view.charAt(noun.end()))) {
      // "8g00" is a time of day; "m2" is a noun of its own.
      return null;
    }
    if (noun != null
        && noun.end() - at <= 2
        && noun.get("group").equals("measure")
        && !view.normal().regionMatches(at, noun.entry().written(), 0, noun.end() - at)) {
      return null;
    }
    return noun;
  }

  private static boolean isMeasure(Hit noun) {
    return noun.get("group").equals("measure") || noun.get("group").equals("money");
  }

  /**
   * Whether the number names or orders something: {@code mức độ 3}, {@code Quốc lộ 1}. Grouped
   * numbers and decimals never do, numbers over two digits behind few words only.
   */
  private boolean isOrdinal(int start, int end, boolean counted) {
    int before = view.skipSpacesBack(start);
    if (before == 0) {
      return false;
    }
    if (text.charAt(before - 1) == '.' && before == start) {
      return true;
    }
    if (end - start == 3 && text.charAt(start + 1) == ',') {
      // "mức độ 1,2" lists two levels.
      return markers.endingAt("ordinal", text, before) >= 0;
    }
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    String group = end - start > 2 ? "ordinal-large" : "ordinal";
    if (!counted
        && end - start <= 2
        && markers.endingAt("ordinal-soft", text, before) >= 0
        && markers.endingAt("ordinal-compound", text, before) < 0) {
      return true;
    }
    int word = markers.endingAt(group, text, before);
    return word >= 0
        && !(text.startsWith("số", word) && endsNoun(word))
        && markers.endingAt("ordinal-compound", text, before) < 0;
  }

  /** {@code dân số}, {@code tổng số}, {@code tỷ số}: a noun that ends like the word for number. */
  private boolean endsNoun(int word) {
    return COUNTING.matcher(text.substring(Math.max(0, word - 7), word)).find();
  }

  /** {@code 18 sở, ban, ngành}, {@code 1.045 mô hình, điển hình}: bare nouns of one kind go on. */
  private int coordinated(Hit noun) {
    int end = noun.end();
    String group = noun.get("group");
    if (group.equals("money") || group.equals("measure")) {
      return end;
    }
    int limit = Math.min(text.length(), sentences.end(sentences.at(noun.start())));
    while (end < limit) {
      int next;
      if (text.startsWith(", ", end)) {
        next = end + 2;
      } else if (text.startsWith(" và ", end)) {
        next = end + 4;
      } else {
        break;
      }
      Hit more = hits.at(WordList.NOUNS, next);
      if (more == null || !goesWith(noun, more) || !endsCoordination(more.end(), next)) {
        break;
      }
      end = more.end();
    }
    return end;
  }

  private boolean goesWith(Hit noun, Hit more) {
    String group = noun.get("group");
    boolean word = more.entry().form().indexOf(' ') < 0 && !isUnitOfState(more);
    if (word && !COORDINATION_END.matcher(text).region(more.end(), text.length()).lookingAt()) {
      // "57 TTHC, đơn giản hóa 203": one syllable may begin another word.
      return false;
    }
    if (more.entry().form().startsWith(noun.entry().form())
        || (VERB_LIKE.contains(more.entry().form()) && !VERB_LIKE.contains(noun.entry().form()))) {
      return false;
    }
    return group.equals(more.get("group"))
        || (isUnitOfState(noun) && isUnitOfState(more))
        || (group.equals("project") && more.get("group").equals("document"))
        || (group.equals("document") && more.get("group").equals("project"));
  }

  private static boolean isUnitOfState(Hit noun) {
    String form = noun.entry().form();
    return form.equals("sở")
        || form.equals("ban")
        || form.equals("ngành")
        || form.equals("phòng")
        || form.equals("cơ quan")
        || form.equals("đơn vị")
        || form.equals("tổ chức")
        || form.equals("địa phương")
        || noun.get("group").equals("place");
  }

  /** A bare noun of the list is followed by its end, by more of the list, or by a qualifier. */
  private boolean endsCoordination(int end, int start) {
    int k = view.skipSpaces(end);
    if (k < text.length() && isDigit(text.charAt(k))) {
      return false;
    }
    // "5 xã, huyện đã ...": a clause of its own begins with its subject; a list's noun is bare.
    return !(markers.startingAt("change", text, k) > 0) && start < end;
  }

  /** Sets the words that bound the number: {@code hơn}, {@code gần}, {@code trở lên}. */
  private void bound(Figure figure) {
    int before = view.skipSpacesBack(figure.start);
    int word = markers.endingAt("approx", text, before);
    if (word >= 0
        && markers.endingAt("change", text, before) < word
        && markers.endingAt("change", text, before) >= 0) {
      // "cao hơn 1,9%": the word is the comparison's.
      figure.lead = figure.start;
    } else if (word >= 0) {
      String value = markers.value("approx", text.substring(word, before));
      // "dân số trên địa bàn", "tỷ lệ trên" do not stand right before a number.
      figure.approx = value == null ? null : Approximation.valueOf(value);
      figure.lead = word;
    } else if (before > 0 && text.charAt(before - 1) == '~') {
      figure.approx = Approximation.ABOUT;
      figure.lead = before - 1;
    }
    int behind = view.skipSpaces(figure.end);
    if (markers.startingAt("approx-behind", text, behind) > 0) {
      figure.approx = Approximation.GREATER;
    }
  }

  private static BigDecimal factor(String multiplier) {
    BigDecimal factor = BigDecimal.ONE;
    for (String word : Splitter.on(' ').split(multiplier)) {
      factor =
          factor.multiply(
              new BigDecimal(
                  switch (word) {
                    case "chục" -> "10";
                    case "trăm" -> "100";
                    case "nghìn", "ngàn" -> "1000";
                    case "vạn" -> "10000";
                    case "triệu", "tr", "tr." -> "1000000";
                    default -> "1000000000";
                  }));
    }
    return factor;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
