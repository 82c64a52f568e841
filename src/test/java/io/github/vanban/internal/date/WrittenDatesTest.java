package io.github.vanban.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.date.DateForm.Written;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.CalendarValue;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in any form of the language is read back as the same value, span and all. */
class WrittenDatesTest {

  private static final int CASES = 1000;
  private static final int CASES_WITHOUT_MARKS = 200;

  private static final Lexicon LEXICON = Lexicon.load();

  private final DateFinder finder = new DateFinder(LEXICON);

  static Stream<DateForm> forms() {
    return Stream.concat(SingleDates.forms(), DateLists.forms());
  }

  /** Numbers in words are read with their diacritics only. */
  static Stream<DateForm> formsInDigits() {
    return forms()
        .filter(form -> !form.name().equals("year in words") && !form.name().equals("spoken"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void should_read_back_what_is_written(DateForm form) {
    Random random = new Random(form.name().hashCode());
    for (int i = 0; i < CASES; i++) {
      Written written = written(form, random);

      assertRead(written, "Theo báo cáo " + written.before() + written.text() + ", việc đã xong.");
    }
  }

  @ParameterizedTest
  @MethodSource("formsInDigits")
  void should_read_back_what_is_written_without_diacritics(DateForm form) {
    Random random = new Random(form.name().hashCode());
    for (int i = 0; i < CASES_WITHOUT_MARKS; i++) {
      Written marked = written(form, random);
      Written written =
          new Written(unmarked(marked.before()), unmarked(marked.text()), marked.values());

      assertRead(written, "Chủ đề:\n" + written.before() + written.text() + ", xong.\nKính gửi");
    }
  }

  private static Written written(DateForm form, Random random) {
    LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
    return form.writer().apply(date, random);
  }

  private void assertRead(Written written, String text) {
    NormalizedText view = NormalizedText.of(text);

    List<FoundDate> found = finder.find(view);

    assertThat(found)
        .as(text)
        .extracting(FoundDate::value)
        .containsExactlyElementsOf(written.values());
    FoundDate last = found.get(found.size() - 1);
    assertThat(view.originalText(found.get(0).start(), last.end())).isEqualTo(written.text());
    for (CalendarValue value : written.values()) {
      assertThat(CalendarValue.parse(String.valueOf(value.iso()))).isEqualTo(value);
    }
  }

  /** Not with "tới", which is "tối" as well once its mark is gone. */
  private static String unmarked(String text) {
    return Normalizer.normalize(text.replace(" tới ", " đến "), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
