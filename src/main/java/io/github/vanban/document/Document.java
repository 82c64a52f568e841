package io.github.vanban.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text and its blocks. Readers of files make documents whose blocks are those that the file
 * tells; {@code VanBan.document} reads those of a plain text from its lines.
 *
 * <pre>{@code
 * Document document = VanBan.document("I. KẾT QUẢ\n\n- Cấp tỉnh: 12 mô hình;\n- Cấp xã: 40 mô hình.");
 * for (Block block : document.blocks()) {
 *   System.out.println(block.kind() + " " + block.span().in(document.text()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Document {

  private final String text;
  private final List<Block> blocks;

  /**
   * A document of blocks that are known.
   *
   * @param text the whole text; all offsets are UTF-16 units of it
   * @param blocks in text order; none reaches beyond the text or into another, but for recipients
   *     and a signature that stand side by side
   * @throws IllegalArgumentException if a block breaks one of these rules
   */
  public Document(String text, List<? extends Block> blocks) {
    this.text = requireNonNull(text, "text");
    this.blocks = List.copyOf(blocks);
    Block before = null;
    for (Block block : this.blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "a block ends at " + block.span().end() + ", the text at " + text.length());
      }
      if (before != null
          && (before.span().start() > block.span().start()
              || (before.span().end() > block.span().start() && !standSideBySide(before, block)))) {
        throw new IllegalArgumentException(
            "blocks overlap or are out of order: " + before.span() + " and " + block.span());
      }
      before = block;
    }
  }

  private static boolean standSideBySide(Block a, Block b) {
    return (a instanceof Block.Recipients && b instanceof Block.Signature)
        || (a instanceof Block.Signature && b instanceof Block.Recipients);
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The blocks in text order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The last page that a block begins on; 0 where the format has no pages. */
  public int pages() {
    int last = 0;
    for (Block block : blocks) {
      Integer page = block.page();
      last = page == null ? last : Math.max(last, page);
    }
    return last;
  }

  /** What a block says: its stretch of the text. */
  public String text(Block block) {
    return block.span().in(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document document
        && text.equals(document.text)
        && blocks.equals(document.blocks);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + blocks.hashCode();
  }

  @Override
  public String toString() {
    return "Document[" + text.length() + " units, " + blocks.size() + " blocks]";
  }
}
