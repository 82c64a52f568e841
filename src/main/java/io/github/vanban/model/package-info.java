/**
 * The records, sealed interfaces and enums that a caller sees: immutable, thread-safe values.
 *
 * <p>Offsets are UTF-16 code units of the original text, start inclusive, end exclusive, so that
 * {@code text.substring(mention.start(), mention.end()).equals(mention.text())} always holds.
 */
@NullMarked
package io.github.vanban.model;

import org.jspecify.annotations.NullMarked;
