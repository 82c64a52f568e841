package io.github.vanban.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final List<String> LINES =
      List.of("# a comment", "id\twords\tcode", "", "a\tmột | hai\t-", "# another", "b\tba\tX");

  @Test
  void should_read_rows_by_the_names_of_their_columns() {
    Table table = Table.parse("words.tsv", LINES);

    assertThat(table.name()).isEqualTo("words.tsv");
    assertThat(table.rows()).extracting(Table.Row::id).containsExactly("a", "b");
    assertThat(table.rows().get(0).list("words")).containsExactly("một", "hai");
    assertThat(table.rows().get(1).get("code")).isEqualTo("X");
  }

  @Test
  void should_read_a_dash_as_an_empty_cell() {
    Table.Row row = Table.parse("words.tsv", LINES).rows().get(0);

    assertThat(row.get("code")).isEmpty();
    assertThat(row.list("code")).isEmpty();
  }

  @Test
  void should_name_file_and_line_of_a_row_with_too_few_cells() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.parse("words.tsv", List.of("id\twords", "# x", "a")))
        .withMessageContaining("words.tsv")
        .withMessageContaining("line 3")
        .withMessageContaining("1 cells, not 2");
  }

  @Test
  void should_name_file_and_line_of_a_row_with_too_many_cells() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.parse("words.tsv", List.of("id\twords", "a\tb\tc")))
        .withMessageContaining("words.tsv line 2");
  }

  @Test
  void should_name_the_file_and_the_column_that_it_lacks() {
    Table.Row row = Table.parse("words.tsv", LINES).rows().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.get("level"))
        .withMessageContaining("words.tsv")
        .withMessageContaining("level");
  }

  @Test
  void should_tell_where_a_row_stands() {
    Table.Row row = Table.parse("words.tsv", LINES).rows().get(1);

    assertThat(row.where()).isEqualTo("words.tsv line 6");
    assertThat(row).hasToString("words.tsv line 6 {id=b, words=ba, code=X}");
  }

  @Test
  void should_name_a_file_that_is_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.load("lexicon/none.tsv"))
        .withMessageContaining("lexicon/none.tsv");
  }
}
