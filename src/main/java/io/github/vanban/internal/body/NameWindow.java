package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that the grammar of names sees: a head and what follows it, up to what no name runs
 * over. Immutable and thread-safe.
 */
final class NameWindow {

  private static final int LONGEST_WINDOW = 22;

  /** No word for a region before its number is longer. */
  private static final int LONGEST_REGION = 8;

  /** Heads that end in their own level, behind which its name may stand at once. */
  private final Pattern namedBehind;

  private final Pattern numberWord;
  private final Pattern ofProvince;
  private final Pattern bareOffice;
  private final Pattern numberedRegion;

  private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

  /** Classes of heads that are authorities without any complement. */
  private static final ImmutableSet<String> ALONE = ImmutableSet.of("STANDING_NAME", "PARTY_GROUP");

  /** Words behind which a name may go on with any noun: {@code Cục Kiểm tra văn bản}. */
  private static final ImmutableSet<String> OPEN_NAMES =
      ImmutableSet.of(
          "AGENCY_OPEN", "AGENCY_HEAD", "STEERING_HEAD", "CAP", "LOW", "AND", "COMMA", "DASH");

  /** A shorter abbreviation may be any word's. */
  private static final int SHORTEST_WHOLE = 4;

  private final Markers markers;
  private final SharedHeads sharedHeads;

  NameWindow(Lexicon lexicon, SharedHeads sharedHeads) {
    namedBehind = lexicon.phrases().pattern("body.named-behind");
    numberWord = lexicon.phrases().pattern("body.number-word");
    ofProvince = lexicon.phrases().pattern("body.of-province");
    bareOffice = lexicon.phrases().pattern("body.bare-office");
    numberedRegion = lexicon.phrases().pattern("body.numbered-region");
    markers = lexicon.markers();
    this.sharedHeads = sharedHeads;
  }

  /** The head and what follows it, as tokens, up to what no name runs over. */
  List<RuleToken> at(NormalizedText view, Hits hits, Hit head) {
    List<RuleToken> window = new ArrayList<>();
    window.add(headToken(view, head));
    int at = head.end();
    Hit tail = sharedHeads.continuing(view, hits, head);
    if (tail != null) {
      window.add(
          new RuleToken(
              tail.start(),
              tail.end(),
              view.folded().substring(tail.start(), tail.end()),
              "TAIL",
              tail));
      at = tail.end();
    }
    boolean titled =
        hits.endingAt(WordList.TITLES, view.skipSpacesBack(head.start())) != null
            || hits.covering(WordList.TITLES, head.start()) != null;
    while (window.size() < LONGEST_WINDOW) {
      int next = view.skipSpaces(at);
      if (next >= view.length() || isColumnOrParagraph(view, at, next)) {
        break;
      }
      RuleToken token = token(view, hits, next, at);
      if (token == null
          || (token.lex().equals("CAP") && isPerson(view, window, token, titled))
          || (token.lex().equals("CAP") && opensOther(view, hits, window, token))
          || (token.lex().equals("CAP")
              && view.normal().substring(at, next).indexOf('\n') >= 0
              && opensLineOfItsOwn(view, window, token))) {
        break;
      }
      window.add(
          isSyllableOfName(view, window, token)
              ? new RuleToken(
                  next, token.end(), view.folded().substring(next, token.end()), "CAP", null)
              : token);
      at = token.end();
    }
    return window;
  }

  /** A name goes on over a line break only behind its unit's word, and not into an office. */
  private boolean opensLineOfItsOwn(NormalizedText view, List<RuleToken> window, RuleToken word) {
    return !window.get(window.size() - 1).lex().equals("UNIT")
        || ".:".indexOf(view.charAt(word.end())) >= 0
        || numberWord.matcher(word.word()).matches()
        || markers.startingAt(MarkerGroup.OFFICE_LINE, view.folded(), word.start()) > 0;
  }

  /**
   * Whether a person's name begins here and no place's: {@code Chủ tịch UBND tỉnh Phạm Văn A}. A
   * name has three words or more and begins with one of the surnames; behind {@code huyện}, {@code
   * xã} or {@code phường} places have such names too.
   */
  private boolean isPerson(
      NormalizedText view, List<RuleToken> window, RuleToken word, boolean titled) {
    RuleToken last = window.get(window.size() - 1);
    boolean province = ofProvince.matcher(last.word()).find();
    boolean unit = last.lex().equals("UNIT") && !province;
    if (!(province || titled)
        || (unit && !hasMiddleName(view, word))
        || markers.startingAt(MarkerGroup.SURNAME, view.folded(), word.start()) != word.end()) {
      return false;
    }
    int words = 1;
    int at = word.end();
    while (words < 5 && view.charAt(at) == ' ' && Character.isUpperCase(view.charAt(at + 1))) {
      at++;
      while (Character.isLetter(view.charAt(at))) {
        at++;
      }
      words++;
    }
    return words >= 3;
  }

  /** {@code Nguyễn Văn …}, {@code Lê Thị …}: behind a district's word only these are persons. */
  private boolean hasMiddleName(NormalizedText view, RuleToken surname) {
    return markers.startingAt(MarkerGroup.MIDDLE_NAME, view.folded(), surname.end() + 1) > 0;
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
    if (ALONE.contains(head.get("class"))
        && Character.isUpperCase(view.charAt(head.start()))
        && head.entry().written().length() > 4) {
      token.set(RuleToken.Alone.class, "yes");
    }
    if (isWhole(head.entry())) {
      token.set(RuleToken.Whole.class, "yes");
    }
    if (Character.isUpperCase(view.charAt(head.start()))) {
      token.set(RuleToken.Proper.class, "yes");
    }
    if (namedBehind.matcher(head.entry().form()).find()) {
      token.set(RuleToken.PartyPlace.class, "yes");
    }
    return token;
  }

  /** A head of several words is a name, and so is a long abbreviation of one: {@code VPUB}. */
  private boolean isWhole(Entry head) {
    boolean abbreviated = LetterCase.isAbbreviation(head.written());
    return abbreviated
        ? head.form().length() >= SHORTEST_WHOLE && head.get("name").indexOf(' ') > 0
        : head.form().indexOf(' ') > 0 && !bareOffice.matcher(head.form()).matches();
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
    Hit place = hits.at(WordList.PLACES, at);
    if (place != null && level != null && isCalledByUnit(view, place, level)) {
      RuleToken token = new RuleToken(at, place.end(), place.entry().form(), "PLACE", place);
      setLevel(token, place.get("level"));
      return token;
    }
    boolean isUnit = level != null && !(body != null && body.end() > level.end());
    if (isUnit && level != null && isLevelHere(view, hits, level)) {
      RuleToken token =
          new RuleToken(at, level.end(), level.entry().form(), level.get("class"), level);
      setLevel(token, level.get("level"));
      return token;
    }
    if (place != null && Character.isUpperCase(c) && !(body != null && body.end() > place.end())) {
      return new RuleToken(at, place.end(), place.entry().form(), "PLACE", place);
    }
    boolean inAbbreviation =
        body != null
            && view.charAt(at - 1) == '-'
            && LetterCase.isAbbreviation(body.entry().written());
    if (body != null && !inAbbreviation && LetterCase.isWrittenAsName(markers, view, body)) {
      RuleToken token = new RuleToken(at, body.end(), body.entry().form(), body.get("class"), body);
      setLevel(token, body.get("level"));
      return token;
    }
    if (Character.isLetter(c)) {
      return word(view, at);
    }
    if (Digits.isDigit(c)) {
      if (!bearsNumber(view.folded(), previousEnd)) {
        // "Công an tỉnh 41 vụ": the number counts something else.
        return null;
      }
      int end = Digits.end(view.folded(), at);
      // "Bộ Tài chính số 12/TB": the number is a document's.
      return view.charAt(end) == '/'
          ? null
          : new RuleToken(at, end, view.folded().substring(at, end), "NUM", null);
    }
    String lex =
        switch (c) {
          case ',' -> "COMMA";
          case ':' -> "COLON";
          case '-' -> view.charAt(previousEnd) == '\n' ? "" : "DASH";
          case '(' -> "OPEN";
          case ')' -> "CLOSE";
          case '"' -> "QUOTE";
          default -> "";
        };
    return lex.isEmpty() ? null : new RuleToken(at, at + 1, String.valueOf(c), lex, null);
  }

  /** {@code phường 6}, {@code Sư đoàn Phòng không 361}: whether a unit that bears one ends here. */
  private boolean bearsNumber(String text, int end) {
    if (markers.endingAt(MarkerGroup.NUMBERED_UNIT, text, end) >= 0) {
      return true;
    }
    int at = markers.endingAt(MarkerGroup.NUMBERED_BRANCH, text, end);
    while (at > 0 && " -".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && markers.endingAt(MarkerGroup.NUMBERED_FORMATION, text, at) >= 0;
  }

  /** {@code TP.HCM}, {@code thành phố Hồ Chí Minh}: a place whose word holds its unit. */
  private static boolean isCalledByUnit(NormalizedText view, Hit place, Hit level) {
    return place.end() > level.end()
        && Character.isUpperCase(view.charAt(view.skipSpaces(level.end())));
  }

  /** {@code thành} and {@code thị} alone are levels only inside a list of levels. */
  private boolean isLevelHere(NormalizedText view, Hits hits, Hit level) {
    if (markers.value(MarkerGroup.LEVEL_IN_LIST, level.entry().form()) == null) {
      return true;
    }
    int before = view.skipSpacesBack(level.start());
    char c = view.charAt(before - 1);
    return (c == ',' || isAnd(view.folded(), before)) && hits.of(WordList.LEVELS).size() > 1;
  }

  private boolean isAnd(String text, int end) {
    int start = markers.endingAt(MarkerGroup.NAME_LINK, text, end);
    return start >= 0
        && "AND".equals(markers.value(MarkerGroup.NAME_LINK, text.substring(start, end)));
  }

  private RuleToken word(NormalizedText view, int at) {
    int end = at;
    while (Character.isLetterOrDigit(view.charAt(end)) || (view.charAt(end) == '&' && end > at)) {
      end++;
    }
    String folded = view.folded().substring(at, end);
    String lex;
    int function = markers.startingAt(MarkerGroup.FUNCTION, view.folded(), at);
    int stop = markers.startingAt(MarkerGroup.STOP, view.folded(), at);
    String link = markers.value(MarkerGroup.NAME_LINK, folded);
    if (link != null) {
      lex = link;
    } else if (function > at) {
      return new RuleToken(at, Math.max(end, function), folded, "STOP", null);
    } else if (ROMAN.matcher(folded).matches()
        && numberedRegion
            .matcher(view.folded())
            .region(Math.max(0, at - LONGEST_REGION), at)
            .find()) {
      lex = "NUM";
    } else if (Character.isUpperCase(view.charAt(at))) {
      lex =
          end - at > 1 && Character.isUpperCase(view.charAt(at + 1))
              ? shapeOfCapitals(view, at, end)
              : "CAP";
    } else if (stop > at) {
      return new RuleToken(at, Math.max(end, stop), folded, "STOP", null);
    } else {
      lex = "LOW";
    }
    return new RuleToken(at, end, folded, lex, null);
  }

  /**
   * {@code UBND tỉnh Hướng dẫn số …}, {@code HĐND huyện Ban hành …}, {@code HĐND tỉnh Chủ tịch UBND
   * tỉnh}: whether an office's title begins here, or a type of document or a verb of several words
   * with a capital that goes on without.
   */
  private boolean opensOther(
      NormalizedText view, Hits hits, List<RuleToken> window, RuleToken word) {
    int at = word.start();
    int end = word.end();
    Hit title = hits.at(WordList.TITLES, at);
    if (title != null
        && title.end() > end
        && !OPEN_NAMES.contains(window.get(window.size() - 1).lex())) {
      return true;
    }
    if (view.charAt(end) != ' '
        || !Character.isLowerCase(view.charAt(end + 1))
        || OPEN_NAMES.contains(window.get(window.size() - 1).lex())) {
      return false;
    }
    Hit type = hits.at(WordList.DOCUMENT_TYPES, at);
    return (type != null && type.end() > end)
        || markers.startingAt(MarkerGroup.STOP, view.folded(), at) > end;
  }

  /**
   * {@code huyện Ba Vì}, {@code Đồn Biên phòng Phước Tỉnh}: a function word or a unit's with a
   * capital behind the first syllable of a place's name.
   */
  private static boolean isSyllableOfName(
      NormalizedText view, List<RuleToken> window, RuleToken word) {
    int last = window.size() - 1;
    if (last == 0) {
      return false;
    }
    if (window.get(last).lex().equals("UNIT") && word.lex().equals("STOP")) {
      // "huyen Cho Moi": where no mark tells "Chợ" from "cho", the capitals of both words do.
      return view.charAt(word.start() - 1) == ' '
          && Character.isUpperCase(view.charAt(word.start()))
          && Character.isLowerCase(view.charAt(word.start() + 1))
          && word.word().indexOf(' ') < 0
          && view.charAt(word.end()) == ' '
          && Character.isUpperCase(view.charAt(word.end() + 1));
    }
    if (!window.get(last).lex().equals("CAP")) {
      return false;
    }
    RuleToken before = window.get(last - 1);
    boolean inPlace = before.lex().equals("UNIT") || before.get(RuleToken.PartyPlace.class) != null;
    boolean syllable =
        word.lex().equals("STOP") || (word.lex().equals("UNIT") && word.word().indexOf(' ') < 0);
    return inPlace
        && syllable
        && Character.isUpperCase(view.charAt(word.start()))
        && Character.isLowerCase(view.charAt(word.start() + 1));
  }

  /** In a headline in capitals every word is; there a word of capitals is a word and no code. */
  private static String shapeOfCapitals(NormalizedText view, int at, int end) {
    int next = view.skipSpaces(end);
    int before = view.skipSpacesBack(at);
    boolean headline =
        (Character.isUpperCase(view.charAt(next)) && Character.isUpperCase(view.charAt(next + 1)))
            || (Character.isUpperCase(view.charAt(before - 1))
                && Character.isUpperCase(view.charAt(before - 2)));
    return headline ? "CAP" : "ABBR";
  }
}
