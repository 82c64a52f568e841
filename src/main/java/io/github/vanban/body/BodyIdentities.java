package io.github.vanban.body;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Lexicon;
import io.github.vanban.lexicon.Table;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.Branch;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.tokenrule.RuleToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which authority each mention of a text is of: canonical name, id, parent, code, branch and
 * province. What the text leaves open stays null. Immutable and thread-safe.
 */
public final class BodyIdentities {

  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final String CITY = "thành phố";
  private static final String PROVINCE = "tỉnh";

  /** How words for levels are written in a canonical name, where not as they stand, folded. */
  private static final ImmutableMap<String, String> LEVEL_WORDS =
      ImmutableMap.of(
          "tp",
          CITY,
          "tp.",
          CITY,
          "tx",
          "thị xã",
          "tx.",
          "thị xã",
          "tw",
          "Trung ương",
          "trung ương",
          "Trung ương",
          "việt nam",
          "Việt Nam",
          "vn",
          "Việt Nam");

  /** Words that make one name that of many bodies. */
  private static final ImmutableSet<String> MANY = ImmutableSet.of("ALL", "COMMA", "AND", "COLON");

  /** Classes of the names of organs that others belong to. */
  private static final ImmutableSet<String> ORGANS =
      ImmutableSet.of("COMMITTEE_HEAD", "COUNCIL_HEAD", "PARTY_COMMITTEE", "NATIONAL");

  /** What stands between a unit and the organ that it belongs to. */
  private static final Pattern UNDER = Pattern.compile(", | \\(| - | của | thuộc |, thuộc ");

  private static final int LONGEST_LINK = 8;

  private final ImmutableMap<String, String> today;
  private final ImmutableSet<String> organs;
  private final CityNames cities;

  /** Reads the provinces and the names of a lexicon. */
  public BodyIdentities(Lexicon lexicon) {
    Map<String, String> since = new HashMap<>();
    for (Table.Row place : lexicon.rows(WordList.PLACES)) {
      List<String> now = place.list("since");
      if (now.size() == 1) {
        since.putIfAbsent(place.get("name"), now.get(0));
      }
    }
    today = ImmutableMap.copyOf(since);
    cities = new CityNames(lexicon);
    organs =
        lexicon.rows(WordList.BODIES).stream()
            .filter(row -> ORGANS.contains(row.get("class")))
            .map(row -> row.get("name"))
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The identities of a text's bodies, one for each, in their order.
   *
   * @param view the text that they stand in
   * @param documentPlace the province that the text is about, or null; it completes names only
   *     where no body of the text names another province
   */
  public List<BodyIdentity> of(
      NormalizedText view, List<FoundBody> bodies, @Nullable String documentPlace) {
    String context = documentPlace;
    for (FoundBody body : bodies) {
      String named = province(body.tokens());
      if (named != null && !named.equals(documentPlace)) {
        context = null;
      }
    }
    List<BodyIdentity> identities = new ArrayList<>(bodies.size());
    for (FoundBody body : bodies) {
      identities.add(
          body.tokens().isEmpty()
              ? new BodyIdentity(null, body.name(), branch(body.kind()), null, null, null, null)
              : identity(view, body, context));
    }
    for (int i = 0; i + 1 < bodies.size(); i++) {
      if (identities.get(i).parent() == null && isUnder(view, bodies.get(i), bodies.get(i + 1))) {
        identities.set(i, withParent(identities.get(i), identities.get(i + 1).canonical()));
      }
    }
    return identities;
  }

  /** {@code Vụ Tổng hợp, Bộ Nội vụ}; {@code Phòng Tổ chức (Sở Y tế)}: a unit before its organ. */
  private static boolean isUnder(NormalizedText view, FoundBody unit, FoundBody organ) {
    if (unit.tokens().isEmpty() || organ.tokens().isEmpty()) {
      return false;
    }
    boolean fits =
        (unit.kind() == BodyKind.AGENCY && organ.kind() == BodyKind.MINISTRY)
            || (unit.tokens().get(0).lex().equals("ROOM_NAME")
                && organ.tokens().get(0).lex().equals("DEPARTMENT_NAME"));
    int gap = organ.start() - unit.end();
    return fits
        && unit.level() == organ.level()
        && gap > 0
        && gap <= LONGEST_LINK
        && UNDER.matcher(view.folded().substring(unit.end(), organ.start())).matches();
  }

  private static BodyIdentity withParent(BodyIdentity identity, @Nullable String parent) {
    return new BodyIdentity(
        identity.id(),
        identity.canonical(),
        identity.branch(),
        identity.code(),
        parent,
        identity.province(),
        identity.provinceToday());
  }

  private BodyIdentity identity(NormalizedText view, FoundBody body, @Nullable String context) {
    List<RuleToken> tokens = body.tokens();
    boolean central = body.level() == AdministrativeLevel.CENTRAL;
    boolean many = tokens.stream().anyMatch(BodyIdentities::isMany);
    String named = province(tokens);
    String province = named != null ? named : central ? null : context;
    boolean complete = named == null && !many && body.level() == AdministrativeLevel.PROVINCE;
    String suffix = complete && province != null ? suffix(tokens, province) : "";
    String canonical = name(view, tokens, 0) + suffix;
    boolean placed = named != null || !suffix.isEmpty();
    String id = null;
    if (central || (placed && body.level() == AdministrativeLevel.PROVINCE)) {
      id = many ? null : slug(canonical);
    } else if (!many && body.place() != null && province != null) {
      id = slug(canonical + " " + province);
    }
    return new BodyIdentity(
        id,
        canonical,
        branch(body.kind()),
        code(tokens.get(0)),
        parent(view, tokens, suffix),
        province,
        province == null ? null : today.get(province));
  }

  private static boolean isMany(RuleToken token) {
    return MANY.contains(token.lex())
        || (token.lex().equals("TIER") && !"CENTRAL".equals(token.get(RuleToken.Level.class)));
  }

  private static @Nullable String province(List<RuleToken> tokens) {
    String province = null;
    for (RuleToken token : tokens) {
      Hit hit = token.hit();
      if (hit != null && token.lex().equals("PLACE")) {
        province = hit.get("name");
      }
    }
    return province;
  }

  /** What completes a province's body: its place, with the unit's word where the name has none. */
  private String suffix(List<RuleToken> tokens, String province) {
    RuleToken last = tokens.get(tokens.size() - 1);
    String folded = NormalizedText.fold(word(last));
    boolean city = cities.isCity(province);
    String place = CityNames.bare(province);
    if (folded.equals(PROVINCE) || folded.endsWith("tỉnh ủy") || folded.endsWith("tỉnh đoàn")) {
      return city ? "" : " " + place;
    }
    if (folded.equals(CITY) || folded.endsWith("thành ủy") || folded.endsWith("thành đoàn")) {
      return city ? " " + place : "";
    }
    return last.lex().equals("DEPARTMENT_NAME") ? " " + cities.withUnit(province) : "";
  }

  /** The name of the tokens from one on, bracketed abbreviations left out. */
  private String name(NormalizedText view, List<RuleToken> tokens, int from) {
    StringBuilder name = new StringBuilder();
    boolean bracket = false;
    for (int i = from; i < tokens.size(); i++) {
      RuleToken token = tokens.get(i);
      bracket |= token.lex().equals("OPEN");
      if (!bracket) {
        if (name.length() > 0 && !token.lex().equals("COMMA")) {
          name.append(' ');
        }
        name.append(word(view, tokens, i));
      }
      bracket &= !token.lex().equals("CLOSE");
    }
    return name.toString();
  }

  private String word(NormalizedText view, List<RuleToken> tokens, int i) {
    RuleToken token = tokens.get(i);
    if (token.hit() != null) {
      boolean bare =
          token.lex().equals("PLACE")
              && i > 0
              && !tokens.get(i - 1).lex().equals("UNIT")
              && !isPartyName(tokens.get(i - 1));
      return bare ? cities.withUnit(word(token)) : word(token);
    }
    String written = view.normal().substring(token.start(), token.end());
    boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    return token.lex().equals("CAP") && capitals
        ? written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT)
        : written;
  }

  /** A word of a lexicon as a canonical name has it. */
  private static String word(RuleToken token) {
    Hit hit = token.hit();
    if (hit == null) {
      return "";
    }
    if (token.lex().equals("PLACE")) {
      return CityNames.bare(hit.get("name"));
    }
    if (hit.entry().list() == WordList.LEVELS) {
      String form = hit.entry().form();
      String settled = LEVEL_WORDS.get(form);
      return settled == null ? form : settled;
    }
    return hit.get("name");
  }

  private static boolean isPartyName(RuleToken token) {
    return token.hit() != null && NormalizedText.fold(word(token)).matches(".*(?:ủy|đoàn)");
  }

  /**
   * {@code Văn phòng UBND tỉnh} belongs to {@code UBND tỉnh}, a department to its committee. A
   * Party committee in an organ is not under that organ.
   */
  private @Nullable String parent(NormalizedText view, List<RuleToken> tokens, String suffix) {
    String head = word(tokens.get(0));
    if (tokens.get(0).lex().equals("PARTY_COMMITTEE") || head.startsWith("Đảng ủy")) {
      return null;
    }
    for (int space = head.indexOf(' '); space > 0; space = head.indexOf(' ', space + 1)) {
      String organ = head.substring(space + 1);
      if (organs.contains(organ)) {
        return (organ + " " + name(view, tokens, 1)).strip() + suffix;
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      Hit hit = tokens.get(i).hit();
      if (hit != null
          && hit.entry().list() == WordList.BODIES
          && !tokens.get(i - 1).lex().equals("OPEN")) {
        return name(view, tokens, i) + suffix;
      }
    }
    String own = tokens.get(0).lex();
    boolean local = own.equals("DEPARTMENT_NAME") || own.equals("ROOM_NAME");
    String unit = local ? (name(view, tokens, 1) + suffix).strip() : "";
    return unit.isEmpty() || !unit.contains(" ") ? null : "Ủy ban nhân dân " + unit;
  }

  /** A head whose codes differ by level ({@code CAT}, {@code CAH}) tells none of them. */
  private static @Nullable String code(RuleToken head) {
    Hit hit = head.hit();
    if (hit == null) {
      return null;
    }
    List<String> codes = COMMA.splitToList(hit.get("codes"));
    boolean byLevel = head.lex().equals("AGENCY_HEAD") || head.lex().equals("ARMED_HEAD");
    return codes.isEmpty() || (byLevel && codes.size() > 1) ? null : codes.get(0);
  }

  private static @Nullable Branch branch(BodyKind kind) {
    return switch (kind) {
      case ASSEMBLY -> Branch.LEGISLATURE;
      case GOVERNMENT, MINISTRY, PEOPLES_COMMITTEE, DEPARTMENT, AGENCY -> Branch.EXECUTIVE;
      case JUDICIARY -> Branch.JUDICIARY;
      case PARTY -> Branch.PARTY;
      case FRONT -> Branch.FRONT;
      case ARMED_FORCES -> Branch.ARMED_FORCES;
      case OTHER -> null;
    };
  }

  /** Marks stay, since without them {@code Hà Nam} and {@code Hạ Nam} were one. */
  private static String slug(String name) {
    return NormalizedText.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
