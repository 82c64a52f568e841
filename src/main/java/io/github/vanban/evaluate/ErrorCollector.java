package io.github.vanban.evaluate;

import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.internal.text.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the errors of one text: one for each mention, with all measures it is an error under.
 */
final class ErrorCollector {

  /** How much of the text is shown on either side of a mention, in UTF-16 units. */
  private static final int AROUND = 40;

  private static final Comparator<MentionError> IN_TEXT_ORDER =
      Comparator.comparingInt(MentionError::start)
          .thenComparingInt(MentionError::end)
          .thenComparing(MentionError::kind);

  private final String name;
  private final @Nullable String text;
  private final List<MentionError> errors = new ArrayList<>();
  private final List<Integer> lineStarts = new ArrayList<>();

  /** The mentions of the layer in hand. */
  private final Map<Key, Set<String>> measures = new LinkedHashMap<>();

  private record Key(MentionError.Kind kind, Annotation mention, Map<String, String> values) {}

  ErrorCollector(String name, @Nullable String text) {
    this.name = name;
    this.text = text;
    if (text != null) {
      lineStarts.add(0);
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        lineStarts.add(at + 1);
      }
    }
  }

  void mention(MentionError.Kind kind, Annotation mention, String measure) {
    valued(kind, mention, values(mention), Set.of(measure));
  }

  /** A mention that is an error for other values than its own. */
  void valued(
      MentionError.Kind kind,
      Annotation mention,
      Map<String, String> values,
      Set<String> underMeasures) {
    measures
        .computeIfAbsent(new Key(kind, mention, values), key -> new LinkedHashSet<>())
        .addAll(underMeasures);
  }

  /** Ends a part of the text: makes errors of its mentions, in text order. */
  void endPart(String part, List<Annotation> predicted) {
    List<MentionError> ofLayer = new ArrayList<>();
    measures.forEach(
        (key, names) -> {
          Annotation mention = key.mention();
          String rule =
              key.kind() == MentionError.Kind.EXTRA
                  ? mention.get(Field.RULE)
                  : ruleAt(mention, predicted);
          ofLayer.add(
              new MentionError(
                  name,
                  part,
                  key.kind(),
                  mention.start(),
                  mention.end(),
                  line(mention.start()),
                  mention.text(),
                  before(mention.start()),
                  after(mention.end()),
                  key.values(),
                  rule,
                  names));
        });
    ofLayer.sort(IN_TEXT_ORDER);
    errors.addAll(ofLayer);
    measures.clear();
  }

  /** What has no place in the text. */
  void placeless(MentionError.Kind kind, String part, String measure, String mention) {
    placeless(kind, part, Set.of(measure), mention, Map.of());
  }

  /** The same with values. */
  void placeless(
      MentionError.Kind kind,
      String part,
      Set<String> underMeasures,
      String mention,
      Map<String, String> values) {
    errors.add(
        new MentionError(
            name, part, kind, -1, -1, 0, mention, "", "", values, null, underMeasures));
  }

  List<MentionError> errors() {
    return errors;
  }

  /** The rule of the prediction that overlaps most with a mention that was missed, or null. */
  private static @Nullable String ruleAt(Annotation mention, List<Annotation> predicted) {
    return predicted.stream()
        .filter(p -> p.overlap(mention) > 0)
        .max(Comparator.comparingInt(mention::overlap))
        .map(p -> p.get(Field.RULE))
        .orElse(null);
  }

  private static Map<String, String> values(Annotation mention) {
    Map<String, String> values = new LinkedHashMap<>();
    mention
        .values()
        .forEach(
            (field, value) -> {
              if (field != Field.RULE) {
                values.put(field.key(), value);
              }
            });
    return values;
  }

  private int line(int start) {
    return Ordered.firstFrom(lineStarts, Integer::intValue, start + 1);
  }

  private String before(int start) {
    if (text == null) {
      return "";
    }
    int from = Math.max(0, start - AROUND);
    // Half a word says nothing: begin behind a space unless the text itself begins here.
    int space = from == 0 ? -1 : text.indexOf(' ', from);
    return flat(text.substring(space >= 0 && space < start ? space : from, start)).stripLeading();
  }

  private String after(int end) {
    if (text == null) {
      return "";
    }
    int to = Math.min(text.length(), end + AROUND);
    int space = to == text.length() ? -1 : text.lastIndexOf(' ', to);
    return flat(text.substring(end, space > end ? space : to)).stripTrailing();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
