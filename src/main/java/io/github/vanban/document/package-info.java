/**
 * A text and its blocks: headings, paragraphs, items, tables and the parts of a page around them.
 */
@NullMarked
package io.github.vanban.document;

import org.jspecify.annotations.NullMarked;
