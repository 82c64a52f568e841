/** Extractions out: JSON lines as the README describes them. */
@NullMarked
package io.github.vanban.write;

import org.jspecify.annotations.NullMarked;
