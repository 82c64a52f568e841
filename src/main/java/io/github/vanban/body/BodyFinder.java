package io.github.vanban.body;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.lexicon.Entry;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.Lexicon;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.tokenrule.RuleToken;
import io.github.vanban.tokenrule.TokenRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds authorities: heads of the lexicon, continued by the TokensRegex grammar of {@code
 * rules/bodies.tsv}. Immutable and thread-safe; time linear in the text, since each head looks at a
 * window of bounded length.
 */
public final class BodyFinder {

  private static final int LONGEST_WINDOW = 22;

  /** Heads that are authorities without any complement, in the signature block or a list. */
  private static final ImmutableSet<String> ALONE =
      ImmutableSet.of(
          "ban-thuong-vu", "ban-thuong-truc", "ban-chap-hanh", "ban-can-su-dang", "dang-doan");

  /** Titles whose first word belongs to the name behind them: {@code Trưởng ban Dân vận}. */
  private static final ImmutableSet<String> HEADED = ImmutableSet.of("trưởng");

  private final TokenRules rules;
  private final Markers markers = Markers.load();
  private final ImmutableSet<String> cities;

  /** Loads the grammar; the lexicon tells which cities are governed by the centre. */
  public BodyFinder(Lexicon lexicon) {
    rules = TokenRules.load("rules/bodies.tsv");
    Set<String> names = new HashSet<>();
    for (Entry place : lexicon.entries(WordList.PLACES)) {
      String id = place.id();
      if (id.equals("ha-noi")
          || id.startsWith("ho-chi-minh")
          || id.endsWith("ho-chi-minh")
          || id.equals("da-nang")
          || id.equals("hai-phong")
          || id.equals("can-tho")
          || id.equals("hue")) {
        names.add(id);
      }
    }
    cities = ImmutableSet.copyOf(names);
  }

  /** Finds all authorities of a text, in text order. */
  public List<FoundBody> find(NormalizedText view, Hits hits) {
    List<FoundBody> found = new ArrayList<>();
    int cursor = 0;
    for (Hit head : hits.of(WordList.BODIES)) {
      if (head.start() < cursor || !isWrittenAsName(view, head)) {
        continue;
      }
      List<RuleToken> window = window(view, hits, head);
      TokenRules.Match match = rules.match(head.get("class"), window);
      if (match == null) {
        continue;
      }
      FoundBody body = body(view, head, window.subList(0, match.length()), match);
      found.add(body);
      cursor = body.end();
    }
    shareLevels(view, found);
    return found;
  }

  /** Whether the letter case is that of a name, where the lexicon says that it must be. */
  private static boolean isWrittenAsName(NormalizedText view, Hit head) {
    if (Character.isUpperCase(view.charAt(head.start())) || head.get("case").equals("any")) {
      return !isAbbreviation(head.entry().written()) || isAbbreviation(view, head);
    }
    // "Trưởng ban Tuyên giáo": the title's "ban" is the commission's first word.
    int before = view.skipSpacesBack(head.start());
    String text = view.folded();
    for (String title : HEADED) {
      if (before >= title.length()
          && text.startsWith(title, before - title.length())
          && hasCapitalInside(view, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String written) {
    return written.length() <= 6 && written.chars().allMatch(Character::isUpperCase);
  }

  /** An abbreviation such as BTC or TT counts only in capitals. */
  private static boolean isAbbreviation(NormalizedText view, Hit head) {
    for (int i = head.start(); i < head.end(); i++) {
      if (Character.isLowerCase(view.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapitalInside(NormalizedText view, Hit head) {
    for (int i = head.start() + 1; i < head.end(); i++) {
      if (Character.isUpperCase(view.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The head and what follows it, as tokens, up to what no name runs over. */
  private List<RuleToken> window(NormalizedText view, Hits hits, Hit head) {
    List<RuleToken> window = new ArrayList<>();
    window.add(headToken(view, head));
    int at = head.end();
    while (window.size() < LONGEST_WINDOW) {
      int next = view.skipSpaces(at);
      if (next >= view.length() || isColumnOrParagraph(view, at, next)) {
        break;
      }
      RuleToken token = token(view, hits, next, at);
      if (token == null) {
        break;
      }
      window.add(token);
      at = token.end();
    }
    return window;
  }

  private static boolean isColumnOrParagraph(NormalizedText view, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      if (c == '\t' || c == NormalizedText.PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  private RuleToken headToken(NormalizedText view, Hit head) {
    RuleToken token =
        new RuleToken(head.start(), head.end(), head.entry().form(), head.get("class"), head);
    setLevel(token, head.get("level"));
    if (ALONE.contains(head.entry().id())
        && Character.isUpperCase(view.charAt(head.start()))
        && head.entry().written().length() > 4) {
      token.set(RuleToken.Alone.class, "yes");
    }
    if (head.entry().form().indexOf(' ') > 0 && !head.entry().form().equals("văn phòng")) {
      token.set(RuleToken.Whole.class, "yes");
    }
    if (Character.isUpperCase(view.charAt(head.start()))) {
      token.set(RuleToken.Proper.class, "yes");
    }
    return token;
  }

  private static void setLevel(RuleToken token, String level) {
    if (!level.isEmpty()) {
      token.set(RuleToken.Level.class, level);
    }
  }

  /** The token at an index, or null where a name must end. */
  private @Nullable RuleToken token(NormalizedText view, Hits hits, int at, int previousEnd) {
    char c = view.charAt(at);
    Hit body = hits.at(WordList.BODIES, at);
    Hit level = hits.at(WordList.LEVELS, at);
    boolean isUnit = level != null && !(body != null && body.end() > level.end());
    if (isUnit && level != null && isLevelHere(view, hits, level)) {
      RuleToken token =
          new RuleToken(at, level.end(), level.entry().form(), level.get("class"), level);
      setLevel(token, level.get("level"));
      return token;
    }
    Hit place = hits.at(WordList.PLACES, at);
    if (place != null && Character.isUpperCase(c) && !(body != null && body.end() > place.end())) {
      return new RuleToken(at, place.end(), place.entry().form(), "PLACE", place);
    }
    if (body != null && isWrittenAsName(view, body)) {
      RuleToken token = new RuleToken(at, body.end(), body.entry().form(), body.get("class"), body);
      setLevel(token, body.get("level"));
      return token;
    }
    if (Character.isLetter(c)) {
      return word(view, at);
    }
    if (c >= '0' && c <= '9') {
      int end = at;
      while (view.charAt(end) >= '0' && view.charAt(end) <= '9') {
        end++;
      }
      return new RuleToken(at, end, view.folded().substring(at, end), "NUM", null);
    }
    String lex =
        switch (c) {
          case ',' -> "COMMA";
          case '-' -> view.charAt(previousEnd) == '\n' ? "" : "DASH";
          case '(' -> "OPEN";
          case ')' -> "CLOSE";
          case '"' -> "QUOTE";
          default -> "";
        };
    return lex.isEmpty() ? null : new RuleToken(at, at + 1, String.valueOf(c), lex, null);
  }

  /** {@code thành} and {@code thị} alone are levels only inside a list of levels. */
  private static boolean isLevelHere(NormalizedText view, Hits hits, Hit level) {
    String form = level.entry().form();
    if (!form.equals("thành") && !form.equals("thị")) {
      return true;
    }
    int before = view.skipSpacesBack(level.start());
    char c = view.charAt(before - 1);
    return (c == ',' || view.folded().startsWith("và", before - 2))
        && hits.of(WordList.LEVELS).size() > 1;
  }

  private RuleToken word(NormalizedText view, int at) {
    int end = at;
    while (Character.isLetterOrDigit(view.charAt(end)) || (view.charAt(end) == '&' && end > at)) {
      end++;
    }
    String folded = view.folded().substring(at, end);
    String lex;
    int stop = markers.startingAt("stop", view.folded(), at);
    if (folded.equals("và")) {
      lex = "AND";
    } else if (folded.equals("của")) {
      lex = "OF";
    } else if (folded.equals("các")) {
      lex = "ALL";
    } else if (Character.isUpperCase(view.charAt(at))) {
      lex =
          end - at > 1 && Character.isUpperCase(view.charAt(at + 1))
              ? shapeOfCapitals(view, end)
              : "CAP";
    } else if (stop > at) {
      return new RuleToken(at, Math.max(end, stop), folded, "STOP", null);
    } else {
      lex = "LOW";
    }
    return new RuleToken(at, end, folded, lex, null);
  }

  /** In a headline in capitals every word is; there a word of capitals is a word and no code. */
  private static String shapeOfCapitals(NormalizedText view, int end) {
    int next = view.skipSpaces(end);
    boolean headline =
        Character.isUpperCase(view.charAt(next)) && Character.isUpperCase(view.charAt(next + 1));
    return headline ? "CAP" : "ABBR";
  }

  private FoundBody body(
      NormalizedText view, Hit head, List<RuleToken> tokens, TokenRules.Match match) {
    RuleToken last = tokens.get(tokens.size() - 1);
    String kind = head.get("kind");
    if (match.rule().kind().equals("last") && !isPartyGroup(head)) {
      for (RuleToken token : tokens) {
        Hit hit = token.hit();
        if (hit != null && token.start() > head.start() && hit.entry().list() == WordList.BODIES) {
          kind = officeKind(head, hit.get("kind"));
        }
      }
    }
    return new FoundBody(
        head.start(),
        last.end(),
        match.rule().id(),
        BodyKind.valueOf(kind),
        level(head, tokens),
        name(view, tokens),
        place(view, tokens));
  }

  private static boolean isPartyGroup(Hit head) {
    return head.entry().id().equals("ban-can-su-dang") || head.entry().id().equals("dang-doan");
  }

  /** An office takes its organ's kind, but that of a committee or council is a department. */
  private static String officeKind(Hit head, String organKind) {
    boolean office = head.get("class").equals("OFFICE_HEAD");
    return office && (organKind.equals("PEOPLES_COMMITTEE") || organKind.equals("ASSEMBLY"))
        ? "DEPARTMENT"
        : organKind;
  }

  private @Nullable AdministrativeLevel level(Hit head, List<RuleToken> tokens) {
    String own = head.get("level");
    boolean fixed = head.get("class").startsWith("PARTY_") && !own.isEmpty();
    if (fixed) {
      return AdministrativeLevel.valueOf(own);
    }
    boolean tierWithout = false;
    for (int i = 1; i < tokens.size(); i++) {
      RuleToken token = tokens.get(i);
      String level = token.get(RuleToken.Level.class);
      if (level != null) {
        return AdministrativeLevel.valueOf(level);
      }
      if (token.lex().equals("UNIT") || isCityCommittee(token)) {
        RuleToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        if (next != null && (next.lex().equals("PLACE") || next.lex().equals("CAP"))) {
          return isCity(next) ? AdministrativeLevel.PROVINCE : AdministrativeLevel.DISTRICT;
        }
      } else if (token.lex().equals("TIER")) {
        tierWithout = true;
      }
    }
    if (tierWithout) {
      return null;
    }
    RuleToken last = tokens.get(tokens.size() - 1);
    if (last.lex().equals("PLACE") && tokens.size() > 1) {
      boolean city = head.entry().id().equals("thanh-uy");
      return city && !isCity(last) ? AdministrativeLevel.DISTRICT : AdministrativeLevel.PROVINCE;
    }
    return own.isEmpty() ? null : AdministrativeLevel.valueOf(own);
  }

  private static boolean isCityCommittee(RuleToken token) {
    Hit hit = token.hit();
    return hit != null && hit.entry().id().equals("thanh-uy");
  }

  private boolean isCity(RuleToken place) {
    Hit hit = place.hit();
    return hit != null && cities.contains(hit.entry().id());
  }

  /** The name with the lexicon's abbreviations expanded. */
  private static String name(NormalizedText view, List<RuleToken> tokens) {
    StringBuilder name = new StringBuilder();
    boolean bracket = false;
    for (RuleToken token : tokens) {
      if (token.lex().equals("OPEN")) {
        bracket = true;
      }
      if (!bracket) {
        if (name.length() > 0 && !token.lex().equals("COMMA")) {
          name.append(' ');
        }
        Hit hit = token.hit();
        boolean expand = hit != null && hit.entry().list() == WordList.BODIES;
        name.append(
            expand && hit != null ? hit.get("name") : view.written(token.start(), token.end()));
      }
      if (token.lex().equals("CLOSE")) {
        bracket = false;
      }
    }
    return name.toString();
  }

  private static @Nullable String place(NormalizedText view, List<RuleToken> tokens) {
    String place = null;
    for (int i = 1; i < tokens.size(); i++) {
      RuleToken token = tokens.get(i);
      Hit hit = token.hit();
      if (token.lex().equals("PLACE") && hit != null) {
        place = hit.get("name");
      } else if (token.lex().equals("CAP") && i > 1 && tokens.get(i - 1).lex().equals("UNIT")) {
        int end = i;
        while (end + 1 < tokens.size() && tokens.get(end + 1).lex().equals("CAP")) {
          end++;
        }
        place = view.written(token.start(), tokens.get(end).end());
      }
    }
    return place;
  }

  /** {@code HĐND, UBND tỉnh}: the level at the end of a list holds for its members before. */
  private static void shareLevels(NormalizedText view, List<FoundBody> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      FoundBody body = found.get(i);
      FoundBody next = found.get(i + 1);
      if (body.level() != null
          || next.level() == null
          || next.level() == AdministrativeLevel.CENTRAL) {
        continue;
      }
      String between = view.folded().substring(body.end(), Math.min(next.start(), body.end() + 40));
      if (between.matches("(?:,|,? và|;)? (?:chủ tịch |bí thư |các )?")
          && !body.rule().endsWith("-bare")
          && !body.name().endsWith("các cấp")) {
        found.set(i, body.withLevel(next.level()));
      }
    }
  }
}
