package io.github.vanban.internal.read.mail;

import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.TextReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** A part of a mail with its codings undone. Immutable and thread-safe. */
final class MailPart {

  /** The media type, in small letters. */
  private final String type;

  /** The encoding that the mail tells; null if it tells none, or one of no meaning. */
  private final @Nullable Charset charset;

  private final @Nullable String fileName;

  /** Whether it is shown or attached; empty if the mail does not tell. */
  private final String disposition;

  /**
   * What the parts around it are to one another: {@code mixed}, {@code alternative}, {@code
   * related}; empty if it is alone.
   */
  private final String group;

  /** What parts it from those around it; empty if it is alone. */
  private final String boundary;

  private final byte[] bytes;

  /** A part as Tika describes it. */
  MailPart(Metadata metadata, byte[] bytes) {
    String media = text(metadata.get(Metadata.CONTENT_TYPE));
    int end = media.indexOf(';');
    this.type = (end < 0 ? media : media.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    this.charset = charset(metadata.get(Metadata.CONTENT_ENCODING));
    this.fileName = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    this.disposition = text(metadata.get(Metadata.CONTENT_DISPOSITION)).toLowerCase(Locale.ROOT);
    this.group = text(metadata.get(Message.MULTIPART_SUBTYPE)).toLowerCase(Locale.ROOT);
    this.boundary = text(metadata.get(Message.MULTIPART_BOUNDARY));
    this.bytes = bytes;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** US-ASCII is what Tika says of a part that tells nothing. */
  private static @Nullable Charset charset(@Nullable String name) {
    try {
      Charset charset = name == null ? null : Charset.forName(name);
      return StandardCharsets.US_ASCII.equals(charset) ? null : charset;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** All parts, or of those that say the same, one: plain text, if there is any. */
  static List<MailPart> once(List<MailPart> parts) {
    List<MailPart> once = new ArrayList<>();
    List<MailPart> same = new ArrayList<>();
    for (MailPart part : parts) {
      if (!same.isEmpty() && !part.saysTheSameAs(same)) {
        once.add(chosen(same));
        same.clear();
      }
      if (!same.isEmpty() || part.group.equals("alternative")) {
        same.add(part);
      } else {
        once.add(part);
      }
    }
    if (!same.isEmpty()) {
      once.add(chosen(same));
    }
    return once;
  }

  /**
   * A page among its images is one of several forms as well, in a group of its own; where there is
   * a page already, another one stands beside them and says something else.
   */
  private boolean saysTheSameAs(List<MailPart> same) {
    return boundary.equals(same.get(0).boundary)
        || (group.equals("related") && !(isPage() && same.stream().anyMatch(MailPart::isPage)));
  }

  private boolean isPage() {
    return type.equals("text/html");
  }

  private static MailPart chosen(List<MailPart> same) {
    List<MailPart> texts = same.stream().filter(part -> part.type.startsWith("text/")).toList();
    return texts.stream()
        .filter(part -> part.type.equals("text/plain"))
        .findFirst()
        .orElse(texts.isEmpty() ? same.get(same.size() - 1) : texts.get(texts.size() - 1));
  }

  boolean isMail() {
    return type.equals("message/rfc822");
  }

  /** Whether it is a file that came with the mail. */
  boolean isAttachment() {
    return disposition.startsWith("attachment") || (!isMail() && !type.startsWith("text/"));
  }

  byte[] bytes() {
    return bytes;
  }

  /** The name of its file; its type if it has none. */
  String name() {
    return fileName == null ? type : fileName;
  }

  /** The text that is in it. */
  ReadText read(TextReader plain, FormatReader html, Watch watch)
      throws InputException, IOException {
    ReadText read =
        charset == null ? plain.read("", bytes) : ReadText.plain(new String(bytes, charset));
    if (!isPage()) {
      return read;
    }
    ReadText page = html.read(read.text().getBytes(StandardCharsets.UTF_8), watch);
    return new ReadText(
        page.text(), page.blocks(), page.format(), read.encodings(), page.warnings());
  }
}
