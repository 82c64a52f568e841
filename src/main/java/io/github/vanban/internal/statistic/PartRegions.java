package io.github.vanban.internal.statistic;

import io.github.vanban.internal.statistic.DivisionMark.Kind;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;

/**
 * How far the parts of a total may reach behind the words that open them: to the end of a bracket,
 * of the sentence, or of a list of items. Immutable.
 */
final class PartRegions {

  private static final int MOST_ITEMS = 60;

  /** No breakdown is longer; bounds the search for parts in a sentence that never ends. */
  private static final int LONGEST = 6000;

  private final NormalizedText view;
  private final String text;
  private final Sentences sentences;

  PartRegions(NormalizedText view, Sentences sentences) {
    this.view = view;
    this.text = view.folded();
    this.sentences = sentences;
  }

  /** The index behind the last place where a part of a mark may begin. */
  int end(DivisionMark mark) {
    return Math.min(open(mark), mark.end() + LONGEST);
  }

  private int open(DivisionMark mark) {
    if (mark.bracketed()) {
      int depth = 1;
      int limit = Math.min(text.length(), mark.end() + 1500);
      for (int i = mark.kind() == Kind.OPEN ? mark.start() + 1 : mark.start(); i < limit; i++) {
        char c = view.charAt(i);
        if (c == '(' || c == '[') {
          depth++;
        } else if ((c == ')' || c == ']') && --depth == 0) {
          return i;
        } else if (c == NormalizedText.PARAGRAPH) {
          return i;
        }
      }
      return sentences.end(sentences.at(mark.start()));
    }
    int sentence = sentences.at(mark.start());
    int end = sentences.end(sentence);
    if (mark.listed() || mark.kind() == Kind.COLON) {
      // A colon that ends its line opens a list of items, each a sentence of its own.
      int at = view.skipSpaces(mark.end());
      int next = sentence + 1;
      if (at >= end) {
        while (next < Math.min(sentences.count(), sentence + MOST_ITEMS)
            && isItem(sentences.start(next))
            && end < mark.end() + LONGEST) {
          end = sentences.end(next);
          next++;
        }
      }
    }
    return end;
  }

  private boolean isItem(int start) {
    char c = view.charAt(start);
    if (Digits.isDigit(c)) {
      int end = start;
      while (end < start + 3 && Digits.isDigit(view.charAt(end))) {
        end++;
      }
      return view.charAt(end) == ')' || (view.charAt(end) == '.' && view.charAt(end + 1) == ' ');
    }
    return c == '-'
        || c == '+'
        || c == '•'
        || c == '·'
        || (Character.isLetter(c) && view.charAt(start + 1) == ')');
  }
}
