package io.github.vanban.evaluate.gold;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of annotations that gold has, besides their span, by the names they have in gold and
 * output.
 */
public enum Field {
  /** Type of a document. */
  TYPE("type", Domain.oneOf(DocumentType.values()), Presence.REQUIRED, Layer.REFERENCES),
  /** Number key of a document. */
  NUMBER("number", Domain.NUMBER_KEY, Presence.NULLABLE, Layer.REFERENCES),
  /** Date of issue. */
  ISSUED("issued", Domain.DAY, Presence.NULLABLE, Layer.REFERENCES),
  /** Issuing body. */
  ISSUER("issuer", Domain.TEXT, Presence.NULLABLE, Layer.REFERENCES),
  /** Number that mentions of one document share. */
  CLUSTER("cluster", Domain.CLUSTER, Presence.NULLABLE, Layer.REFERENCES),
  /** The cited part of a document. */
  PROVISION("provision", Domain.TEXT, Presence.RARE, Layer.REFERENCES),

  /** Precision of a date. */
  DATE_KIND("kind", Domain.oneOf(DateKind.values()), Presence.REQUIRED, Layer.DATES),
  /** Value of a date; null for what is no date of the calendar. */
  DATE_VALUE("value", Domain.CALENDAR_VALUE, Presence.NULLABLE, Layer.DATES),

  /** Kind of an authority. */
  BODY_KIND("kind", Domain.oneOf(BodyKind.values()), Presence.REQUIRED, Layer.BODIES),
  /** Level of an authority. */
  LEVEL("level", Domain.oneOf(AdministrativeLevel.values()), Presence.NULLABLE, Layer.BODIES),
  /** In gold: only the wider context tells the level, so that none is right too. */
  LEVEL_FROM_CONTEXT("levelFromContext", Domain.FLAG, Presence.RARE, Layer.BODIES),

  /** Value of a figure. */
  STATISTIC_VALUE("value", Domain.DECIMAL, Presence.REQUIRED, Layer.STATISTICS),
  /** Denominator of a fraction. */
  OF("of", Domain.DECIMAL, Presence.RARE, Layer.STATISTICS),
  /** Upper end of a range. */
  MAX("max", Domain.DECIMAL, Presence.RARE, Layer.STATISTICS),
  /** Unit or counted noun. */
  UNIT("unit", Domain.TEXT, Presence.NULLABLE, Layer.STATISTICS),
  /** What a figure is about. */
  CATEGORY("category", Domain.CATEGORY, Presence.REQUIRED, Layer.STATISTICS),
  /** What distinguishes a figure. */
  LABEL("label", Domain.TEXT, Presence.NULLABLE, Layer.STATISTICS),
  /** Part of a figure among those around it. */
  ROLE("role", Domain.oneOf(Role.values()), Presence.REQUIRED, Layer.STATISTICS),
  /** Index of the total that a figure is a part of. */
  WHOLE("whole", Domain.INDEX, Presence.RARE, Layer.STATISTICS),
  /** Period that a figure holds for. */
  PERIOD("period", Domain.CALENDAR_VALUE, Presence.NULLABLE, Layer.STATISTICS),
  /** How a figure is bounded. */
  APPROX("approx", Domain.oneOf(Approximation.values()), Presence.RARE, Layer.STATISTICS),

  /** In gold: borderline, neither missed when absent nor wrong when found. */
  OPTIONAL("optional", Domain.FLAG, Presence.RARE, Layer.values()),
  /** In output: id of the rule that found the mention. */
  RULE("rule", Domain.TEXT, Presence.OUTPUT, Layer.values());

  /** How a field stands in gold. */
  enum Presence {
    /** Every annotation has it. */
    REQUIRED,
    /** Every annotation says it, if only that it is null. */
    NULLABLE,
    /** It stands where there is something to say. */
    RARE,
    /** It is of the output; gold may keep it and does not need it. */
    OUTPUT
  }

  private final String key;

  /** Immutable, which the checker cannot see through its predicate. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Domain domain;

  private final Presence presence;
  private final ImmutableSet<Layer> layers;

  Field(String key, Domain domain, Presence presence, Layer... layers) {
    this.key = key;
    this.domain = domain;
    this.presence = presence;
    this.layers = ImmutableSet.copyOf(layers);
  }

  /** The name of the field in gold and output. */
  public String key() {
    return key;
  }

  /** The fields of a layer, in the order in which gold writes them. */
  public static List<Field> of(Layer layer) {
    return Arrays.stream(values()).filter(field -> field.layers.contains(layer)).toList();
  }

  /** The field of a layer with a name; null if it has none. */
  static @Nullable Field of(Layer layer, String key) {
    for (Field field : values()) {
      if (field.key.equals(key) && field.layers.contains(layer)) {
        return field;
      }
    }
    return null;
  }

  Domain domain() {
    return domain;
  }

  Presence presence() {
    return presence;
  }
}
