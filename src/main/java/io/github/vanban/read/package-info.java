/** Texts in: files, folders, globs, standard input, sets of texts in JSON lines. */
@NullMarked
package io.github.vanban.read;

import org.jspecify.annotations.NullMarked;
