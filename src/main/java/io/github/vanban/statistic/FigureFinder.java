package io.github.vanban.statistic;

import com.google.common.base.Splitter;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.lexicon.WordList;
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
  private static final Pattern SLASH = Pattern.compile(" ?/ ?(?=\\d)");

  /** {@code 1 tỷ 250 triệu}: a smaller multiple added to the first. */
  private static final Pattern ADDED =
      Pattern.compile(" (?<n>\\d{1,3}(?:,\\d{1,3})?) (?<m>triệu|nghìn|ngàn)(?![\\p{L}])");

  private static final Pattern UNKNOWN_NOUN = Pattern.compile(" (?<w>\\p{Ll}{2,}+)(?= |[.,;:)]|$)");

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final Hits hits;
  private final Sentences sentences;
  private final BitSet taken;
  private final CountedNouns nouns;
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
    this.places = new NumberPlaces(markers, view, nouns);
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
      while (i + 1 < text.length() && NumberPlaces.isDigit(text.charAt(i + 1))) {
        i++;
      }
    }
    return figures;
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
        || nouns.at(view.skipSpaces(at)) != null;
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
    Hit noun = nouns.at(at);
    int furniture = markers.startingAt("furniture", text, at);
    if (furniture > 0 && (noun == null || furniture >= noun.end())) {
      return null;
    }
    int duration = markers.startingAt("duration", text, at);
    if (duration > 0 && (noun == null || duration >= noun.end())) {
      return null;
    }
    boolean ordinal = places.isOrdinal(start, numberEnd, noun != null);
    if (noun != null && nouns.isStreet(noun)) {
      return null;
    }
    if (noun != null && !(ordinal && !CountedNouns.isMeasure(noun))) {
      int unitEnd = nouns.coordinatedEnd(noun);
      int nounEnd = unitEnd;
      String unit = noun.get("noun");
      Matcher rate = RATE.matcher(text).region(unitEnd, text.length());
      if (rate.lookingAt() && takesRate(noun, rate)) {
        Hit per = nouns.at(rate.start("r"));
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
    Hit head = of == null && ends(end) ? nouns.before(start) : null;
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

  private boolean takesRate(Hit noun, Matcher rate) {
    String group = noun.get("group");
    if (rate.group("r").matches("\\d.*")) {
      return false;
    }
    return group.equals("money")
        || group.equals("measure")
        || markers.startingAt("duration", text, rate.start("r")) > 0
        || nouns.at(rate.start("r")) != null;
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

  /** Inside quotation marks of its sentence stand slogans: {@code "3 không, 3 đúng"}. */
  private boolean isQuoted(int at) {
    int from = Math.max(sentences.start(sentences.at(at)), at - 300);
    boolean quoted = false;
    for (int i = from; i < at; i++) {
      quoted ^= text.charAt(i) == '"';
    }
    return quoted;
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
}
