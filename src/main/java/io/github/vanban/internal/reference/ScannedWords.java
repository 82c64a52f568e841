package io.github.vanban.internal.reference;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Marks;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.DocumentType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Type words whose marks a scan has lost or mistaken ({@code Nghi định số 63/2010/NĐ-CP}, {@code
 * Quyêt đinh sô 5/QĐ-UBND}): read without their marks, and only where the code in the number says
 * the same type, since without marks a word may be another; a letter's number has no code.
 * Immutable.
 */
final class ScannedWords {

  /** Two words, or four, and the word for number, if there is one. */
  private final Pattern before;

  /** No type word with the word for number is longer. */
  private static final int LONGEST = 34;

  private final DocumentTypes types;
  private final ImmutableSetMultimap<String, DocumentType> typesOfWord;

  ScannedWords(DocumentTypes types, Lexicon lexicon) {
    this.types = types;
    before = lexicon.phrases().pattern("reference.scanned-word");
    ImmutableSetMultimap.Builder<String, DocumentType> bare = ImmutableSetMultimap.builder();
    for (Entry entry : lexicon.entries(WordList.DOCUMENT_TYPES)) {
      if (entry.form().indexOf(' ') > 0) {
        bare.put(Marks.stripped(entry.form()), DocumentType.valueOf(entry.get("type")));
      }
    }
    typesOfWord = bare.build();
  }

  /**
   * A type word in front of a number.
   *
   * @param start its first index
   * @param type the type it stands for
   */
  record Scanned(int start, DocumentType type) {}

  /** The type word in front of a number with a type's code, or with none, or null. */
  @Nullable Scanned before(NormalizedText view, int number, String typeCode) {
    Matcher m = before.matcher(view.folded()).region(Math.max(0, number - LONGEST), number);
    m.useTransparentBounds(true);
    if (!m.find()) {
      return null;
    }
    int space = m.group("word").lastIndexOf(' ');
    int pair = m.group("word").lastIndexOf(' ', space - 1) + 1;
    Scanned whole = scanned(m.start("word"), m.group("word"), typeCode);
    return whole != null || pair == 0
        ? whole
        : scanned(m.start("word") + pair, m.group("word").substring(pair), typeCode);
  }

  private @Nullable Scanned scanned(int start, String word, String typeCode) {
    for (DocumentType type : typesOfWord.get(Marks.stripped(word))) {
      boolean uncoded = typeCode.isEmpty() && type == DocumentType.OFFICIAL_LETTER;
      if (uncoded || types.fits(type, typeCode)) {
        return new Scanned(start, type);
      }
    }
    return null;
  }
}
