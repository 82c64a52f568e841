package io.github.vanban.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganCodesTest {

  private static final OrganCodes CODES = new OrganCodes(Finding.LEXICON);
  private static final Path SYMBOLS = Path.of("..", "shared", "reference", "doc_symbols.tsv");

  @ParameterizedTest
  @CsvSource({
    "BNV, Bộ Nội vụ",
    "BGDĐT, Bộ Giáo dục và Đào tạo",
    "TTg, Thủ tướng Chính phủ",
    "CP, Chính phủ",
    "UBND, Ủy ban nhân dân",
    "BNNMT, Bộ Nông nghiệp và Môi trường"
  })
  void should_tell_the_body_of_a_code_and_the_code_of_a_body(String code, String name) {
    assertThat(CODES.names(code)).contains(name);
    assertThat(CODES.codes(name)).contains(code);
  }

  @Test
  void should_find_every_body_of_a_joint_symbol_and_pass_over_what_is_glued_on() {
    assertThat(CODES.namesIn("TTLT-BNV-BYT")).contains("Bộ Nội vụ", "Bộ Y tế");
    assertThat(CODES.namesIn("NĐ-CP12")).contains("Chính phủ");
    assertThat(CODES.namesIn("TT-BXDQuy")).contains("Bộ Xây dựng");
    assertThat(CODES.namesIn("ABC-XYZ")).isEmpty();
  }

  @Test
  void should_know_at_least_250_codes() {
    assertThat(CODES.all()).hasSizeGreaterThanOrEqualTo(250);
  }

  @Test
  void should_know_a_body_in_99_of_100_symbols_of_real_documents() throws IOException {
    assumeTrue(Files.exists(SYMBOLS), "no " + SYMBOLS + " here, so real symbols are not checked");
    Set<String> types = new HashSet<>();
    for (Table.Row row : Finding.LEXICON.rows(WordList.DOCUMENT_TYPES)) {
      for (String code : Splitter.on(',').split(row.get("codes"))) {
        types.add(code.toUpperCase(Locale.ROOT));
      }
    }
    long all = 0;
    long known = 0;
    List<String> unknown = new ArrayList<>();
    List<String> lines = Files.readAllLines(SYMBOLS);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      String symbol = cells.get(0).replace("YYYY", "");
      // A symbol has a year or the code of a type; all else are forms and foreign words.
      boolean typed =
          Splitter.onPattern("[/-]")
              .splitToStream(symbol)
              .anyMatch(p -> types.contains(p.toUpperCase(Locale.ROOT)) && !p.isEmpty());
      if (symbol.equals(cells.get(0)) && !typed) {
        continue;
      }
      long count = Long.parseLong(cells.get(1));
      all += count;
      if (CODES.namesIn(symbol).isEmpty()) {
        unknown.add(symbol + " " + count);
      } else {
        known += count;
      }
    }
    assertThat((double) known / all).as("unknown: %s", unknown).isGreaterThanOrEqualTo(0.99);
  }
}
