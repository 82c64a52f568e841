package io.github.vanban.internal.body;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The codes that stand for authorities in the numbers of documents, in both directions: {@code BNV}
 * is Bộ Nội vụ. From the column {@code codes} of {@code lexicon/bodies.tsv}. Immutable and
 * thread-safe.
 *
 * <p>A code may stand for several bodies ({@code BTC} for Bộ Tài chính and for a Ban Tổ chức), and
 * those of local bodies for one in each place ({@code UBND}); all are given, none is guessed.
 */
public final class OrganCodes {

  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on(Pattern.compile("[/–—.,-]")).omitEmptyStrings();

  /**
   * Digits of a footnote, of a term or a year, and a word, glued on: {@code CP12}, {@code CPQuy}.
   */
  private static final Pattern GLUED = Pattern.compile("K?\\d+$|\\p{Lu}?\\p{Ll}.*$");

  private final ImmutableSetMultimap<String, String> namesByCode;
  private final ImmutableSetMultimap<String, String> codesByName;

  /** Reads the codes of a lexicon. */
  public OrganCodes(Lexicon lexicon) {
    ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> codes = ImmutableSetMultimap.builder();
    for (Table.Row row : lexicon.rows(WordList.BODIES)) {
      for (String code : COMMA.split(row.get("codes"))) {
        names.put(code.toUpperCase(Locale.ROOT), row.get("name"));
        codes.put(row.get("name"), code);
      }
    }
    namesByCode = names.build();
    codesByName = codes.build();
  }

  /** Full names of the bodies that a code stands for, in lexicon order; empty if it is unknown. */
  public Set<String> names(String code) {
    return namesByCode.get(code.toUpperCase(Locale.ROOT));
  }

  /** The codes of a body by its full name, the usual one first; empty if none is known. */
  public Set<String> codes(String name) {
    return codesByName.get(name);
  }

  /** All codes, in capitals. */
  public Set<String> all() {
    return namesByCode.keySet();
  }

  /**
   * Full names of all bodies whose codes stand in a symbol, {@code TTLT-BNV-BTC}; digits and words
   * that a text has glued on are passed over.
   */
  public Set<String> namesIn(String symbol) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : PARTS.split(symbol)) {
      Set<String> exact = names(part);
      names.addAll(exact.isEmpty() ? names(GLUED.matcher(part).replaceFirst("")) : exact);
    }
    return names;
  }
}
