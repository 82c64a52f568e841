/**
 * Texts in: files, folders, globs, standard input, sets of texts in JSON lines; and the output's
 * own lines back into records.
 */
@NullMarked
package io.github.vanban.read;

import org.jspecify.annotations.NullMarked;
