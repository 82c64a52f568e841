/** Finds figures with what they count, and how totals are broken down. */
@NullMarked
package io.github.vanban.internal.statistic;

import org.jspecify.annotations.NullMarked;
