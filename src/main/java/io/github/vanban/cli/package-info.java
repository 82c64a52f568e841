/** The command {@code vanban}. */
@NullMarked
package io.github.vanban.cli;

import org.jspecify.annotations.NullMarked;
