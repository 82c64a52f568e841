package io.github.vanban.evaluate;

import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.model.Layer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes small annotated texts and evaluations for tests. */
public final class Made {

  private Made() {}

  /** A mention of letters, so that only its span and values matter. */
  public static Annotation mention(Layer layer, int start, int end, Object... values) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (int i = 0; i < values.length; i += 2) {
      fields.put((Field) values[i], values[i + 1].toString());
    }
    return new Annotation(layer, start, end, "x".repeat(end - start), fields);
  }

  /** A body with its kind. */
  public static Annotation body(int start, int end, String kind) {
    return mention(Layer.BODIES, start, end, Field.BODY_KIND, kind);
  }

  /** An optional body with its kind. */
  public static Annotation optionalBody(int start, int end, String kind) {
    return mention(Layer.BODIES, start, end, Field.BODY_KIND, kind, Field.OPTIONAL, "true");
  }

  /** A reference with its number key and cluster. */
  public static Annotation reference(int start, int end, String number, int cluster) {
    return mention(
        Layer.REFERENCES,
        start,
        end,
        Field.TYPE,
        "DECISION",
        Field.NUMBER,
        number,
        Field.CLUSTER,
        cluster);
  }

  /** A text with one layer. */
  public static AnnotatedText text(String name, Layer layer, Annotation... mentions) {
    return new AnnotatedText(
        name, null, Map.of(), Map.of(layer, List.of(mentions)), null, null, Set.of());
  }

  /** The evaluation of one prediction. */
  public static Evaluation evaluation(AnnotatedText gold, AnnotatedText predicted) {
    return evaluation(List.of(gold), Map.of(gold.name(), predicted));
  }

  /** The evaluation of predictions by the names of texts. */
  public static Evaluation evaluation(
      List<AnnotatedText> gold, Map<String, AnnotatedText> predicted) {
    try {
      return Evaluation.of(
          gold, text -> predicted.getOrDefault(text.name(), text(text.name(), Layer.BODIES)));
    } catch (GoldException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
