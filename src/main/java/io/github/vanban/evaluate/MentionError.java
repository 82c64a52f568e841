package io.github.vanban.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mention that was missed, or that is extra, under some measures. Immutable and thread-safe; a
 * mention whose span is right and whose value is wrong is both missed and extra.
 *
 * @param text name of the text
 * @param part layer, {@code counts}, {@code document} or {@code findings}
 * @param kind whether it is missed or extra
 * @param start first UTF-16 unit in the text; -1 for what has no place in it
 * @param end UTF-16 unit behind the last one; -1 for what has no place in it
 * @param line the line it starts in, from 1; 0 where that is not known
 * @param mention the text of the mention; for fields of the document the value
 * @param before a few words that stand before it
 * @param after a few words that stand behind it
 * @param values the values of its fields
 * @param rule the rule that found it, or for a missed one the rule that found something else there;
 *     null if none fired
 * @param measures the measures under which it is an error
 */
public record MentionError(
    String text,
    String part,
    Kind kind,
    int start,
    int end,
    int line,
    String mention,
    String before,
    String after,
    Map<String, String> values,
    @Nullable String rule,
    Set<String> measures) {

  /** What kind of error it is. */
  public enum Kind {
    /** In gold and not found. */
    MISS,
    /** Found and not in gold. */
    EXTRA
  }

  /** Checks that no required part is missing and copies the collections. */
  public MentionError {
    requireNonNull(text, "text");
    requireNonNull(part, "part");
    requireNonNull(kind, "kind");
    requireNonNull(mention, "mention");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    values = ImmutableMap.copyOf(values);
    measures = ImmutableSet.copyOf(measures);
  }

  /** The same under other measures. */
  MentionError withMeasures(Set<String> other) {
    return new MentionError(
        text, part, kind, start, end, line, mention, before, after, values, rule, other);
  }
}
