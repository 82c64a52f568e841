package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.DocumentType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text speaks of itself ({@code Nghị định này}), which documents write with a capital
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II). In a text of another type, or in none, the words go back
 * to a document of that type that was cited before, and are then no mention of the text itself.
 * Immutable and thread-safe.
 */
public final class SelfMentions {

  private final Pattern thisOne;
  private final Provisions provisions;

  /** Uses the words of a lexicon. */
  public SelfMentions(Lexicon lexicon) {
    thisOne = lexicon.phrases().pattern("self.this");
    provisions = new Provisions(lexicon);
  }

  /**
   * The self-mentions of a text, in text order.
   *
   * @param references what the text cites, in text order
   * @param own the text's own type, or null where it is none or not known
   */
  public List<FoundSelf> find(
      NormalizedText view, Hits hits, List<FoundReference> references, @Nullable DocumentType own) {
    Map<DocumentType, Integer> cited = new EnumMap<>(DocumentType.class);
    for (FoundReference reference : references) {
      cited.putIfAbsent(reference.type(), reference.start());
    }
    List<FoundSelf> found = new ArrayList<>();
    for (Hit word : hits.of(WordList.DOCUMENT_TYPES)) {
      Matcher m = thisOne.matcher(view.folded()).region(word.end(), view.length());
      DocumentType type = DocumentType.valueOf(word.get("type"));
      boolean self = type == own || cited.getOrDefault(type, Integer.MAX_VALUE) > word.start();
      if (self && Character.isUpperCase(view.charAt(word.start())) && m.lookingAt()) {
        found.add(
            new FoundSelf(word.start(), m.end(), type, provisions.before(view, word.start())));
      }
    }
    return found;
  }
}
