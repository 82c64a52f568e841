package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.RomanNumeral;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads resolutions of the Party's plenums, which are cited by the plenum and the term of the
 * Central Committee: {@code Nghị quyết Trung ương 4 (khóa XII)}.
 */
final class Plenums {

  /** Id of the rule, which marks a mention as one of a plenum. */
  static final String RULE = "reference.plenum";

  private static final String TERM =
      "(?:\\( ?khóa (?<k>[ivx]{1,5}|\\d{1,2}) ?\\)|khóa (?<l>[ivx]{1,5}|\\d{1,2})(?![\\p{L}\\d/]))";

  private static final Pattern FIRST =
      Pattern.compile(
          " (?:(?:của )?(?:hội nghị )?(?:lần thứ (?=\\S{1,5} (?:ban chấp hành trung ương|bch trung ương|bch tw))|(?:trung ương|tw|t\\.ư) ?(?:số |lần thứ )?))(?<n>\\d{1,2}|[ivx]{1,5}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)"
              + "(?![\\d/\\p{L}-])(?: (?:ban chấp hành|bch) (?:trung ương|tw)(?: đảng)?)?(?:,? ?"
              + TERM
              + ")?");

  /** {@code Nghị quyết Trung ương 3, 4 và 5 (khóa XI)}: more plenums behind the first. */
  private static final Pattern MORE =
      Pattern.compile("(?:, |,? và )(?<n>\\d{1,2}|[ivx]{1,5})(?![\\d/\\p{L}-])(?: ?" + TERM + ")?");

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("nhất", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10));

  /** No list of plenums is longer; a term has had fifteen of them at most. */
  private static final int MOST = 15;

  private record Member(int start, int end, int plenum) {}

  private Plenums() {}

  /** The plenums behind a type word, in text order; empty where none stands. */
  static List<FoundReference> at(NormalizedText view, Hit word) {
    String text = view.folded();
    Matcher first = FIRST.matcher(text).region(word.end(), text.length());
    int plenum = first.lookingAt() ? number(first.group("n")) : 0;
    if (plenum == 0 || view.crossesParagraph(word.end(), first.end())) {
      return List.of();
    }
    List<Member> members = new ArrayList<>();
    members.add(new Member(word.start(), first.end(), plenum));
    String term = term(first);
    Matcher more = MORE.matcher(text).region(first.end(), text.length());
    while (term == null && members.size() < MOST && more.lookingAt()) {
      members.add(new Member(more.start("n"), more.end(), number(more.group("n"))));
      term = term(more);
      more.region(more.end(), text.length());
    }
    if (term == null) {
      // Numbers with no term behind them may count anything.
      members.subList(1, members.size()).clear();
    }
    String organ = term == null ? "TW" : "TW-" + term;
    List<FoundReference> found = new ArrayList<>(members.size());
    for (Member member : members) {
      found.add(
          new FoundReference(
              member.start(),
              member.end(),
              RULE,
              DocumentType.RESOLUTION,
              new DocumentNumber(Integer.toString(member.plenum()), null, "NQ", organ),
              null,
              null,
              member.start()));
    }
    return found;
  }

  /** The term in upper-case Roman numerals, or null. */
  private static @Nullable String term(Matcher m) {
    String written = m.group("k") == null ? m.group("l") : m.group("k");
    int term = written == null ? 0 : number(written);
    return term == 0 ? null : RomanNumeral.of(term);
  }

  private static int number(String written) {
    Integer ordinal = ORDINALS.get(written);
    if (ordinal != null) {
      return ordinal;
    }
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : RomanNumeral.valueOf(written);
  }
}
