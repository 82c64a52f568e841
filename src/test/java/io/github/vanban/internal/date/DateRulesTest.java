package io.github.vanban.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.text.NormalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the rule files is a test. */
class DateRulesTest {

  private static final LocalDate REFERENCE = LocalDate.of(2021, 5, 14);

  private static final Lexicon LEXICON = Lexicon.load();

  private final DateFinder finder = new DateFinder(LEXICON);
  private final RelativeDates relative = new RelativeDates(LEXICON.phrases());

  static Stream<Table.Row> dates() {
    return Table.load("rules/dates.tsv").rows().stream();
  }

  static Stream<Table.Row> unmarkedDates() {
    return Table.load("rules/unmarked-dates.tsv").rows().stream();
  }

  static Stream<Table.Row> relativeDates() {
    return Table.load("rules/relative-dates.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource({"dates", "unmarkedDates"})
  void should_give_the_value_of_its_example(Table.Row row) {
    List<FoundDate> found = finder.find(NormalizedText.of(row.get("example")));

    assertThat(found).isNotEmpty();
    assertThat(isoOf(found.get(0))).isEqualTo(row.get("value"));
  }

  @ParameterizedTest
  @MethodSource("relativeDates")
  void should_resolve_its_example_against_the_document_date(Table.Row row) {
    NormalizedText view = NormalizedText.of(row.get("example"));

    List<FoundDate> found = relative.with(view, finder.find(view), REFERENCE);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).start()).isZero();
    assertThat(found.get(0).end()).isEqualTo(view.length());
    assertThat(found.get(0).rule()).isEqualTo("relative." + row.id());
    assertThat(found.get(0).resolved()).isTrue();
    assertThat(isoOf(found.get(0))).isEqualTo(row.get("value"));
  }

  private static String isoOf(FoundDate date) {
    String iso = date.value().iso();
    return iso == null ? "" : iso;
  }
}
