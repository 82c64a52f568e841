package io.github.vanban.internal.grammar;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import io.github.vanban.internal.lexicon.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A token that rules see: a word of a lexicon with its class, or a single word with its shape.
 *
 * <p>Extends CoreNLP's map, so that TokensRegex matches over it.
 */
public final class RuleToken extends ArrayCoreMap {

  private static final long serialVersionUID = 1L;

  /** Class of the lexicon's word, or shape: what patterns call {@code lex}. */
  public static final class Lex implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** Administrative level that the word tells: what patterns call {@code level}. */
  public static final class Level implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code yes} where a head may stand alone: what patterns call {@code alone}. */
  public static final class Alone implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code yes} where a head of several words is a name in itself: what patterns call whole. */
  public static final class Whole implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code yes} where a head is written with a capital: what patterns call {@code proper}. */
  public static final class Proper implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** {@code yes} where a head ends in its Party committee, whose place may follow: partyplace. */
  public static final class PartyPlace implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  private final int start;
  private final int end;
  private final transient @Nullable Hit hit;

  /** Makes a token over a normalised span. */
  public RuleToken(int start, int end, String word, String lex, @Nullable Hit hit) {
    super(6);
    this.start = start;
    this.end = end;
    this.hit = hit;
    set(CoreAnnotations.TextAnnotation.class, word);
    set(Lex.class, lex);
  }

  /** First index in the normalised text. */
  public int start() {
    return start;
  }

  /** Index behind the last. */
  public int end() {
    return end;
  }

  /** The lexicon's word, or null for a plain one. */
  public @Nullable Hit hit() {
    return hit;
  }

  /** The word, folded: what patterns call {@code word}. */
  public String word() {
    return get(CoreAnnotations.TextAnnotation.class);
  }

  /** Class or shape. */
  public String lex() {
    return get(Lex.class);
  }
}
