package io.github.vanban.internal.head;

import com.google.common.collect.ImmutableMap;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.model.DocumentType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of types whose marks are lost or misread: {@code THONG BAO KET LUAN}, {@code QUYÉT ĐỊNH}.
 * Immutable and thread-safe.
 */
final class UnmarkedTypes {

  /** Without its marks a shorter word may be another. */
  private static final int SHORTEST = 6;

  private final ImmutableMap<String, DocumentType> types;

  UnmarkedTypes(Lexicon lexicon) {
    Map<String, DocumentType> bare = new HashMap<>();
    for (Entry entry : lexicon.entries(WordList.DOCUMENT_TYPES)) {
      if (entry.form().length() >= SHORTEST) {
        bare.putIfAbsent(Layout.bare(entry.form()), DocumentType.valueOf(entry.get("type")));
      }
    }
    types = ImmutableMap.copyOf(bare);
  }

  /** The type that a cell is named by, or that a cell without any marks begins with; or null. */
  @Nullable DocumentType of(String cell) {
    String bare = Layout.bare(cell);
    DocumentType whole = types.get(bare);
    if (whole != null || !bare.equals(cell.toLowerCase(Locale.ROOT))) {
      return whole;
    }
    DocumentType longest = null;
    for (int space = bare.indexOf(' '); space > 0; space = bare.indexOf(' ', space + 1)) {
      DocumentType begun = types.get(bare.substring(0, space));
      longest = begun == null ? longest : begun;
    }
    return longest;
  }
}
