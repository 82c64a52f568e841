package io.github.vanban.internal.body;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words around a head that make it something else than an authority of Viet Nam: a newspaper, a
 * hospital or a guest house that bears an authority's name, a person, the organisers of an event, a
 * season of crops, a school of languages, an organ of another state. The words are those of {@code
 * lexicon/markers.tsv}. Source: annotation guide, section bodies, what is none. Immutable.
 */
final class LookAlikes {

  private final Markers markers;
  private final Pattern foreignLink;
  private final Pattern noCountry;
  private final Pattern compoundEnding;

  LookAlikes(Lexicon lexicon) {
    markers = lexicon.markers();
    foreignLink = lexicon.phrases().pattern("body.foreign-link");
    noCountry = lexicon.phrases().pattern("body.no-country");
    compoundEnding = lexicon.phrases().pattern("body.compound-ending");
  }

  /** Whether the words right before or behind a head make it no authority. */
  boolean isHead(NormalizedText view, Hit head) {
    return isEndOfCompound(view, head)
        || isNameOfHolder(view, head)
        || isPerson(view, head)
        || isCommonNoun(view, head);
  }

  /** {@code lực lượng Công an}: with no place or level the word names the force, and no body. */
  boolean isForce(FoundBody body) {
    return body.level() == null
        && body.tokens().size() == 1
        && markers.value(MarkerGroup.FORCE, body.tokens().get(0).word()) != null;
  }

  /** {@code Chính phủ Nhật Bản}, {@code Quốc hội nước Lào}: whether a body is of another state. */
  boolean isForeign(NormalizedText view, FoundBody body) {
    if (body.place() != null) {
      return false;
    }
    String text = view.folded();
    if (view.charAt(body.end()) != ' ') {
      return false;
    }
    Matcher link = foreignLink.matcher(text).region(body.end() + 1, text.length());
    int at = link.lookingAt() ? link.end() : body.end() + 1;
    if (!Character.isUpperCase(view.charAt(at))) {
      return false;
    }
    int end = markers.startingAt(MarkerGroup.FOREIGN, text, at);
    // "Nga Sơn" is a district, "Pháp lệnh" a kind of law: a country of one syllable stands alone.
    boolean oneSyllable = end > 0 && text.substring(at, end).indexOf(' ') < 0;
    return end > 0
        && !(oneSyllable && Character.isUpperCase(view.charAt(end + 1)))
        && !noCountry.matcher(text).region(end, text.length()).lookingAt();
  }

  /** {@code Báo Công an nhân dân}, {@code Bệnh viện Công an tỉnh}. */
  private boolean isNameOfHolder(NormalizedText view, Hit head) {
    int end = head.start() - 1;
    if (view.charAt(end) != ' ') {
      return false;
    }
    int start = markers.endingAt(MarkerGroup.BODY_HOLDER, view.folded(), end);
    if (start < 0) {
      return false;
    }
    boolean inCapital =
        "capital"
            .equals(markers.value(MarkerGroup.BODY_HOLDER, view.folded().substring(start, end)));
    // "Hội trường UBND tỉnh" and "MÔI TRƯỜNG TỈNH" hold no school.
    return !inCapital
        || (Character.isUpperCase(view.charAt(start))
            && Character.isLowerCase(view.charAt(start + 1)));
  }

  /** {@code DỊCH VỤ BƯU CHÍNH}: in capitals only the word before tells a compound from a vụ. */
  private boolean isEndOfCompound(NormalizedText view, Hit head) {
    return Character.isUpperCase(view.charAt(head.start() + 1))
        && compoundEnding.matcher(head.entry().form()).lookingAt()
        && markers.endingAt(MarkerGroup.BEFORE_VU, view.folded(), view.skipSpacesBack(head.start()))
            >= 0;
  }

  /** {@code Ông Công An Dũng}: behind a form of address a word in capitals is a name. */
  private boolean isPerson(NormalizedText view, Hit head) {
    int end = head.start() - 1;
    if (view.charAt(end) != ' '
        || markers.endingAt(MarkerGroup.HONORIFIC, view.folded(), end) < 0) {
      return false;
    }
    for (int i = head.start(); i < head.end(); i++) {
      if (view.wordStart(i) && Character.isLowerCase(view.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isCommonNoun(NormalizedText view, Hit head) {
    String group = markers.value(MarkerGroup.COMMON_NOUN_HEAD, head.entry().form());
    return group != null
        && markers.startingAt(MarkerGroup.of(group), view.folded(), head.end() + 1) > 0;
  }
}
