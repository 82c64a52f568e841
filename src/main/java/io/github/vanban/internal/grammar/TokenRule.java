package io.github.vanban.internal.grammar;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;

/**
 * One rule of a rule file.
 *
 * @param id its id
 * @param heads classes of heads that it is tried at
 * @param kind what its file says of the kind
 * @param pattern the compiled pattern; matchers of it are per thread
 * @param example a text that it matches
 */
public record TokenRule(
    String id, List<String> heads, String kind, TokenSequencePattern pattern, String example) {

  /** What a rule's kind is where the body is of the kind of its head. */
  public static final String KIND_OF_HEAD = "head";

  /** What a rule's kind is where the body is of the kind of the last body's word in it. */
  public static final String KIND_OF_LAST = "last";

  /**
   * A pattern, or the head alone: what always matches at the first token keeps CoreNLP from trying
   * the pattern at each of the others, which costs twenty times as much as that it does not match.
   */
  static final String OR_HEAD = "( %s ) | []";

  /** Copies the list. */
  public TokenRule {
    heads = ImmutableList.copyOf(heads);
  }

  /** How many tokens the rule takes of a window that begins at a head; 0 if it does not match. */
  int lengthAtHead(List<RuleToken> window) {
    TokenSequenceMatcher matcher = pattern.getMatcher(window);
    return matcher.find() && matcher.start(1) == 0 ? matcher.end(1) : 0;
  }
}
