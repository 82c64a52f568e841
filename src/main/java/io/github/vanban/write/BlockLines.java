package io.github.vanban.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.document.Span;
import io.github.vanban.internal.library.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of documents, for people and as JSON. Stateless and thread-safe. */
public final class BlockLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  private BlockLines() {}

  /**
   * All blocks of a document to be read by people: a line that tells the kind, what belongs to it
   * and the place ({@code line:column}, both from 1), and below it the text.
   *
   * @param source the path of the file, or the id of the text
   */
  public static String readable(String source, Document document) {
    StringBuilder out = new StringBuilder("== ").append(source).append('\n');
    Places places = new Places(document.text());
    for (Block block : document.blocks()) {
      readable(out, document, block, places, "");
    }
    return out.toString();
  }

  private static void readable(
      StringBuilder out, Document document, Block block, Places places, String indent) {
    out.append(indent).append(block.kind());
    if (block instanceof Block.Heading heading) {
      out.append(' ').append(heading.depth());
    } else if (block instanceof Block.Item item) {
      out.append(' ')
          .append(item.level())
          .append(" \"")
          .append(in(document, item.mark()))
          .append('"');
      Block lead = item.lead();
      if (lead != null) {
        out.append(" under ").append(places.of(lead.span().start()));
      }
    } else if (block instanceof Block.Table table) {
      out.append(' ')
          .append(table.rows().size())
          .append(" rows, header ")
          .append(table.headerRows());
    }
    out.append("  @").append(places.of(block.span().start()));
    if (block.page() != null) {
      out.append(" page ").append(block.page());
    }
    out.append('\n');
    String inner = indent + "    ";
    if (block instanceof Block.Quotation quotation) {
      quotation.blocks().forEach(inside -> readable(out, document, inside, places, inner));
    } else if (block instanceof Block.Table table) {
      if (table.caption() != null) {
        out.append(inner)
            .append("caption: ")
            .append(oneLine(in(document, table.caption())))
            .append('\n');
      }
      for (int r = 0; r < table.rows().size(); r++) {
        StringJoiner cells = new StringJoiner(" | ");
        for (Block.Cell cell : table.rows().get(r).cells()) {
          cells.add(cell == null ? "^" : oneLine(in(document, cell.span())));
        }
        out.append(inner).append(r < table.headerRows() ? "# " : "  ").append(cells).append('\n');
      }
    } else {
      List<Span> lines = lines(block);
      if (lines == null) {
        document
            .text(block)
            .lines()
            .forEach(line -> out.append(inner).append(line.strip()).append('\n'));
      } else {
        lines.forEach(line -> out.append(inner).append(in(document, line)).append('\n'));
      }
    }
  }

  /**
   * A block as an object of JSON on one line, without a line break.
   *
   * @param source the path of the file, or the id of the text
   */
  public static String json(String source, Document document, Block block) {
    Library.JACKSON.require("writing JSON");
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("source", source);
      block(json, document, block);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void block(JsonGenerator json, Document document, Block block) throws IOException {
    json.writeStringField("kind", block.kind().name());
    span(json, block.span());
    Integer page = block.page();
    if (page != null) {
      json.writeNumberField("page", page);
    }
    if (block instanceof Block.Heading heading) {
      json.writeNumberField("depth", heading.depth());
    } else if (block instanceof Block.Item item) {
      json.writeStringField("mark", in(document, item.mark()));
      json.writeNumberField("level", item.level());
      Block lead = item.lead();
      if (lead != null) {
        json.writeObjectFieldStart("lead");
        span(json, lead.span());
        json.writeEndObject();
      }
    } else if (block instanceof Block.Table table) {
      Span caption = table.caption();
      json.writeStringField("caption", caption == null ? null : in(document, caption));
      json.writeNumberField("header", table.headerRows());
      json.writeArrayFieldStart("rows");
      for (Block.Row row : table.rows()) {
        json.writeStartArray();
        for (Block.Cell cell : row.cells()) {
          json.writeString(cell == null ? null : in(document, cell.span()));
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    } else if (block instanceof Block.Quotation quotation) {
      json.writeArrayFieldStart("blocks");
      for (Block inside : quotation.blocks()) {
        json.writeStartObject();
        block(json, document, inside);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    List<Span> lines = lines(block);
    if (lines != null) {
      json.writeArrayFieldStart("lines");
      for (Span line : lines) {
        json.writeString(in(document, line));
      }
      json.writeEndArray();
    }
    json.writeStringField("text", document.text(block));
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static @Nullable List<Span> lines(Block block) {
    if (block instanceof Block.Letterhead letterhead) {
      return letterhead.lines();
    }
    if (block instanceof Block.Signature signature) {
      return signature.lines();
    }
    if (block instanceof Block.Recipients recipients) {
      return recipients.lines();
    }
    return block instanceof Block.Furniture furniture ? furniture.lines() : null;
  }

  private static String in(Document document, Span span) {
    return span.in(document.text());
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s++", " ");
  }
}
