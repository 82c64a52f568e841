package io.github.vanban.internal.body;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;

/** What the letter case of a lexicon's word tells of it: a name, an abbreviation, or neither. */
final class LetterCase {

  private LetterCase() {}

  /** Whether the letter case is that of a name, where the lexicon says that it must be. */
  static boolean isWrittenAsName(Markers markers, NormalizedText view, Hit head) {
    if (Character.isUpperCase(view.charAt(head.start())) || head.get("case").equals("any")) {
      return !isAbbreviation(head.entry().written()) || isAbbreviation(view, head);
    }
    // "Trưởng ban Tuyên giáo": the title's "ban" is the commission's first word.
    int before = view.skipSpacesBack(head.start());
    return hasCapitalInside(view, head)
        && markers.endingAt(MarkerGroup.NAME_TITLE, view.folded(), before) >= 0;
  }

  static boolean isAbbreviation(String written) {
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
}
