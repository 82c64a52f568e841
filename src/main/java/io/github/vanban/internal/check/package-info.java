/** Findings: what a text says against itself. */
@NullMarked
package io.github.vanban.internal.check;

import org.jspecify.annotations.NullMarked;
