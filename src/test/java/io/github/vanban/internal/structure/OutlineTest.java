package io.github.vanban.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static final String TEXT =
      """
      I. ĐÊ ĐIỀU

      Xã đắp 3 đoạn đê. Gồm:
      - Đông: 2 km. Xong năm 2020;
      - Tây: 1 km, TP. Mít giúp.

      II. MƯƠNG

      | Thôn | Dài |
      |--|--|
      | Bưởi | 120 |
      | Mít | 95 |
      """;

  private final Outline outline = Outline.of(Structure.of(TEXT));

  private Block at(String words) {
    return outline.blockAt(TEXT.indexOf(words)).orElseThrow();
  }

  @Test
  void should_tell_the_block_at_an_offset() {
    assertThat(at("đắp").kind()).isEqualTo(Block.Kind.PARAGRAPH);
    assertThat(at("Tây").kind()).isEqualTo(Block.Kind.ITEM);
    assertThat(outline.blockAt(TEXT.indexOf("\n\nXã"))).isEmpty();
    assertThat(outline.blockAt(TEXT.length())).isEmpty();
  }

  @Test
  void should_tell_the_lead_of_an_item_and_its_siblings() {
    assertThat(outline.lead(at("Đông"))).contains(at("đắp"));
    assertThat(outline.siblings(at("Đông"))).containsExactly(at("Đông"), at("Tây"));
    assertThat(outline.itemsUnder(at("đắp"))).containsExactly(at("Đông"), at("Tây"));
    assertThat(outline.siblings(at("đắp"))).containsExactly(at("đắp"));
  }

  @Test
  void should_tell_the_section_and_the_neighbours_of_a_block() {
    assertThat(outline.section(at("Tây")).map(Block::span)).contains(at("I. ĐÊ").span());
    assertThat(outline.section(at("Bưởi")).map(Block::span)).contains(at("II. M").span());
    assertThat(outline.before(at("Tây"))).contains(at("Đông"));
    assertThat(outline.after(at("Bưởi"))).isEmpty();
  }

  @Test
  void should_tell_the_cell_at_an_offset_with_its_place() {
    Outline.Place place = outline.cellAt(TEXT.indexOf("95")).orElseThrow();

    assertThat(place.row()).isEqualTo(2);
    assertThat(place.column()).isEqualTo(1);
    assertThat(place.isHead()).isFalse();
    assertThat(place.table().heads(1))
        .extracting(head -> head.span().in(TEXT))
        .containsExactly("Dài");
    assertThat(outline.cellAt(TEXT.indexOf("Thôn")).orElseThrow().isHead()).isTrue();
    assertThat(outline.cellAt(TEXT.indexOf("đắp"))).isEmpty();
  }

  @Test
  void should_part_blocks_into_sentences() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < outline.sentences().count(); i++) {
      sentences.add(TEXT.substring(outline.sentences().start(i), outline.sentences().end(i)));
    }

    assertThat(sentences)
        .containsExactly(
            "I. ĐÊ ĐIỀU",
            "Xã đắp 3 đoạn đê.",
            "Gồm:",
            "- Đông: 2 km.",
            "Xong năm 2020;",
            "- Tây: 1 km, TP. Mít giúp.",
            "II. MƯƠNG",
            "Thôn",
            "Dài",
            "Bưởi",
            "120",
            "Mít",
            "95");
    assertThat(outline.sentences().at(TEXT.indexOf("Xong")).orElseThrow().in(TEXT))
        .isEqualTo("Xong năm 2020;");
  }

  @Test
  void should_tell_whose_a_line_is_where_two_blocks_stand_side_by_side() {
    String text = "Nơi nhận:           CHỦ TỊCH\n- Các xã;\n- Lưu: VT.         Lò Văn Xuân";
    Outline beside = Outline.of(new Document(text, Structure.of(text).blocks()));

    assertThat(beside.blockAt(text.indexOf("Lưu")).orElseThrow().kind())
        .isEqualTo(Block.Kind.RECIPIENTS);
    assertThat(beside.blockAt(text.indexOf("CHỦ")).orElseThrow().kind())
        .isEqualTo(Block.Kind.SIGNATURE);
    assertThat(beside.blockAt(text.indexOf("Xuân")).orElseThrow().kind())
        .isEqualTo(Block.Kind.SIGNATURE);
  }
}
