package io.github.vanban.internal.read.mail;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Takes the parts of a mail as Tika comes to them. For one mail and one thread. */
final class PartCollector implements EmbeddedDocumentExtractor {

  private final List<MailPart> parts;
  private final Watch watch;

  PartCollector(List<MailPart> parts, Watch watch) {
    this.parts = parts;
    this.watch = watch;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    byte[] bytes = in.readAllBytes();
    try {
      watch.unpacked(bytes.length);
    } catch (InputException e) {
      throw new IOException(e);
    }
    parts.add(new MailPart(metadata, bytes));
  }
}
