/** Loads the lexicon files and finds their words in one pass over a text. */
@NullMarked
package io.github.vanban.internal.lexicon;

import org.jspecify.annotations.NullMarked;
