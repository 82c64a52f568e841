package io.github.vanban.internal.body;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;

/** The finder that the tests of this package share. */
final class Finding {

  static final Lexicon LEXICON = Lexicon.load();
  private static final BodyFinder FINDER = new BodyFinder(LEXICON);

  private Finding() {}

  static List<FoundBody> bodies(String text) {
    NormalizedText view = NormalizedText.of(text);
    return FINDER.find(view, LEXICON.scan(view));
  }

  /** What is found, as it is written. */
  static List<String> texts(String text) {
    return bodies(text).stream().map(b -> text.substring(b.start(), b.end())).toList();
  }
}
