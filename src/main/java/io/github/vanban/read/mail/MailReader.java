package io.github.vanban.read.mail;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.TextReader;
import io.github.vanban.read.content.FormatReader;
import io.github.vanban.read.content.Watch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * Reads e-mails (RFC 5322, MIME) with Apache James Mime4J: subject, sender and date, a line each,
 * and the text. Where a mail says the same twice, as plain text and as a page, the plain one is
 * read. Attachments are not; a warning names each. Immutable and thread-safe.
 */
public final class MailReader implements FormatReader {

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .build();

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
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    Mail mail = new Mail(watch);
    mail.add(message, 1);
    return new ReadText(
        mail.text.toString(), Format.EML, List.copyOf(mail.encodings), mail.warnings);
  }

  /** One mail as it is put together. */
  private final class Mail {
    private final Watch watch;
    private final StringBuilder text = new StringBuilder();
    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    private final List<String> warnings = new ArrayList<>();

    Mail(Watch watch) {
      this.watch = watch;
    }

    void add(Message message, int depth) throws InputException, IOException {
      line(message.getSubject());
      if (message.getFrom() != null) {
        line(message.getFrom().stream().map(Mail::sender).findFirst().orElse(null));
      }
      if (message.getDate() != null) {
        line(
            DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT)
                .format(message.getDate().toInstant().atOffset(ZoneOffset.ofHours(7))));
      }
      text.append('\n');
      add((Entity) message, depth);
    }

    private static String sender(Mailbox mailbox) {
      return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName();
    }

    private void line(@Nullable String line) {
      if (line != null && !line.isBlank()) {
        text.append(line.strip()).append('\n');
      }
    }

    private void add(Entity entity, int depth) throws InputException, IOException {
      watch.tick();
      watch.depth(depth);
      Body body = entity.getBody();
      if ("attachment".equalsIgnoreCase(entity.getDispositionType())) {
        warnings.add("attachment not read: " + name(entity));
      } else if (body instanceof Multipart multipart) {
        for (Entity part : parts(multipart)) {
          add(part, depth + 1);
        }
      } else if (body instanceof Message inner) {
        text.append('\n');
        add(inner, depth + 1);
      } else if (body instanceof SingleBody single && entity.getMimeType().startsWith("text/")) {
        text(single, entity);
      } else if (entity.getFilename() != null) {
        warnings.add("attachment not read: " + name(entity));
      }
    }

    private static String name(Entity entity) {
      return entity.getFilename() == null ? entity.getMimeType() : entity.getFilename();
    }

    /** All parts, or of those that say the same, one: plain text, if there is any. */
    private static List<Entity> parts(Multipart multipart) {
      List<Entity> parts = multipart.getBodyParts();
      if (!"alternative".equalsIgnoreCase(multipart.getSubType()) || parts.isEmpty()) {
        return parts;
      }
      return List.of(
          parts.stream()
              .filter(part -> part.getMimeType().equals("text/plain"))
              .findFirst()
              .orElse(parts.get(parts.size() - 1)));
    }

    private void text(SingleBody body, Entity entity) throws InputException, IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      body.writeTo(out);
      byte[] bytes = out.toByteArray();
      watch.unpacked(bytes.length);
      String charset =
          entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
              ? type.getCharset()
              : null;
      ReadText read =
          charset != null && Charset.isSupported(charset)
              ? ReadText.plain(new String(bytes, Charset.forName(charset)))
              : plain.read("", bytes);
      encodings.addAll(read.encodings());
      if (entity.getMimeType().equals("text/html")) {
        ReadText page = html.read(read.text().getBytes(StandardCharsets.UTF_8), watch);
        text.append(page.text());
      } else {
        text.append(read.text().replace("\r\n", "\n"));
      }
    }
  }
}
