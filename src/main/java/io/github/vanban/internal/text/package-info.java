/**
 * A normalised view of a text with an exact map back to the original; tokens, sentences, numerals.
 *
 * <p>Everything here is immutable or static and pure, thread-safe, and independent of locale.
 */
@NullMarked
package io.github.vanban.internal.text;

import org.jspecify.annotations.NullMarked;
