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
import java.util.List;

/** Reads Rich Text (version 1.9.1) by its table of fonts. Stateless and thread-safe. */
public final class RtfReader implements FormatReader {

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException {
    FontText text = new FontText();
    BlockBuilder blocks = new BlockBuilder(text, watch);
    new RtfText(bytes, blocks, watch).read();
    Taken taken = BlockText.of(blocks.finish());
    return new ReadText(
        taken.text(), taken.blocks(), Format.RTF, List.copyOf(text.met()), List.of());
  }
}
