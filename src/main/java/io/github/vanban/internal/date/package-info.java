/** Finds expressions of calendar time and gives them values. */
@NullMarked
package io.github.vanban.internal.date;

import org.jspecify.annotations.NullMarked;
