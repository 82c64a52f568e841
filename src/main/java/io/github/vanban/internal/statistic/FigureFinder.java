package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.Multiple;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.NumberStyle;
import io.github.vanban.internal.text.Numeral;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Category;
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

  private static final Pattern PERCENT =
      Pattern.compile(" ?%(?: ?(?<rate>/ ?(?:năm|tháng|quý|ngày)))?| phần trăm(?!\\p{L})");
  private static final Pattern RATE =
      Pattern.compile(
          " ?/ ?(?<r>(?:\\d+ )?[\\p{L}][\\p{L}\\d]{0,11}+(?: (?:sinh|đêm|viên|hình|vị|tiết|phố|gia đình|bản|dân|khẩu|lao động|lượt)(?!\\p{L}))?"
              + "(?: ?/ ?[\\p{L}][\\p{L}\\d]{0,8}+)?)");
  private static final Pattern POINTS = Pattern.compile(" ?(?:điểm phần trăm|điểm ?%)");
  private static final Pattern RANGE_LINK = Pattern.compile(" ?[-÷] ?(?=\\d)| đến (?=\\d)");
  private static final Pattern OVER = Pattern.compile("(?: ?\\([^()\\d]{1,80}+\\))? ?/ ?(?=\\d)");
  private static final Pattern SLASH = Pattern.compile(" ?/ ?(?=\\d)");

  private static final Pattern UNKNOWN_NOUN = Pattern.compile(" (?<w>\\p{Ll}{2,}+)(?= |[.,;:)]|$)");

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final Hits hits;
  private final Sentences sentences;
  private final BitSet taken;
  private final CountedNouns nouns;
  private final NumberStyle style;
  private final NumberPlaces places;
  private final Bounds bounds;
  private final List<Figure> figures = new ArrayList<>();

  FigureFinder(
      Markers markers,
      NormalizedText view,
      CountedNouns nouns,
      Hits hits,
      Sentences sentences,
      BitSet taken) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.hits = hits;
    this.sentences = sentences;
    this.taken = taken;
    this.nouns = nouns;
    this.style = NumberStyle.of(view);
    this.places = new NumberPlaces(markers, view, nouns, style);
    this.bounds = new Bounds(markers, view);
  }

  List<Figure> find() {
    int cursor = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        continue;
      }
      if (i >= cursor && !taken.get(i) && places.opens(i)) {
        Figure figure = read(i);
        if (figure != null) {
          figure.sentence = sentences.at(figure.start);
          bounds.set(figure);
          figures.add(figure);
          cursor = figure.end;
        }
      }
      while (i + 1 < text.length() && Digits.isDigit(text.charAt(i + 1))) {
        i++;
      }
    }
    return figures;
  }

  private @Nullable Figure read(int i) {
    Numeral first = Numeral.parse(view, i, style);
    if (first == null) {
      return null;
    }
    WrittenNumber number = WrittenNumber.of(first);
    int end = first.end();
    Matcher slash = SLASH.matcher(text).region(end, text.length());
    if (slash.lookingAt()) {
      Numeral second = Numeral.parse(view, slash.end(), style);
      if (second == null || view.charAt(second.end()) == '/') {
        return null;
      }
      number = number.over(second);
    } else {
      Matcher link = RANGE_LINK.matcher(text).region(end, text.length());
      if (link.lookingAt()) {
        Numeral second = Numeral.parse(view, link.end(), style);
        if (second != null
            && second.value().compareTo(first.value()) > 0
            && !taken.get(link.end())
            && (text.charAt(link.start()) != ' '
                || text.charAt(link.start() + 1) != 'đ'
                || followedByNoun(second.end()))) {
          number = number.upTo(second);
        } else if (second != null
            && !text.startsWith(" đến", link.start())
            && view.charAt(end) == '-') {
          return null;
        }
      }
    }
    end = number.end();
    if (taken.get(end - 1)) {
      return null;
    }
    if (number.max() == null
        && view.charAt(end) == '-'
        && Character.isLetterOrDigit(view.charAt(end + 1))) {
      return null;
    }
    Figure figure = withUnit(number);
    return figure == null || !number.isSingle() ? figure : joined(over(figure));
  }

  /**
   * {@code 12 xã/45 xã}, {@code 176 đơn (kỳ trước chuyển sang)/221 đơn}: the noun at both ends;
   * {@code 866 lượt/964 lượt người} are times and persons.
   */
  private Figure over(Figure upper) {
    Matcher slash = OVER.matcher(text).region(upper.end, text.length());
    if (upper.noun == null || !slash.lookingAt() || taken.get(slash.end())) {
      return upper;
    }
    Numeral second = Numeral.parse(view, slash.end(), style);
    Figure lower = second == null ? null : withUnit(WrittenNumber.of(second));
    if (lower == null
        || lower.noun == null
        || !lower.unit().equals(upper.unit)
        || markers.value(MarkerGroup.VISIT, upper.unit()) != null
        || lower.value.compareTo(upper.value) < 0) {
      return upper;
    }
    Figure fraction =
        new Figure(
            new WrittenNumber(upper.start, lower.end, upper.value, lower.value, null),
            lower.end,
            "figure.fraction",
            upper.noun,
            upper.unit);
    fraction.category = upper.category;
    return fraction;
  }

  /** {@code từ 12% đến 15%}, {@code 50 triệu đồng - 75 triệu đồng}: the unit at both ends. */
  private Figure joined(Figure lower) {
    Matcher link = RANGE_LINK.matcher(text).region(lower.end, text.length());
    if (lower.unit == null || !link.lookingAt() || taken.get(link.end())) {
      return lower;
    }
    Numeral second = Numeral.parse(view, link.end(), style);
    Figure upper = second == null ? null : withUnit(WrittenNumber.of(second));
    if (upper == null
        || !lower.unit.equals(upper.unit)
        || lower.value.compareTo(upper.value) >= 0) {
      return lower;
    }
    Figure range =
        new Figure(
            new WrittenNumber(lower.start, upper.end, lower.value, null, upper.value),
            upper.end,
            lower.rule,
            lower.noun,
            lower.unit);
    range.category = lower.category;
    return range;
  }

  private boolean followedByNoun(int end) {
    Multiple multiple = Multiple.at(text, end);
    int at = multiple == null ? end : multiple.end();
    return PERCENT.matcher(text).region(at, text.length()).lookingAt()
        || nouns.at(view.skipSpaces(at)) != null;
  }

  private @Nullable Figure withUnit(WrittenNumber number) {
    int start = number.start();
    Matcher percent = PERCENT.matcher(text).region(number.end(), text.length());
    if (percent.lookingAt()) {
      String rate = percent.group("rate");
      String unit = "%" + (rate == null ? "" : rate.replace(" ", ""));
      return new Figure(number, percent.end(), "figure.percent", null, unit);
    }
    Matcher points = POINTS.matcher(text).region(number.end(), text.length());
    if (points.lookingAt()) {
      return new Figure(number, points.end(), "figure.points", null, "điểm phần trăm");
    }
    Multiple multiple = Multiple.at(text, number.end());
    WrittenNumber whole = number.times(multiple);
    int end = whole.end();
    int at = view.charAt(end) == ' ' || view.charAt(end) == '\n' ? end + 1 : end;
    boolean otherLine = view.charAt(end) == '\n' && Character.isUpperCase(view.charAt(at));
    Hit noun = otherLine ? null : nouns.at(at);
    int furniture = markers.startingAt(MarkerGroup.FURNITURE, text, at);
    if (furniture > 0 && (noun == null || furniture >= noun.end())) {
      return null;
    }
    int duration = markers.startingAt(MarkerGroup.DURATION, text, at);
    if (duration > 0 && (noun == null || duration >= noun.end())) {
      return null;
    }
    boolean ordinal = places.isOrdinal(start, number.end(), noun != null);
    if (noun != null && nouns.isStreet(noun)) {
      return null;
    }
    if (noun != null && !(ordinal && !CountedNouns.isMeasure(noun))) {
      int unitEnd = nouns.coordinatedEnd(noun);
      int nounEnd = unitEnd;
      String unit = noun.get("noun");
      Matcher rate = RATE.matcher(text).region(unitEnd, text.length());
      boolean rated = rate.lookingAt() && takesRate(noun, rate);
      if (rated) {
        unitEnd = rateEnd(rate);
        unit = unit + rateOf(nounEnd, unitEnd);
      }
      boolean counts =
          multiple == null && !rated && CountedNouns.isIndivisible(noun) && !places.isMean(start);
      Figure figure =
          new Figure(
              counts ? whole.asCount() : whole,
              unitEnd,
              number.of() != null ? "figure.fraction" : "figure.noun",
              noun,
              unit);
      figure.category = new Category(noun.get("category"));
      return figure;
    }
    if (multiple != null) {
      return ordinal ? null : multipleAlone(whole);
    }
    if (ordinal) {
      return null;
    }
    Hit head = number.of() == null && ends(end) ? nouns.before(start) : null;
    if (head != null) {
      Figure figure = new Figure(number, end, "figure.head", null, head.get("noun"));
      figure.category = new Category(head.get("category"));
      return figure;
    }
    Matcher unknown = UNKNOWN_NOUN.matcher(text).region(end, text.length());
    if (unknown.lookingAt() && isNounLike(end, unknown)) {
      return new Figure(number, unknown.end(), "figure.unknown-noun", null, unknown.group("w"));
    }
    String rule = number.of() != null ? "figure.bare-fraction" : "figure.bare";
    return new Figure(number, end, rule, null, null);
  }

  /** {@code 50tr/căn}, {@code 40 triệu/người/năm} are money; of {@code 40 triệu} none can tell. */
  private Figure multipleAlone(WrittenNumber number) {
    Matcher rate = RATE.matcher(text).region(number.end(), text.length());
    if (!rate.lookingAt()
        || (nouns.at(rate.start("r")) == null
            && markers.startingAt(MarkerGroup.DURATION, text, rate.start("r")) < 0)) {
      return new Figure(number, number.end(), "figure.number", null, null);
    }
    int end = rateEnd(rate);
    return new Figure(number, end, "figure.money", null, "đồng" + rateOf(number.end(), end));
  }

  private int rateEnd(Matcher rate) {
    Hit per = nouns.at(rate.start("r"));
    return per == null ? rate.end() : Math.max(per.end(), rate.end());
  }

  private String rateOf(int start, int end) {
    return text.substring(start, end).strip().replace(" /", "/").replace("/ ", "/");
  }

  /** Whether a clause ends here, so that the number counts nothing behind it. */
  private boolean ends(int end) {
    int k = view.skipSpaces(end);
    return k >= text.length()
        || ",;.:()[]|".indexOf(text.charAt(k)) >= 0
        || text.startsWith(" và ", end)
        || view.charAt(end) == '\n'
        || view.charAt(end) == NormalizedText.PARAGRAPH;
  }

  private boolean takesRate(Hit noun, Matcher rate) {
    String group = noun.get("group");
    if (rate.group("r").matches("\\d.*")) {
      return false;
    }
    return group.equals("money")
        || group.equals("measure")
        || markers.startingAt(MarkerGroup.DURATION, text, rate.start("r")) > 0
        || nouns.at(rate.start("r")) != null;
  }

  /** A word that no lexicon has but that stands where the counted noun does. */
  private boolean isNounLike(int end, Matcher word) {
    if (view.charAt(end) != ' ' || view.charAt(word.end()) == '\0') {
      return false;
    }
    return markers.startingAt(MarkerGroup.STOP, text, word.start("w")) < 0
        && markers.startingAt(MarkerGroup.FUNCTION, text, word.start("w")) < 0
        && !isQuoted(word.start())
        && markers.startingAt(MarkerGroup.FACET, text, word.start("w")) <= word.end("w")
        && markers.startingAt(MarkerGroup.LABEL_LEAD, text, word.start("w")) < 0
        && markers.startingAt(MarkerGroup.CHANGE, text, word.start("w")) < 0
        && markers.startingAt(MarkerGroup.DURATION, text, word.start("w")) < 0
        && markers.startingAt(MarkerGroup.ORDINAL_NOUN, text, word.start("w")) < 0
        && !word.group("w").equals("nam")
        && !word.group("w").equals("nữ")
        && hits.at(WordList.LEVELS, word.start("w")) == null
        && !Character.isUpperCase(view.charAt(word.start("w")));
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
}
