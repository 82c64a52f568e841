package io.github.vanban.evaluate.gold;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.vanban.Extraction;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.write.JsonLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a person, or an extractor, says is in a text. Immutable and thread-safe.
 *
 * <p>What is not annotated is absent and is not scored: a layer without a list, a document field
 * without an entry, findings that are null. What is annotated as nothing is empty.
 *
 * @param name path of the text below its folder without its ending ({@code news/a}), or its id
 * @param text the text; null where only its annotations are known
 * @param document the values of the document's fields; none where the field is null
 * @param layers the mentions of each annotated layer, in the order of the file, which {@link
 *     Field#WHOLE} and counts refer to
 * @param counts the rows of counts; null if not annotated
 * @param findings what the text says against itself; null if not annotated
 * @param optionalFindings kinds that are not wrong when found as well
 */
public record AnnotatedText(
    String name,
    @Nullable String text,
    Map<DocumentField, List<String>> document,
    Map<Layer, List<Annotation>> layers,
    @Nullable List<CountRow> counts,
    @Nullable List<FindingAnnotation> findings,
    Set<FindingKind> optionalFindings) {

  /** Checks that no part is missing and copies the collections. */
  public AnnotatedText {
    requireNonNull(name, "name");
    Map<DocumentField, List<String>> fields = new EnumMap<>(DocumentField.class);
    document.forEach((field, values) -> fields.put(field, List.copyOf(values)));
    document = Maps.immutableEnumMap(fields);
    Map<Layer, List<Annotation>> mentions = new EnumMap<>(Layer.class);
    layers.forEach((layer, annotations) -> mentions.put(layer, List.copyOf(annotations)));
    layers = Maps.immutableEnumMap(mentions);
    counts = counts == null ? null : List.copyOf(counts);
    findings = findings == null ? null : List.copyOf(findings);
    optionalFindings = Sets.immutableEnumSet(optionalFindings);
  }

  /**
   * What an extractor found in a text, through its output's own form.
   *
   * @throws IllegalArgumentException if the extraction is not one of the text
   */
  public static AnnotatedText of(String name, String text, Extraction extraction) {
    Faults faults = new Faults(name);
    JsonNode line = JsonTextReader.parse(JsonLines.line(name, extraction), faults);
    if (line != null) {
      AnnotatedText annotated =
          new JsonTextReader(name, text, GoldRules.PREDICTIONS, faults).read(line);
      if (faults.list().isEmpty()) {
        return annotated;
      }
    }
    throw new IllegalArgumentException(faults.list().toString());
  }

  /** Whether a layer is annotated, if only as empty. */
  public boolean annotates(Layer layer) {
    return layers.containsKey(layer);
  }

  /** The mentions of a layer; none where it is not annotated. */
  public List<Annotation> mentions(Layer layer) {
    return layers.getOrDefault(layer, List.of());
  }

  /**
   * The same with only some of its parts. Counts, whose figures are statistics, stay with them.
   *
   * @param keeps whether to keep a part: a layer by its name, {@code document} or {@code findings}
   */
  public AnnotatedText only(Predicate<String> keeps) {
    return new AnnotatedText(
        name,
        text,
        keeps.test("document") ? document : Map.of(),
        Maps.filterKeys(layers, layer -> keeps.test(layer.key())),
        keeps.test(Layer.STATISTICS.key()) ? counts : null,
        keeps.test("findings") ? findings : null,
        optionalFindings);
  }
}
