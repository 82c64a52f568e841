package io.github.vanban.internal.body;

import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tokens of an authority's name say: the name in full, its place. */
final class NameParts {

  private NameParts() {}

  /** Whether words behind the head tell the level, so that a list's members before share it. */
  static boolean isGoverned(List<RuleToken> tokens) {
    if (tokens.get(0).lex().equals("PARTY_COMMISSION")
        && tokens.get(0).get(RuleToken.PartyPlace.class) != null) {
      // "BTG, BTC Tỉnh ủy": the committee in the last one's name is that of all.
      return true;
    }
    for (RuleToken token : tokens) {
      if (token.lex().equals("UNIT") || token.lex().equals("TIER") || token.lex().equals("PLACE")) {
        return true;
      }
    }
    return false;
  }

  /** The name with the lexicon's abbreviations expanded. */
  static String name(NormalizedText view, List<RuleToken> tokens) {
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
        if (hit != null && token.lex().equals("TAIL")) {
          name.append(tail(hit));
        } else if (hit != null && hit.entry().list() == WordList.BODIES) {
          name.append(hit.get("name"));
        } else {
          name.append(view.written(token.start(), token.end()));
        }
      }
      if (token.lex().equals("CLOSE")) {
        bracket = false;
      }
    }
    return name.toString();
  }

  /** {@code Y tế} of {@code Sở Y tế}: a name whose first word stands before it already. */
  static String tail(Hit name) {
    return name.get("name").substring(name.get("name").indexOf(' ') + 1);
  }

  /** Whether the name that goes on behind {@code Thanh tra Sở} is a department's. */
  static boolean isDepartmentsTail(RuleToken tail) {
    Hit hit = tail.hit();
    return hit != null && hit.get("class").equals("DEPARTMENT_NAME");
  }

  static @Nullable String place(NormalizedText view, List<RuleToken> tokens) {
    String place = null;
    for (int i = 1; i < tokens.size(); i++) {
      RuleToken token = tokens.get(i);
      Hit hit = token.hit();
      if (token.lex().equals("PLACE") && hit != null) {
        place = hit.get("name");
      } else if (token.lex().equals("CAP") && isNamedBy(tokens, i)) {
        int end = i;
        while (end + 1 < tokens.size() && tokens.get(end + 1).lex().equals("CAP")) {
          end++;
        }
        place = view.written(token.start(), tokens.get(end).end());
      }
    }
    return place;
  }

  /** {@code xã Tân An}, {@code Huyện ủy Mộc Châu}: whether a place's name begins at a token. */
  private static boolean isNamedBy(List<RuleToken> tokens, int i) {
    RuleToken before = tokens.get(i - 1);
    return before.lex().equals("UNIT")
        || "yes".equals(before.get(RuleToken.PartyPlace.class))
        || before.lex().equals("PARTY_COMMITTEE");
  }
}
