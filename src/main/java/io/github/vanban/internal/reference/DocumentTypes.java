package io.github.vanban.internal.reference;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Marks;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes of types and organs as they stand in symbols: their usual letter case, and which type a
 * code tells. Source: {@code lexicon/document-types.tsv}, {@code lexicon/bodies.tsv}. Immutable.
 */
public final class DocumentTypes {

  private static final Splitter ORGANS = Splitter.on(CharMatcher.anyOf("-/"));

  /** The term behind an organ: {@code QH13}, {@code UBTVQHK11}. */
  private static final Pattern TERM = Pattern.compile("K?\\d{1,2}$");

  /** Codes of joint documents end so: liên tịch, liên ngành, phối hợp. */
  private static final Pattern JOINT = Pattern.compile("(?:LT|LN|PH)$");

  private static final Splitter CODES = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ImmutableMap<String, String> typeCodes;
  private final ImmutableMap<String, String> organCodes;
  private final ImmutableMap<String, DocumentType> typeOfCode;
  private final ImmutableSetMultimap<String, DocumentType> alsoOfCode;
  private final ImmutableSetMultimap<String, String> organNames;
  private final ImmutableSet<String> partyCodes;
  private final ImmutableSet<String> localCodes;

  /** Reads the codes of a lexicon. */
  public DocumentTypes(Lexicon lexicon) {
    Map<String, String> types = new HashMap<>();
    ImmutableSetMultimap.Builder<String, DocumentType> also = ImmutableSetMultimap.builder();
    Map<String, DocumentType> typeOf = new HashMap<>();
    for (Table.Row row : lexicon.rows(WordList.DOCUMENT_TYPES)) {
      for (String code : CODES.split(row.get("codes"))) {
        types.putIfAbsent(lower(code), code);
        typeOf.putIfAbsent(code, DocumentType.valueOf(row.get("type")));
      }
      for (String code : CODES.split(row.get("also"))) {
        also.put(code, DocumentType.valueOf(row.get("type")));
      }
    }
    Map<String, String> organs = new HashMap<>();
    ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
    Set<String> party = new HashSet<>();
    Set<String> local = new HashSet<>();
    for (Table.Row row : lexicon.rows(WordList.BODIES)) {
      for (String code : CODES.split(row.get("codes"))) {
        if (row.get("kind").equals(BodyKind.PARTY.name())) {
          party.add(code);
        }
        if (!row.get("level").equals(AdministrativeLevel.CENTRAL.name())) {
          local.add(code);
        }
        organs.putIfAbsent(lower(code), code);
        names.put(code, row.get("name"));
      }
    }
    // "TƯ" is the Party's older writing of TW.
    for (String variant : lexicon.markers().words(MarkerGroup.CODE_VARIANT, null)) {
      organs.put(
          variant, String.valueOf(lexicon.markers().value(MarkerGroup.CODE_VARIANT, variant)));
    }
    typeCodes = ImmutableMap.copyOf(types);
    organCodes = ImmutableMap.copyOf(organs);
    typeOfCode = ImmutableMap.copyOf(typeOf);
    alsoOfCode = also.build();
    organNames = names.build();
    partyCodes = ImmutableSet.copyOf(party);
    localCodes = ImmutableSet.copyOf(local);
  }

  /**
   * The bodies that an organ code stands for, by their names in the lexicon: all organs of a joint
   * document, else the first ({@code BCA-QLXNC}: Bộ Công an). Empty where a code stands for none or
   * for several ({@code TW}).
   */
  public List<String> organs(DocumentNumber number) {
    List<String> codes = ORGANS.splitToList(number.organCode());
    boolean joint = JOINT.matcher(number.typeCode()).find();
    List<String> names = new ArrayList<>();
    for (String code : joint ? codes : codes.subList(0, 1)) {
      ImmutableSet<String> meant = organNames.get(TERM.matcher(code).replaceFirst(""));
      if (meant.size() != 1) {
        return List.of();
      }
      names.addAll(meant);
    }
    return names;
  }

  /**
   * Whether the first organ in a symbol may be a body of a name: {@code TW} stands for several,
   * {@code TU} for every {@code Ban Thường vụ Tỉnh ủy Hà Nam}.
   */
  public boolean mayStandFor(DocumentNumber number, String body) {
    String name = lower(body);
    return organNames.get(firstOrgan(number)).stream().anyMatch(o -> name.contains(lower(o)));
  }

  /** Whether the first organ in a symbol is a body of the Party. */
  public boolean isOfParty(DocumentNumber number) {
    return partyCodes.contains(firstOrgan(number));
  }

  /** Whether the first organ in a symbol is, or may be, a body of a province or below. */
  public boolean isLocal(DocumentNumber number) {
    return localCodes.contains(firstOrgan(number));
  }

  private static String firstOrgan(DocumentNumber number) {
    return TERM.matcher(ORGANS.split(number.organCode()).iterator().next()).replaceFirst("");
  }

  /** Whether a code is that of a type, alone or beside another type ({@code QĐ}: Quy định). */
  boolean fits(DocumentType type, String code) {
    return typeOf(code) == type || alsoOfCode.containsEntry(code, type);
  }

  /**
   * Whether a type word and a code in the number behind it cannot both be right ({@code Chỉ thị số
   * 12/BC-UBND}).
   */
  public boolean contradict(DocumentType type, String code) {
    return type != DocumentType.OTHER
        && type != DocumentType.OFFICIAL_LETTER
        && typeOfCode.containsKey(code)
        && typeOf(code) != DocumentType.OTHER
        && !fits(type, code);
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
    // Who writes one Đ writes them all: "HĐTD" is no "HĐTĐ".
    if (exact != null || lower.indexOf('d') < 0 || lower.indexOf(Marks.BARRED_D) >= 0) {
      return exact;
    }
    String barred = codes.get(lower.replace('d', Marks.BARRED_D));
    if (barred != null) {
      return barred;
    }
    for (int i = lower.indexOf('d'); i >= 0; i = lower.indexOf('d', i + 1)) {
      String one = codes.get(lower.substring(0, i) + Marks.BARRED_D + lower.substring(i + 1));
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
