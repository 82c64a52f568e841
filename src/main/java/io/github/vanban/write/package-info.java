/** Extractions out: JSON lines as {@code output-format} defines them. */
@NullMarked
package io.github.vanban.write;

import org.jspecify.annotations.NullMarked;
