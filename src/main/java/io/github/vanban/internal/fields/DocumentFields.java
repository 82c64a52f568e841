package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.CommonFields.printed;
import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Form.DAY;
import static io.github.vanban.internal.fields.Form.NUMBER;
import static io.github.vanban.internal.fields.Form.OFFSET;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.Body;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import java.util.List;
import java.util.function.BiConsumer;

/** The fields of the text itself and of its recipients. */
public final class DocumentFields {

  private DocumentFields() {}

  /** Whom a document goes to. */
  public static final Shape<Recipient, Parts> RECIPIENT =
      new Shape<>(
          "recipient",
          "one line of those that the document goes to",
          Parts::new,
          List.of(
              Field.required(
                      "start",
                      OFFSET,
                      Recipient::start,
                      Parts.set("start"),
                      "first UTF-16 unit in the text")
                  .column("start_offset"),
              Field.required(
                      "end",
                      OFFSET,
                      Recipient::end,
                      Parts.set("end"),
                      "UTF-16 unit after the last one")
                  .column("end_offset"),
              Field.required(
                      "text",
                      TEXT,
                      Recipient::text,
                      Parts.set("text"),
                      "the text between them, as it stands")
                  .column("quoted"),
              Field.required(
                  "name", TEXT, Recipient::name, Parts.set("name"), "who it is, without the note"),
              Field.required(
                  "role",
                  Form.name(RecipientRole.class),
                  Recipient::role,
                  Parts.set("role"),
                  "how it stands in the document"),
              Field.optional(
                  "purpose",
                  Form.name(RecipientPurpose.class),
                  Recipient::purpose,
                  Parts.set("purpose"),
                  "what it gets the document for"),
              Field.optional(
                  "note", TEXT, Recipient::note, Parts.set("note"), "the words that say so"),
              Field.pointers(
                      "bodies",
                      Layer.BODIES,
                      OPTIONAL,
                      Recipient::bodies,
                      Parts.set("bodies"),
                      "indices of the bodies that it names")
                  .and(
                      new Column<>(
                          "canonical",
                          Column.Type.TEXT,
                          false,
                          row ->
                              Field.joined(
                                  row.value().bodies().stream()
                                      .map(body -> body.identity().canonical())
                                      .toList())))));

  /** The recipient that its parts make, with bodies of a text. */
  public static Recipient recipient(Parts parts, List<Body> bodies) {
    return Recipient.builder()
        .start(parts.get("start", Integer.class))
        .end(parts.get("end", Integer.class))
        .text(parts.get("text", String.class))
        .name(parts.get("name", String.class))
        .role(parts.get("role", RecipientRole.class))
        .purpose(parts.find("purpose", RecipientPurpose.class))
        .note(parts.find("note", String.class))
        .bodies(parts.list("bodies", Integer.class).stream().map(bodies::get).toList())
        .build();
  }

  /** A document that is being read, whose recipients point at bodies. */
  public static final class DocumentParts {
    private final DocumentInfo.Builder info = DocumentInfo.builder();
    private List<Parts> distribution = List.of();

    private static <V> BiConsumer<DocumentParts, V> set(BiConsumer<DocumentInfo.Builder, V> set) {
      return (parts, value) -> set.accept(parts.info, value);
    }

    /** The document, with bodies of its text. */
    public DocumentInfo build(List<Body> bodies) {
      return info.distribution(distribution.stream().map(r -> recipient(r, bodies)).toList())
          .build();
    }
  }

  /** The text itself. */
  public static final Shape<DocumentInfo, DocumentParts> DOCUMENT =
      new Shape<>(
          "document",
          "what the text says of itself",
          DocumentParts::new,
          List.of(
              Field.nullable(
                  "title",
                  TEXT,
                  DocumentInfo::title,
                  DocumentParts.set(DocumentInfo.Builder::title),
                  "headline of a news text, or type and subject of a document"),
              Field.nullable(
                  "type",
                  Form.name(DocumentType.class),
                  DocumentInfo::type,
                  DocumentParts.set(DocumentInfo.Builder::type),
                  "type, where the text is a document"),
              Field.nullable(
                  "number",
                  NUMBER,
                  DocumentInfo::number,
                  DocumentParts.set(DocumentInfo.Builder::number),
                  "key of its number, where the text is a document"),
              printed(DocumentInfo::number),
              Field.nullable(
                      "date",
                      DAY,
                      DocumentInfo::date,
                      DocumentParts.set(DocumentInfo.Builder::date),
                      "day of publication or signing")
                  .column("issued"),
              Field.nullable(
                  "issuer",
                  TEXT,
                  DocumentInfo::issuer,
                  DocumentParts.set(DocumentInfo.Builder::issuer),
                  "issuing body, where the text is a document"),
              Field.optional(
                      "key",
                      TEXT,
                      DocumentInfo::key,
                      DocumentParts.set(DocumentInfo.Builder::key),
                      "the key under which other texts cite it")
                  .column("document_key"),
              Field.nullable(
                  "place",
                  TEXT,
                  DocumentInfo::place,
                  DocumentParts.set(DocumentInfo.Builder::place),
                  "short name of the province the text is about"),
              Field.nullable(
                  "signer",
                  TEXT,
                  DocumentInfo::signer,
                  DocumentParts.set(DocumentInfo.Builder::signer),
                  "name in the signature block"),
              Field.optional(
                  "signerPosition",
                  TEXT,
                  DocumentInfo::signerPosition,
                  DocumentParts.set(DocumentInfo.Builder::signerPosition),
                  "office of the signer"),
              Field.list(
                  "recipients",
                  TEXT,
                  OPTIONAL,
                  DocumentInfo::recipients,
                  DocumentParts.set(DocumentInfo.Builder::recipients),
                  "lines of the list of recipients"),
              Field.objects(
                  "distribution",
                  RECIPIENT,
                  OPTIONAL,
                  DocumentInfo::distribution,
                  (DocumentParts document, List<Parts> lines) -> document.distribution = lines,
                  "whom the text addresses, then its list of recipients")));
}
