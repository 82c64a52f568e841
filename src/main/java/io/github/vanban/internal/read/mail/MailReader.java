package io.github.vanban.internal.read.mail;

import com.google.common.base.Throwables;
import io.github.vanban.document.Block;
import io.github.vanban.document.Span;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.structure.MovedBlocks;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.TextReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mail.RFC822Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads e-mails (RFC 5322, MIME) with Apache Tika: subject, sender and date, a line each, and the
 * text. Tika takes a mail apart and undoes its codings; what the parts say is read as files of
 * their own are, so that encodings that the mail does not tell are detected. Where a mail says the
 * same twice, as plain text and as a page, the plain one is read. Attachments are not; a warning
 * names each. Immutable and thread-safe.
 */
public final class MailReader implements FormatReader {

  /** What a mail came with, in the time of Vietnam. */
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

  private final TextReader plain;
  private final FormatReader html;

  /**
   * Makes a reader.
   *
   * @param plain reads texts whose encoding the mail does not tell
   * @param html reads web pages
   */
  public MailReader(TextReader plain, FormatReader html) {
    this.plain = plain;
    this.html = html;
  }

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException, IOException {
    StringBuilder text = new StringBuilder();
    Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    List<String> warnings = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    read(bytes, 1, watch, text, blocks, encodings, warnings);
    return new ReadText(text.toString(), blocks, Format.EML, List.copyOf(encodings), warnings);
  }

  /** Reads a mail, and those that are forwarded in it, behind what was read before. */
  private void read(
      byte[] bytes,
      int depth,
      Watch watch,
      StringBuilder text,
      List<Block> blocks,
      Set<Encoding> encodings,
      List<String> warnings)
      throws InputException, IOException {
    watch.depth(depth);
    List<MailPart> parts = new ArrayList<>();
    Metadata head = takeApart(bytes, watch, parts);
    Span subject = line(text, head.get(TikaCoreProperties.TITLE));
    if (subject != null) {
      blocks.add(new Block.Heading(subject, null, depth));
    }
    Date date = head.getDate(TikaCoreProperties.CREATED);
    for (String told : Arrays.asList(sender(head), date == null ? null : day(date))) {
      Span span = line(text, told);
      if (span != null) {
        blocks.add(new Block.Paragraph(span, null));
      }
    }
    text.append('\n');
    for (MailPart part : MailPart.once(parts)) {
      watch.tick();
      if (part.isAttachment()) {
        warnings.add("attachment not read: " + part.name());
      } else if (part.isMail()) {
        text.append('\n');
        read(part.bytes(), depth + 1, watch, text, blocks, encodings, warnings);
      } else {
        ReadText read = part.read(plain, html, watch);
        encodings.addAll(read.encodings());
        int start = text.length();
        blocks.addAll(MovedBlocks.of(read.blocks(), offset -> start + offset));
        text.append(read.text().replace("\r\n", "\n"));
      }
    }
  }

  private static @Nullable String sender(Metadata head) {
    String name = head.get(Message.MESSAGE_FROM_NAME);
    return name != null && !name.isBlank() ? name : head.get(Message.MESSAGE_FROM_EMAIL);
  }

  private static String day(Date date) {
    return DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT)
        .format(date.toInstant().atOffset(ZONE));
  }

  /** Adds a line, if there is something in it, and gives where it stands. */
  private static @Nullable Span line(StringBuilder text, @Nullable String line) {
    if (line == null || line.isBlank()) {
      return null;
    }
    int start = text.length();
    text.append(line.strip()).append('\n');
    return new Span(start, text.length() - 1);
  }

  /** What the head of a mail says; its parts go to a list, in their order. */
  private static Metadata takeApart(byte[] bytes, Watch watch, List<MailPart> parts)
      throws InputException, IOException {
    RFC822Parser parser = new RFC822Parser();
    // Which of several forms of a text is read is decided here, not by Tika, which takes the page.
    parser.setExtractAllAlternatives(true);
    ParseContext context = new ParseContext();
    context.set(
        MimeConfig.class,
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .build());
    context.set(EmbeddedDocumentExtractor.class, new PartCollector(parts, watch));
    Metadata head = new Metadata();
    try {
      parser.parse(new ByteArrayInputStream(bytes), new NestingHandler(watch), head, context);
    } catch (IOException | SAXException | TikaException e) {
      for (Throwable cause : Throwables.getCausalChain(e)) {
        if (cause instanceof InputException known) {
          throw known;
        }
      }
      throw new IOException(e.getMessage(), e);
    }
    return head;
  }
}
