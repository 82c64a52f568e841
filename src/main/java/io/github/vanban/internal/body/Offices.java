package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableTable;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which offices issue documents themselves: {@code Chủ tịch} of a People's Committee does, of a
 * People's Council does not. From {@code lexicon/office-titles.tsv}, where the row with the organ's
 * class wins over {@code any}. Immutable and thread-safe.
 */
public final class Offices {

  private static final String ANY = "any";

  private final ImmutableTable<String, String, Boolean> issues;

  /** Reads the titles of a lexicon. */
  public Offices(Lexicon lexicon) {
    ImmutableTable.Builder<String, String, Boolean> rows = ImmutableTable.builder();
    for (Table.Row row : lexicon.rows(WordList.TITLES)) {
      rows.put(
          NormalizedText.fold(row.get("title")), row.get("organ"), row.get("issues").equals("yes"));
    }
    issues = rows.buildOrThrow();
  }

  /** Whether the office of a title before a body issues documents. */
  public boolean issue(Hit title, FoundBody organ) {
    return issue(title, organ.tokens().isEmpty() ? ANY : organ.tokens().get(0).lex());
  }

  private boolean issue(Hit title, String organClass) {
    String office = title.entry().form();
    @Nullable Boolean own = issues.get(office, organClass);
    @Nullable Boolean other = issues.get(office, ANY);
    return own != null ? own : other != null && other;
  }
}
