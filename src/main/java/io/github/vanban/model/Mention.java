package io.github.vanban.model;

/**
 * A span of the original text with a type and a value.
 *
 * <p>Implementations are immutable records, hence thread-safe. Use a {@code switch} over the sealed
 * permits to treat all layers of an extraction alike.
 */
public sealed interface Mention permits Reference, DateMention, Body, Statistic {

  /** First UTF-16 unit of the mention in the original text. */
  int start();

  /** UTF-16 unit behind the last one of the mention in the original text. */
  int end();

  /** The original text between {@link #start()} and {@link #end()}, spelling and spaces kept. */
  String text();

  /** Id of the rule or lexicon entry that found the mention, for error lists. */
  String rule();
}
