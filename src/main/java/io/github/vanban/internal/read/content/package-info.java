/**
 * What the readers of all formats share: the limits they keep, the paragraphs and tables that they
 * find, and how these become one text.
 */
@NullMarked
package io.github.vanban.internal.read.content;

import org.jspecify.annotations.NullMarked;
