package io.github.vanban.evaluate.gold;

import com.google.common.collect.ImmutableBiMap;
import io.github.vanban.model.Layer;
import java.util.Map;

/**
 * What layers and fields are called in brat. Fields with few values are attributes, which people
 * choose from a list; the others stand in the note of a mention, as a JSON object.
 */
final class BratNames {

  static final ImmutableBiMap<Layer, String> LAYERS =
      ImmutableBiMap.of(
          Layer.REFERENCES, "Reference",
          Layer.DATES, "Date",
          Layer.BODIES, "Body",
          Layer.STATISTICS, "Statistic");

  static final ImmutableBiMap<Field, String> ATTRIBUTES =
      ImmutableBiMap.<Field, String>builder()
          .put(Field.TYPE, "DocumentType")
          .put(Field.DATE_KIND, "DateKind")
          .put(Field.BODY_KIND, "BodyKind")
          .put(Field.LEVEL, "Level")
          .put(Field.LEVEL_FROM_CONTEXT, "LevelFromContext")
          .put(Field.CATEGORY, "Category")
          .put(Field.ROLE, "Role")
          .put(Field.APPROX, "Approx")
          .put(Field.OPTIONAL, "Optional")
          .buildOrThrow();

  /** The equivalence of references to one document. */
  static final String SAME_DOCUMENT = "SameDocument";

  /** The relation of a part to its whole. */
  static final String PART_OF = "PartOf";

  /** The kind of note that brat lets people write. */
  static final String NOTE = "AnnotatorNotes";

  private BratNames() {}

  /** Whether a field stands in the note of its mention. */
  static boolean isInNote(Field field) {
    return field.presence() != Field.Presence.OUTPUT
        && !ATTRIBUTES.containsKey(field)
        && field != Field.CLUSTER
        && field != Field.WHOLE;
  }

  /** The layer of an attribute's mentions. */
  private static String argument(Field field) {
    if (field == Field.OPTIONAL) {
      return "<ENTITY>";
    }
    for (Map.Entry<Layer, String> layer : LAYERS.entrySet()) {
      if (Field.of(layer.getKey()).contains(field)) {
        return layer.getValue();
      }
    }
    throw new IllegalArgumentException(field + " is of no layer");
  }

  static String configuration() {
    StringBuilder out = new StringBuilder("[entities]\n");
    LAYERS.values().forEach(layer -> out.append(layer).append('\n'));
    String statistic = LAYERS.get(Layer.STATISTICS);
    String reference = LAYERS.get(Layer.REFERENCES);
    out.append("\n[relations]\n");
    out.append(PART_OF + "\tArg1:" + statistic + ", Arg2:" + statistic + "\n");
    out.append(SAME_DOCUMENT + "\tArg1:" + reference + ", Arg2:" + reference);
    out.append(", <REL-TYPE>:symmetric-transitive\n");
    out.append("\n[events]\n\n[attributes]\n");
    ATTRIBUTES.forEach(
        (field, name) -> {
          out.append(name).append("\tArg:").append(argument(field));
          if (!field.domain().choices().isEmpty()) {
            out.append(", Value:").append(String.join("|", field.domain().choices()));
          } else if (field == Field.CATEGORY) {
            out.append(", Value:PROCEDURE|MODEL|OTHER");
          }
          out.append('\n');
        });
    return out.toString();
  }
}
