package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A document with the ways around in it: the block, the sentence, the cell at an offset; an item's
 * siblings, what stands under what. Offsets are those of the text. Each question takes at most time
 * logarithmic in the number of blocks. Immutable and thread-safe.
 */
public final class Outline {

  /** A cell with its place in its table. */
  public record Place(Block.Table table, int row, int column, Block.Cell cell) {

    /** Whether it stands in the header. */
    public boolean isHead() {
      return row < table.headerRows();
    }
  }

  private final Document document;

  /** The blocks, those within quotations in the place of these. */
  private final List<Block> leaves;

  private final int[] starts;
  private final IdentityHashMap<Block, Integer> indices = new IdentityHashMap<>();
  private final IdentityHashMap<Block, List<Block>> under = new IdentityHashMap<>();

  /** The heading that each leaf stands under; null above the first. */
  private final Block.Heading[] sections;

  private final Sentences sentences;

  private Outline(Document document) {
    this.document = document;
    List<Block> all = new ArrayList<>();
    flatten(document.blocks(), all);
    leaves = Collections.unmodifiableList(all);
    starts = new int[leaves.size()];
    sections = new Block.Heading[leaves.size()];
    Block.Heading heading = null;
    for (int i = 0; i < leaves.size(); i++) {
      Block block = leaves.get(i);
      starts[i] = block.span().start();
      indices.put(block, i);
      if (block instanceof Block.Item item && item.lead() != null) {
        under.computeIfAbsent(item.lead(), lead -> new ArrayList<>()).add(item);
      }
      sections[i] = heading;
      heading = block instanceof Block.Heading own ? own : heading;
    }
    under.replaceAll((lead, items) -> Collections.unmodifiableList(items));
    sentences = Sentences.of(document.text(), leaves);
  }

  private static void flatten(List<Block> blocks, List<Block> to) {
    for (Block block : blocks) {
      if (block instanceof Block.Quotation quotation) {
        flatten(quotation.blocks(), to);
      } else {
        to.add(block);
      }
    }
  }

  /** The outline of a document, in time linear in its length. */
  public static Outline of(Document document) {
    return new Outline(document);
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** All blocks in text order; of a quotation, those in it. */
  public List<Block> blocks() {
    return leaves;
  }

  /** The block that an offset stands in; empty between blocks. */
  public Optional<Block> blockAt(int offset) {
    int i = lastFrom(offset);
    // Recipients and a signature may share a stretch: the lines tell whose it is.
    for (int k = i; k >= Math.max(0, i - 1); k--) {
      Block block = leaves.get(k);
      if (block.span().contains(offset) && owns(block, offset)) {
        return Optional.of(block);
      }
    }
    return i >= 0 && leaves.get(i).span().contains(offset)
        ? Optional.of(leaves.get(i))
        : Optional.empty();
  }

  private static boolean owns(Block block, int offset) {
    List<Span> lines =
        block instanceof Block.Recipients recipients
            ? recipients.lines()
            : block instanceof Block.Signature signature ? signature.lines() : List.of();
    return lines.isEmpty() || lines.stream().anyMatch(line -> line.contains(offset));
  }

  /** The index of the last block that begins at an offset or before it, or -1. */
  private int lastFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where sentences begin and end. */
  public Sentences sentences() {
    return sentences;
  }

  /** The cell that an offset stands in, with its place; empty outside tables and between cells. */
  public Optional<Place> cellAt(int offset) {
    Block block = blockAt(offset).orElse(null);
    if (!(block instanceof Block.Table table)) {
      return Optional.empty();
    }
    int low = 0;
    int high = table.rows().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (table.rows().get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    List<Block.Cell> cells = low > high ? List.of() : table.rows().get(low).cells();
    for (int c = 0; c < cells.size(); c++) {
      Block.Cell cell = cells.get(c);
      if (cell != null && cell.span().contains(offset)) {
        return Optional.of(new Place(table, low, c, cell));
      }
    }
    return Optional.empty();
  }

  /** What an item stands under; empty for any other block, and for an item without a lead. */
  public Optional<Block> lead(Block block) {
    return block instanceof Block.Item item ? Optional.ofNullable(item.lead()) : Optional.empty();
  }

  /** The items of the list that stands under a block, in text order; those in them left out. */
  public List<Block> itemsUnder(Block lead) {
    return under.getOrDefault(lead, List.of());
  }

  /**
   * The items of one list with this one, itself among them: they have its lead and its level. An
   * item without a lead, and any other block, is alone.
   */
  public List<Block> siblings(Block block) {
    Block lead = lead(block).orElse(null);
    if (lead == null) {
      return List.of(block);
    }
    int level = ((Block.Item) block).level();
    return itemsUnder(lead).stream().filter(item -> ((Block.Item) item).level() == level).toList();
  }

  /** The heading of the section that a block stands in; empty above the first. */
  public Optional<Block.Heading> section(Block block) {
    Integer index = indices.get(block);
    return index == null ? Optional.empty() : Optional.ofNullable(sections[index]);
  }

  /** The block before this one; empty before the first. */
  public Optional<Block> before(Block block) {
    Integer index = indices.get(block);
    return index == null || index == 0 ? Optional.empty() : Optional.of(leaves.get(index - 1));
  }

  /** The block after this one; empty after the last. */
  public Optional<Block> after(Block block) {
    Integer index = indices.get(block);
    return index == null || index + 1 >= leaves.size()
        ? Optional.empty()
        : Optional.of(leaves.get(index + 1));
  }
}
