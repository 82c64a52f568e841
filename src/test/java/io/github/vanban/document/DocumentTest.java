package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String TEXT = "Một\nHai\nBa";

  private static Block.Paragraph paragraph(int start, int end) {
    return new Block.Paragraph(new Span(start, end), null);
  }

  @Test
  void should_keep_text_and_blocks_as_they_were_given() {
    List<Block> blocks = new ArrayList<>(List.of(paragraph(0, 3), paragraph(4, 7)));
    Document document = new Document(TEXT, blocks);
    blocks.clear();

    assertThat(document.blocks()).hasSize(2);
    assertThat(document.text(document.blocks().get(1))).isEqualTo("Hai");
  }

  @Test
  void should_refuse_blocks_that_overlap_or_are_out_of_order() {
    assertThatThrownBy(() -> new Document(TEXT, List.of(paragraph(0, 5), paragraph(4, 7))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Document(TEXT, List.of(paragraph(4, 7), paragraph(0, 3))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_refuse_a_block_that_reaches_beyond_the_text() {
    assertThatThrownBy(() -> new Document(TEXT, List.of(paragraph(0, 99))))
        .hasMessageContaining("99");
  }

  @Test
  void should_let_recipients_and_a_signature_stand_side_by_side() {
    Block recipients = new Block.Recipients(new Span(0, 7), null, List.of(new Span(0, 3)));
    Block signature = new Block.Signature(new Span(4, 10), null, List.of(new Span(8, 10)));

    assertThat(new Document(TEXT, List.of(recipients, signature)).blocks()).hasSize(2);
  }

  @Test
  void should_tell_the_last_page() {
    Block first = new Block.Paragraph(new Span(0, 3), 1);
    Block second = new Block.Paragraph(new Span(4, 7), 3);

    assertThat(new Document(TEXT, List.of(first, second)).pages()).isEqualTo(3);
    assertThat(new Document(TEXT, List.of(paragraph(0, 3))).pages()).isZero();
  }

  @Test
  void should_refuse_a_lead_that_does_not_stand_before_its_item() {
    assertThatThrownBy(
            () -> new Block.Item(new Span(0, 3), null, new Span(0, 1), 1, paragraph(2, 5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_tell_the_heads_that_a_merged_header_has_for_each_column() {
    // Lĩnh vực | Số hồ sơ        over:  ^ | Nhận | Trả
    Block.Cell field = cell(0, 1, 1, 2);
    Block.Cell dossiers = cell(1, 2, 2, 1);
    Block.Cell received = cell(2, 3, 1, 1);
    Block.Cell returned = cell(4, 5, 1, 1);
    Block.Table table =
        new Block.Table(
            new Span(0, 9),
            null,
            null,
            2,
            List.of(
                row(field, dossiers, null),
                row(null, received, returned),
                row(cell(5, 6, 1, 1), cell(6, 7, 1, 1), cell(8, 9, 1, 1))));

    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.heads(0)).containsExactly(field);
    assertThat(table.heads(1)).containsExactly(dossiers, received);
    assertThat(table.heads(2)).containsExactly(dossiers, returned);
    assertThat(table.cell(1, 0)).isEqualTo(field);
    assertThat(table.cell(2, 3)).isNull();
    assertThat(table.body()).hasSize(1);
  }

  private static Block.Cell cell(int start, int end, int columns, int rows) {
    return new Block.Cell(new Span(start, end), columns, rows);
  }

  private static Block.Row row(Block.@Nullable Cell... cells) {
    return new Block.Row(new Span(0, 9), Arrays.asList(cells));
  }
}
