package io.github.vanban.internal.read.html;

import io.github.vanban.internal.read.content.BlockText;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Taken;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.TextReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads web pages with jsoup: the article with its title and byline. Nothing that a page names is
 * fetched. Immutable and thread-safe.
 */
public final class HtmlReader implements FormatReader {

  private final TextReader plain;

  /**
   * Makes a reader.
   *
   * @param plain reads the page as a text, in whatever encoding it is
   */
  public HtmlReader(TextReader plain) {
    this.plain = plain;
  }

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException {
    ReadText page = plain.read("", bytes);
    // Before they are built: an element takes a hundred times its bytes in memory.
    watch.elements(tags(page.text()));
    Document document = Jsoup.parse(page.text());
    watch.tick();
    watch.depth(depth(document));
    Furniture.common().removeFrom(document);
    FontText text = new FontText();
    HtmlBlocks blocks = new HtmlBlocks(text, watch);
    new MainArticle(document).parts().forEach(blocks::add);
    Taken content = BlockText.of(blocks.finish());
    Set<Encoding> encodings = EnumSet.copyOf(page.encodings());
    encodings.addAll(text.met());
    return new ReadText(
        content.text(), content.blocks(), Format.HTML, List.copyOf(encodings), page.warnings());
  }

  /** How many tags begin elements, those of scripts and comments among them. */
  private static int tags(String page) {
    int tags = 0;
    for (int i = page.indexOf('<'); i >= 0; i = page.indexOf('<', i + 1)) {
      if (i + 1 < page.length() && Character.isLetter(page.charAt(i + 1))) {
        tags++;
      }
    }
    return tags;
  }

  /** How deep elements stand in one another. */
  private static int depth(Document document) {
    int[] deepest = {0};
    document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }
}
