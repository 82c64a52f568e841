package intruder;

import io.github.vanban.internal.lexicon.Lexicon;

final class Intruder {
  Lexicon lexicon = Lexicon.load();
}
