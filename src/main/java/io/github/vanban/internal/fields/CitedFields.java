package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.CommonFields.printed;
import static io.github.vanban.internal.fields.Field.Presence.REQUIRED;
import static io.github.vanban.internal.fields.Form.DAY;
import static io.github.vanban.internal.fields.Form.INTEGER;
import static io.github.vanban.internal.fields.Form.NUMBER;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Layer;
import java.util.List;

/** The fields of documents that a text cites. */
public final class CitedFields {

  private CitedFields() {}

  /** Documents that a text cites. */
  public static final Shape<CitedDocument, CitedDocument.Builder> CITED =
      new Shape<>(
          "citedDocument",
          "one document that the text cites",
          CitedDocument::builder,
          List.of(
              Field.required(
                  "cluster",
                  INTEGER,
                  CitedDocument::cluster,
                  CitedDocument.Builder::cluster,
                  "what its mentions share"),
              Field.derived(
                  "key",
                  TEXT,
                  REQUIRED,
                  CitedDocument::key,
                  "the same in all texts that tell as much of the document"),
              Field.derived("uri", TEXT, REQUIRED, CitedDocument::uri, "the key as a URI"),
              Field.required(
                  "type",
                  Form.name(DocumentType.class),
                  CitedDocument::type,
                  CitedDocument.Builder::type,
                  "its type"),
              Field.nullable(
                  "number",
                  NUMBER,
                  CitedDocument::number,
                  CitedDocument.Builder::number,
                  "key of its number, as fully as a mention gives it"),
              printed(CitedDocument::number),
              Field.nullable(
                  "name",
                  TEXT,
                  CitedDocument::name,
                  CitedDocument.Builder::name,
                  "of a law its id in the lexicon, or its name as written"),
              Field.nullable(
                  "issued",
                  DAY,
                  CitedDocument::issued,
                  CitedDocument.Builder::issued,
                  "first day of issue that a mention gives"),
              Field.nullable(
                  "issuer",
                  TEXT,
                  CitedDocument::issuer,
                  CitedDocument.Builder::issuer,
                  "issuing body as the first mention that names one has it"),
              Field.nullable(
                  "place",
                  TEXT,
                  CitedDocument::place,
                  CitedDocument.Builder::place,
                  "province or unit in the issuer's name, or that of the text"),
              Field.list(
                  "organs",
                  TEXT,
                  REQUIRED,
                  CitedDocument::organs,
                  CitedDocument.Builder::organs,
                  "the bodies that the symbol stands for"),
              Field.nullable(
                  "title",
                  TEXT,
                  CitedDocument::title,
                  CitedDocument.Builder::title,
                  "its title as written"),
              Field.list(
                  "aliases",
                  TEXT,
                  REQUIRED,
                  CitedDocument::aliases,
                  CitedDocument.Builder::aliases,
                  "what the text calls it"),
              Field.pointers(
                  "mentions",
                  Layer.REFERENCES,
                  REQUIRED,
                  CitedDocument::mentions,
                  null,
                  "indices of its mentions")));
}
