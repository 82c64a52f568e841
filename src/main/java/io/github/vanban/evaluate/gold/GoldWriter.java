package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes gold in the forms that {@link GoldFolder} reads: what it reads back has equal mentions.
 * Fields of the output that gold does not need, such as {@code rule}, are left out. Stateless and
 * thread-safe; the same gold always gives the same bytes.
 */
public final class GoldWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldWriter() {}

  /**
   * Gold as JSON of {@code samples/README.md}, a mention a line, by {@code text} and {@code nth}:
   * the form that is easy to correct by hand.
   */
  public static String json(AnnotatedText gold) {
    return json(gold, false);
  }

  /** The same with {@code start} and {@code end} as well, which other tools may need. */
  public static String jsonWithOffsets(AnnotatedText gold) {
    return json(gold, true);
  }

  /**
   * Gold as brat standoff, the content of an {@code .ann} file; it has the mentions alone, not the
   * fields of the document nor findings. Offsets are code points; a mention over a line break is in
   * fragments; clusters are equivalences, wholes relations.
   *
   * @throws IllegalArgumentException if the gold has no text
   */
  public static String brat(AnnotatedText gold) {
    return BratWriter.write(gold);
  }

  /** The {@code annotation.conf} that brat needs to show and edit such gold. */
  public static String bratConfiguration() {
    return BratNames.configuration();
  }

  private static String json(AnnotatedText gold, boolean offsets) {
    StringJoiner parts = new StringJoiner(",\n", "{\n", "\n}\n");
    if (!gold.document().isEmpty()) {
      parts.add(" \"document\": " + line(document(gold)));
    }
    for (Map.Entry<Layer, List<Annotation>> layer : gold.layers().entrySet()) {
      List<Object> mentions = new ArrayList<>();
      for (Annotation mention : layer.getValue()) {
        mentions.add(mention(mention, gold.text(), offsets));
      }
      parts.add(array(layer.getKey().key(), mentions));
    }
    List<CountRow> counts = gold.counts();
    if (counts != null) {
      parts.add(counts(counts));
    }
    List<FindingAnnotation> findings = gold.findings();
    if (findings != null) {
      parts.add(array("findings", findings.stream().map(GoldWriter::finding).toList()));
    }
    if (!gold.optionalFindings().isEmpty()) {
      List<String> kinds = gold.optionalFindings().stream().map(FindingKind::name).toList();
      parts.add(" \"findingsOptional\": " + line(kinds));
    }
    return parts.toString();
  }

  private static String array(String key, List<?> elements) {
    if (elements.isEmpty()) {
      return " \"" + key + "\": []";
    }
    StringJoiner lines = new StringJoiner(",\n", " \"" + key + "\": [\n", "\n ]");
    elements.forEach(element -> lines.add("  " + line(element)));
    return lines.toString();
  }

  private static Map<String, @Nullable Object> document(AnnotatedText gold) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    gold.document()
        .forEach(
            (field, values) ->
                fields.put(
                    field.key(),
                    field == DocumentField.RECIPIENTS
                        ? values
                        : values.isEmpty() ? null : values.get(0)));
    return fields;
  }

  private static Map<String, @Nullable Object> mention(
      Annotation mention, @Nullable String text, boolean offsets) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("text", mention.text());
    // A mention inside a run of its own text ("aa" in "aaa") may be one that counting passes over.
    int nth = text == null ? 0 : Occurrences.nth(text, mention.text(), mention.start());
    if (nth > 0) {
      fields.put("nth", nth);
    }
    if (nth == 0 || offsets) {
      fields.put("start", mention.start());
      fields.put("end", mention.end());
    }
    for (Field field : Field.of(mention.layer())) {
      String value = mention.get(field);
      if (field.presence() == Field.Presence.OUTPUT) {
        continue;
      }
      if (value == null) {
        if (field.presence() != Field.Presence.RARE) {
          fields.put(field.key(), null);
        }
        continue;
      }
      fields.put(
          field.key(),
          switch (field.domain().form()) {
            case STRING -> value;
            case INTEGER -> Integer.valueOf(value);
            case FLAG -> true;
          });
    }
    return fields;
  }

  private static String counts(List<CountRow> counts) {
    StringJoiner kinds = new StringJoiner(",\n", " \"counts\": {\n", "\n }");
    for (CountRow.Kind kind : CountRow.Kind.values()) {
      StringJoiner rows = new StringJoiner(",\n", "  " + line(kind.key()) + ": [\n", "\n  ]");
      rows.setEmptyValue("  " + line(kind.key()) + ": []");
      for (CountRow row : counts) {
        List<CountRow.Figure> figures =
            row.figures().stream().filter(f -> kind.fields().contains(f.field())).toList();
        if (row.kind() == kind && !figures.isEmpty()) {
          rows.add("   " + line(row(row, figures)));
        }
      }
      kinds.add(rows.toString());
    }
    return kinds.toString();
  }

  private static Map<String, @Nullable Object> row(CountRow row, List<CountRow.Figure> figures) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("place", row.place());
    fields.put("level", row.level());
    if (row.agency() != null) {
      fields.put("agency", row.agency());
    }
    fields.put("period", row.period());
    figures.forEach(figure -> fields.put(figure.field(), figure.statistic()));
    return fields;
  }

  private static Map<String, String> finding(FindingAnnotation finding) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", finding.kind().name());
    if (!finding.about().isEmpty()) {
      fields.put("about", finding.about().get(0));
    }
    return fields;
  }

  private static String line(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of strings and numbers is always JSON", e);
    }
  }
}
