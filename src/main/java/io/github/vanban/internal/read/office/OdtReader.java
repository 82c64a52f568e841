package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.BlockBuilder;
import io.github.vanban.internal.read.content.BlockText;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Taken;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads OpenDocument texts (ISO/IEC 26300): the text, and behind it its footnotes and endnotes.
 * Stateless and thread-safe.
 */
public final class OdtReader implements FormatReader {

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException, IOException {
    ZipParts parts = ZipParts.of(bytes, watch);
    InputStream manifest = parts.part("META-INF/manifest.xml");
    if (manifest != null && isEncrypted(new Xml(manifest, watch))) {
      throw new InputException(InputException.Kind.ENCRYPTED, "only a password opens it");
    }
    InputStream content = parts.part("content.xml");
    InputStream notes = parts.part("content.xml");
    if (content == null || notes == null) {
      throw new IOException("there is no part content.xml");
    }
    OdtStyles styles = new OdtStyles();
    OdtLists lists = new OdtLists();
    InputStream common = parts.part("styles.xml");
    if (common != null) {
      Xml xml = new Xml(common, watch);
      while (xml.next()) {
        styles.take(xml);
        lists.take(xml);
      }
    }
    FontText text = new FontText();
    BlockBuilder blocks = new BlockBuilder(text, watch);
    new OdtBody(new Xml(content, watch), styles, lists, blocks).read();
    new OdtBody(new Xml(notes, watch), styles, lists, blocks).readNotes();
    Taken taken = BlockText.of(blocks.finish());
    return new ReadText(
        taken.text(), taken.blocks(), Format.ODT, List.copyOf(text.met()), List.of());
  }

  private static boolean isEncrypted(Xml xml) throws IOException, InputException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("encryption-data")) {
        return true;
      }
    }
    return false;
  }
}
