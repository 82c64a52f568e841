package io.github.vanban.internal.lexicon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code lexicon/body-history.tsv} tells of bodies that came and went is without gaps. */
class BodyHistoryTest {

  private static final Lexicon LEXICON = Lexicon.load();

  private static final List<Table.Row> ROWS = LEXICON.rows(WordList.BODY_HISTORY);

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, Table.Row> BY_ID = new HashMap<>();

  static {
    LEXICON.rows(WordList.BODIES).forEach(row -> NAMES.put(row.id(), row.get("name")));
    ROWS.forEach(row -> BY_ID.put(row.id(), row));
  }

  @Test
  void should_be_of_bodies_that_the_lexicon_has() {
    for (Table.Row row : ROWS) {
      assertThat(NAMES.keySet()).as(row.where()).contains(row.id());
      assertThat(NAMES.keySet()).as(row.where()).containsAll(row.list("successors"));
      assertThat(row.get("example")).startsWith(requireNonNull(NAMES.get(row.id())));
    }
  }

  @Test
  void should_tell_days_months_or_years_and_what_followed_if_anything_ended() {
    for (Table.Row row : ROWS) {
      assertThat(row.get("since") + row.get("until")).as(row.where()).isNotEmpty();
      assertThat(List.of(row.get("since"), row.get("until")))
          .as(row.where())
          .allMatch(day -> day.matches("(?:\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)?"));
      assertThat(row.list("successors").isEmpty())
          .as(row.where())
          .isEqualTo(row.get("until").isEmpty());
    }
  }

  @Test
  void should_never_lead_round() {
    for (Table.Row row : ROWS) {
      Set<String> seen = new HashSet<>();
      Table.Row at = row;
      while (at != null) {
        assertThat(seen.add(at.id())).as(row.where()).isTrue();
        List<String> next = at.list("successors");
        at = next.isEmpty() ? null : BY_ID.get(next.get(0));
      }
    }
  }

  @Test
  void should_name_successors_that_were_there_when_the_body_ended() {
    for (Table.Row row : ROWS) {
      String ended = row.get("until");
      for (String successor : row.list("successors")) {
        Table.Row next = BY_ID.get(successor);
        if (next != null) {
          String year = next.get("since").isEmpty() ? "" : next.get("since").substring(0, 4);
          assertThat(year).as(row.where()).isLessThanOrEqualTo(ended.substring(0, 4));
          assertThat(next.get("until").isEmpty() || next.get("until").compareTo(ended) > 0)
              .as(row.where() + ": " + successor + " had ended")
              .isTrue();
        }
      }
    }
  }
}
