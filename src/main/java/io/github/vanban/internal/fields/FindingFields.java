package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Field.Presence.REQUIRED;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.Extraction;
import io.github.vanban.model.Body;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Severity;
import java.util.List;

/** The fields of contradictions. */
public final class FindingFields {

  private FindingFields() {}

  /** A mention of any layer, as findings point at it. */
  private static final Shape<Mention, Parts> POINTED =
      new Shape<>(
          "pointer",
          "a mention by its layer and its index there",
          Parts::new,
          List.of(
              Field.required(
                  "layer", Form.LAYER, FindingFields::layer, Parts.set("layer"), "its layer"),
              new Field<>(
                  "index",
                  new Content.AnyPointer<>((Mention m) -> m, Parts.set("index")),
                  REQUIRED,
                  "its index in the list of that layer",
                  List.of())));

  /** The layer that a mention is of. */
  public static Layer layer(Mention mention) {
    if (mention instanceof Reference) {
      return Layer.REFERENCES;
    }
    if (mention instanceof DateMention) {
      return Layer.DATES;
    }
    return mention instanceof Body ? Layer.BODIES : Layer.STATISTICS;
  }

  /** Contradictions. */
  public static final Shape<Finding, Parts> FINDING =
      new Shape<>(
          "finding",
          "something the text says against itself",
          Parts::new,
          List.of(
              Field.required(
                  "kind",
                  Form.name(FindingKind.class),
                  Finding::kind,
                  Parts.set("kind"),
                  "what kind of contradiction it is"),
              Field.required(
                  "severity",
                  Form.lowerName(Severity.class),
                  Finding::severity,
                  Parts.set("severity"),
                  "how sure it is"),
              Field.required(
                  "message", TEXT, Finding::message, Parts.set("message"), "what does not fit"),
              Field.objects(
                  "mentions",
                  POINTED,
                  REQUIRED,
                  Finding::mentions,
                  Parts.set("mentions"),
                  "the mentions in it, the one it is about first")));

  /** The finding that its parts make, about mentions of an extraction. */
  public static Finding finding(Parts parts, Extraction extraction) {
    return new Finding(
        parts.get("kind", FindingKind.class),
        parts.get("severity", Severity.class),
        parts.get("message", String.class),
        parts.list("mentions", Parts.class).stream()
            .map(
                at ->
                    (Mention)
                        extraction
                            .mentions(at.get("layer", Layer.class))
                            .get(at.get("index", Integer.class)))
            .toList());
  }
}
