package io.github.vanban.internal.body;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which authority each mention of a text is of: canonical name, id, parent, code, branch and
 * province. What the text leaves open stays null. Immutable and thread-safe.
 */
public final class BodyIdentities {

  /** The row of {@code lexicon/bodies.tsv} of what departments and units are of. */
  private static final String COMMITTEE = "uy-ban-nhan-dan";

  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

  /** Words that make one name that of many bodies. */
  private static final ImmutableSet<String> MANY = ImmutableSet.of("ALL", "COMMA", "AND", "COLON");

  /** Classes of the names of organs that others belong to. */
  private static final ImmutableSet<String> ORGANS =
      ImmutableSet.of("COMMITTEE_HEAD", "COUNCIL_HEAD", "PARTY_COMMITTEE", "NATIONAL");

  private final ImmutableMap<String, String> today;
  private final ImmutableSet<String> organs;
  private final CanonicalNames names;
  private final Histories histories;
  private final UnitsOfOrgans units;
  private final Splitter level;
  private final Pattern levelLink;
  private final Pattern partyCommittee;

  /** The name of what departments are of. */
  private final String committee;

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
    names = new CanonicalNames(lexicon);
    histories = new Histories(lexicon);
    units = new UnitsOfOrgans(lexicon);
    level =
        Splitter.on(lexicon.phrases().pattern("body.level-separator"))
            .trimResults()
            .omitEmptyStrings();
    levelLink = lexicon.phrases().pattern("body.level-link");
    partyCommittee = lexicon.phrases().pattern("body.party-committee");
    committee =
        lexicon.rows(WordList.BODIES).stream()
            .filter(row -> row.id().equals(COMMITTEE))
            .map(row -> row.get("name"))
            .findFirst()
            .orElse("");
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
      if (body.tokens().isEmpty()) {
        identities.add(list(body, context));
      } else {
        BodyIdentity several = severalLevels(view, body);
        identities.add(several == null ? identity(view, body, context) : several);
      }
    }
    return units.withOrgans(view, bodies, identities);
  }

  /** {@code huyện, thị, thành ủy}: committees of several levels that share their last word. */
  private @Nullable BodyIdentity severalLevels(NormalizedText view, FoundBody body) {
    RuleToken last = body.tokens().get(0);
    if (last.start() == body.start() || body.tokens().size() > 1) {
      return null;
    }
    String before = view.folded().substring(body.start(), last.start()).strip();
    if (!levelLink.matcher(before).find()) {
      // "Bộ trưởng Bộ Nội vụ": a title.
      return null;
    }
    String name = names.word(last);
    int space = name.indexOf(' ');
    if (space < 0) {
      return null;
    }
    String shared = name.substring(space);
    List<BodyIdentity> members = new ArrayList<>();
    for (String word : level.split(before)) {
      String full = Character.toUpperCase(word.charAt(0)) + word.substring(1) + shared;
      members.add(BodyIdentity.builder().canonical(full).branch(branch(body.kind())).build());
    }
    members.add(BodyIdentity.builder().canonical(name).branch(branch(body.kind())).build());
    return BodyIdentity.builder()
        .canonical(String.join(", ", members.stream().map(BodyIdentity::canonical).toList()))
        .branch(branch(body.kind()))
        .members(members)
        .build();
  }

  /** Bodies under one head: each has an identity of its own. */
  private BodyIdentity list(FoundBody list, @Nullable String context) {
    boolean central = list.level() == AdministrativeLevel.CENTRAL;
    boolean local = list.level() == AdministrativeLevel.PROVINCE;
    String province = list.place() != null ? list.place() : central ? null : context;
    String unit = local && province != null ? names.withUnit(province) : "";
    List<BodyIdentity> members = new ArrayList<>(list.members().size());
    for (Entry member : list.members()) {
      String canonical = member.get("name") + unit;
      String id = central || !unit.isEmpty() ? BodyIds.of(canonical) : null;
      members.add(
          BodyIdentity.builder()
              .id(id)
              .canonical(canonical)
              .branch(branch(list.kind()))
              .code(code(member))
              .parent(unit.isEmpty() ? null : committee + unit)
              .province(province)
              .provinceToday(province == null ? null : today.get(province))
              .history(histories.of(member, id))
              .build());
    }
    return BodyIdentity.builder()
        .canonical(String.join(", ", members.stream().map(BodyIdentity::canonical).toList()))
        .branch(branch(list.kind()))
        .province(province)
        .provinceToday(province == null ? null : today.get(province))
        .members(members)
        .build();
  }

  private BodyIdentity identity(NormalizedText view, FoundBody body, @Nullable String context) {
    List<RuleToken> tokens = body.tokens();
    boolean central = body.level() == AdministrativeLevel.CENTRAL;
    boolean many = tokens.stream().anyMatch(BodyIdentities::isMany);
    String named = province(tokens);
    String province = named != null ? named : central ? null : context;
    boolean complete = named == null && !many && body.level() == AdministrativeLevel.PROVINCE;
    String suffix = complete && province != null ? names.suffix(tokens, province) : "";
    String canonical = names.name(view, tokens, 0) + suffix;
    boolean placed = named != null || !suffix.isEmpty();
    Hit head = tokens.get(0).hit();
    Entry word = head == null ? null : head.entry();
    String id = null;
    if (central || (placed && body.level() == AdministrativeLevel.PROVINCE)) {
      id = many ? null : BodyIds.of(canonical);
    } else if (!many && body.place() != null && province != null) {
      id = BodyIds.of(canonical + " " + province);
    }
    return BodyIdentity.builder()
        .id(id)
        .canonical(canonical)
        .branch(branch(body.kind()))
        .code(word == null ? null : code(word))
        .parent(parent(view, tokens, suffix))
        .province(province)
        .provinceToday(province == null ? null : today.get(province))
        .history(word == null ? null : histories.of(word, id))
        .build();
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

  /**
   * {@code Văn phòng UBND tỉnh} belongs to {@code UBND tỉnh}, a department to its committee. A
   * Party committee in an organ is not under that organ.
   */
  private @Nullable String parent(NormalizedText view, List<RuleToken> tokens, String suffix) {
    String head = names.word(tokens.get(0));
    if (tokens.get(0).lex().equals("PARTY_COMMITTEE") || partyCommittee.matcher(head).lookingAt()) {
      return null;
    }
    for (int space = head.indexOf(' '); space > 0; space = head.indexOf(' ', space + 1)) {
      String organ = head.substring(space + 1);
      if (organs.contains(organ)) {
        return (organ + " " + names.name(view, tokens, 1)).strip() + suffix;
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      Hit hit = tokens.get(i).hit();
      if (hit != null && tokens.get(i).lex().equals("TAIL")) {
        return hit.get("name") + suffix;
      }
      if (hit != null
          && hit.entry().list() == WordList.BODIES
          && !tokens.get(i - 1).lex().equals("OPEN")) {
        return names.name(view, tokens, i) + suffix;
      }
    }
    String own = tokens.get(0).lex();
    boolean local = own.equals("DEPARTMENT_NAME") || own.equals("ROOM_NAME");
    String unit = local ? (names.name(view, tokens, 1) + suffix).strip() : "";
    return unit.isEmpty() || !unit.contains(" ") ? null : committee + " " + unit;
  }

  /** A head whose codes differ by level ({@code CAT}, {@code CAH}) tells none of them. */
  private static @Nullable String code(Entry head) {
    List<String> codes = COMMA.splitToList(head.get("codes"));
    String type = head.get("class");
    boolean byLevel = type.equals("AGENCY_HEAD") || type.equals("ARMED_HEAD");
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
}
