package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.DocumentType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number that a document has in its own header: {@code Số: 12/QĐ-UBND} on a line or in a
 * cell of its own, within the first lines.
 */
final class OwnNumberFinder {

  /** Lines of a header with the word for number, at most, and characters up to the last. */
  private static final int LINES = 30;

  private static final int CHARACTERS = 3000;

  private final Pattern numberWord;
  private final Pattern placeAndDate;
  private final DocumentTypes types;
  private final NumberParser numbers;
  private final NormalizedText view;
  private final String text;
  private final Hits hits;

  OwnNumberFinder(
      Phrases phrases, DocumentTypes types, NumberParser numbers, NormalizedText view, Hits hits) {
    numberWord = phrases.pattern("own-number.word");
    placeAndDate = phrases.pattern("own-number.place-and-date");
    this.types = types;
    this.numbers = numbers;
    this.view = view;
    this.text = view.folded();
    this.hits = hits;
  }

  /** The document's own number, or null. */
  @Nullable OwnNumber find() {
    int lines = 0;
    Matcher word = numberWord.matcher(text);
    while (lines < LINES && word.find()) {
      int hit = word.start();
      if (hit > CHARACTERS) {
        return null;
      }
      char before = hit == 0 ? '\n' : view.charAt(hit - 1);
      boolean lineStart = isLineStart(before) || isLineStart(view.charAt(typeWordStart(hit) - 1));
      int k = word.end();
      boolean colon = false;
      while (k < text.length() && (text.charAt(k) == ' ' || text.charAt(k) == ':')) {
        colon |= text.charAt(k) == ':';
        k++;
      }
      if (lineStart && k < text.length() && Digits.isDigit(text.charAt(k))) {
        NumberParser.Parsed parsed = numbers.parse(view, k, null);
        if (parsed != null
            && !parsed.number().isBare()
            && (colon || (parsed.known() && typeWordStart(hit) == hit))
            && endsCell(parsed.end(), typeWordStart(hit) < hit)) {
          DocumentType type =
              parsed.number().typeCode().isEmpty()
                  ? DocumentType.OFFICIAL_LETTER
                  : types.typeOf(parsed.number().typeCode());
          return new OwnNumber(k, parsed.end(), parsed.number(), type);
        }
      }
      lines++;
    }
    return null;
  }

  private static boolean isLineStart(char before) {
    return before == '\n'
        || before == '\0'
        || before == NormalizedText.PARAGRAPH
        || before == '\t'
        || before == '|';
  }

  /** {@code Nghị quyết số: 12/2020/QH14} on a line of its own: where the type word starts. */
  private int typeWordStart(int number) {
    int before = view.skipSpacesBack(number);
    Hit type = hits.endingAt(WordList.DOCUMENT_TYPES, before);
    return type == null ? number : type.start();
  }

  /** The number ends its line or column, or the place and date of signing follow. */
  private boolean endsCell(int end, boolean typed) {
    char c = view.charAt(end);
    if (c == '\n' || c == '\t' || c == NormalizedText.PARAGRAPH || c == '|') {
      return true;
    }
    // With a type word it stands over a text; alone it is a citation.
    if (c == '\0') {
      return !typed;
    }
    // "Số: 12/BC-UBND   Hà Nội, ngày …" in one line; with a type word it would be a citation.
    return !typed && placeAndDate.matcher(text).region(end, text.length()).lookingAt();
  }
}
