package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Form.OFFSET;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.DocumentType;
import io.github.vanban.model.SelfMention;
import java.util.List;

/** The fields of places where a text speaks of itself. */
public final class SelfMentionFields {

  private SelfMentionFields() {}

  /** Where a text speaks of itself. */
  public static final Shape<SelfMention, Parts> SELF =
      new Shape<>(
          "selfMention",
          "a place where the text speaks of itself as a document",
          Parts::new,
          List.of(
              Field.required(
                  "start",
                  OFFSET,
                  SelfMention::start,
                  Parts.set("start"),
                  "first UTF-16 unit in the text"),
              Field.required(
                  "end",
                  OFFSET,
                  SelfMention::end,
                  Parts.set("end"),
                  "UTF-16 unit after the last one"),
              Field.required(
                  "text",
                  TEXT,
                  SelfMention::text,
                  Parts.set("text"),
                  "the text between them, as it stands"),
              Field.required(
                  "type",
                  Form.name(DocumentType.class),
                  SelfMention::type,
                  Parts.set("type"),
                  "the type that its word tells"),
              Field.optional(
                  "provision",
                  TEXT,
                  SelfMention::provision,
                  Parts.set("provision"),
                  "the part that is meant")));

  /** The self-mention that its parts make. */
  public static SelfMention self(Parts parts) {
    return new SelfMention(
        parts.get("start", Integer.class),
        parts.get("end", Integer.class),
        parts.get("text", String.class),
        parts.get("type", DocumentType.class),
        parts.find("provision", String.class));
  }
}
