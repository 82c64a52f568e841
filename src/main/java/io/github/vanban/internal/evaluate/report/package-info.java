/**
 * Reports of evaluations: for the terminal, as JSON that a later run takes as its baseline, as
 * Markdown, as JUnit XML, and as thresholds.
 *
 * <p>Reports hold no time, host or absolute path: the same evaluation always gives the same bytes,
 * so that a committed report can be checked for freshness.
 */
@NullMarked
package io.github.vanban.internal.evaluate.report;

import org.jspecify.annotations.NullMarked;
