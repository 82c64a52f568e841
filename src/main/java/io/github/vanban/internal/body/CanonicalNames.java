package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of authorities with abbreviations expanded and letter case settled. Immutable and
 * thread-safe.
 */
final class CanonicalNames {

  /** Classes of words that a name writes small, in headings in capitals too. */
  private static final ImmutableSet<String> SMALL_WORDS =
      ImmutableSet.of("ALL", "AND", "OF", "LOW");

  private final CityNames cities;
  private final Markers markers;
  private final Pattern endsInProvince;
  private final Pattern endsInCity;
  private final Pattern partyName;

  CanonicalNames(Lexicon lexicon) {
    cities = new CityNames(lexicon);
    markers = lexicon.markers();
    endsInProvince = lexicon.phrases().pattern("body.ends-in-province");
    endsInCity = lexicon.phrases().pattern("body.ends-in-city");
    partyName = lexicon.phrases().pattern("body.party-name");
  }

  /** What completes a province's body: its place, with the unit's word where the name has none. */
  String suffix(List<RuleToken> tokens, String province) {
    RuleToken last = tokens.get(tokens.size() - 1);
    String folded = word(last).toLowerCase(Locale.ROOT);
    boolean city = cities.isCity(province);
    String place = cities.bare(province);
    if (endsInProvince.matcher(folded).find()) {
      return city ? "" : " " + place;
    }
    if (endsInCity.matcher(folded).find()) {
      return city ? " " + place : "";
    }
    boolean ofDepartment = last.lex().equals("TAIL") && NameParts.isDepartmentsTail(last);
    return ofDepartment || last.lex().equals("DEPARTMENT_NAME") ? withUnit(province) : "";
  }

  /** {@code tỉnh Trà Vinh}, behind a space. */
  String withUnit(String province) {
    return " " + cities.withUnit(province);
  }

  /** The name of the tokens from one on, bracketed abbreviations left out. */
  String name(NormalizedText view, List<RuleToken> tokens, int from) {
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
    if (SMALL_WORDS.contains(token.lex())) {
      return token.word();
    }
    String written = view.normal().substring(token.start(), token.end());
    boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    return token.lex().equals("CAP") && capitals
        ? written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT)
        : written;
  }

  /** A word of a lexicon as a canonical name has it. */
  String word(RuleToken token) {
    Hit hit = token.hit();
    if (hit == null) {
      return "";
    }
    if (token.lex().equals("PLACE")) {
      return cities.bare(hit.get("name"));
    }
    if (token.lex().equals("TAIL")) {
      return NameParts.tail(hit);
    }
    if (hit.entry().list() == WordList.LEVELS) {
      String form = hit.entry().form();
      String word = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
      String settled = markers.value(MarkerGroup.LEVEL_NAME, word);
      return settled == null ? form : settled;
    }
    return hit.get("name");
  }

  private boolean isPartyName(RuleToken token) {
    String word = token.hit() == null ? "" : word(token).toLowerCase(Locale.ROOT);
    return partyName.matcher(word).find();
  }
}
