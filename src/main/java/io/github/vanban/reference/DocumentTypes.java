package io.github.vanban.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.vanban.lexicon.Lexicon;
import io.github.vanban.lexicon.Table;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.DocumentType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codes of types and organs as they stand in symbols: their usual letter case, and which type a
 * code tells. Source: {@code lexicon/document-types.tsv}, {@code lexicon/bodies.tsv}. Immutable.
 */
public final class DocumentTypes {

  private static final Splitter CODES = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ImmutableMap<String, String> typeCodes;
  private final ImmutableMap<String, String> organCodes;
  private final ImmutableMap<String, DocumentType> typeOfCode;

  DocumentTypes(Lexicon lexicon) {
    Map<String, String> types = new HashMap<>();
    Map<String, DocumentType> typeOf = new HashMap<>();
    for (Table.Row row : lexicon.rows(WordList.DOCUMENT_TYPES)) {
      for (String code : CODES.split(row.get("codes"))) {
        types.putIfAbsent(lower(code), code);
        typeOf.putIfAbsent(code, DocumentType.valueOf(row.get("type")));
      }
    }
    Map<String, String> organs = new HashMap<>();
    for (Table.Row row : lexicon.rows(WordList.BODIES)) {
      for (String code : CODES.split(row.get("codes"))) {
        organs.putIfAbsent(lower(code), code);
      }
    }
    // "TƯ" is the Party's older writing of TW; "TTG" and "UBTVQH" stand with a term's number.
    organs.put("tư", "TW");
    typeCodes = ImmutableMap.copyOf(types);
    organCodes = ImmutableMap.copyOf(organs);
    typeOfCode = ImmutableMap.copyOf(typeOf);
  }

  /** The usual form of a type's code, or null if it is none; {@code D} may stand for {@code Đ}. */
  @Nullable String typeCode(String written) {
    return usual(typeCodes, written);
  }

  /** The usual form of an organ's code, or null if the lexicon has none. */
  @Nullable String organCode(String written) {
    return usual(organCodes, written);
  }

  /** The type a code tells, or OTHER. */
  DocumentType typeOf(String code) {
    return typeOfCode.getOrDefault(code, DocumentType.OTHER);
  }

  private static @Nullable String usual(Map<String, String> codes, String written) {
    String lower = lower(written);
    String exact = codes.get(lower);
    if (exact != null || lower.indexOf('d') < 0) {
      return exact;
    }
    String barred = codes.get(lower.replace('d', 'đ'));
    if (barred != null) {
      return barred;
    }
    for (int i = lower.indexOf('d'); i >= 0; i = lower.indexOf('d', i + 1)) {
      String one = codes.get(lower.substring(0, i) + 'đ' + lower.substring(i + 1));
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
