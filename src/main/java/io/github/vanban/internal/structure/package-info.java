/**
 * The one place that knows a line: which lines make a paragraph, an item, a table, a letterhead,
 * and where sentences begin and end in them.
 */
@NullMarked
package io.github.vanban.internal.structure;

import org.jspecify.annotations.NullMarked;
