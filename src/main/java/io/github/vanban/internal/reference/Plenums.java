package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.RomanNumeral;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads resolutions of the Party's plenums, which are cited by the plenum and the term of the
 * Central Committee: {@code Nghị quyết Trung ương 4 (khóa XII)}. Immutable and thread-safe.
 */
final class Plenums {

  /** Id of the rule, which marks a mention as one of a plenum. */
  static final String RULE = "reference.plenum";

  private final Pattern first;

  /** {@code Nghị quyết Trung ương 3, 4 và 5 (khóa XI)}: more plenums behind the first. */
  private final Pattern more;

  private final Markers markers;

  /** No list of plenums is longer; a term has had fifteen of them at most. */
  private static final int MOST = 15;

  private record Member(int start, int end, int plenum) {}

  Plenums(Lexicon lexicon) {
    first = lexicon.phrases().pattern("plenum.first");
    more = lexicon.phrases().pattern("plenum.more");
    markers = lexicon.markers();
  }

  /** The plenums behind a type word, in text order; empty where none stands. */
  List<FoundReference> at(NormalizedText view, Hit word) {
    String text = view.folded();
    Matcher head = first.matcher(text).region(word.end(), text.length());
    int plenum = head.lookingAt() ? number(head.group("n")) : 0;
    if (plenum == 0 || view.crossesParagraph(word.end(), head.end())) {
      return List.of();
    }
    List<Member> members = new ArrayList<>();
    members.add(new Member(word.start(), head.end(), plenum));
    String term = term(head);
    Matcher next = more.matcher(text).region(head.end(), text.length());
    while (term == null && members.size() < MOST && next.lookingAt()) {
      members.add(new Member(next.start("n"), next.end(), number(next.group("n"))));
      term = term(next);
      next.region(next.end(), text.length());
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
  private @Nullable String term(Matcher m) {
    String written = m.group("k") == null ? m.group("l") : m.group("k");
    int term = written == null ? 0 : number(written);
    return term == 0 ? null : RomanNumeral.of(term);
  }

  private int number(String written) {
    String ordinal = markers.value(MarkerGroup.ORDINAL_NUMBER, written);
    if (ordinal != null) {
      return Integer.parseInt(ordinal);
    }
    return Digits.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : RomanNumeral.valueOf(written);
  }
}
