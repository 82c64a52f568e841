package io.github.vanban.internal.read.pdf;

/**
 * A line of a page.
 *
 * @param text what it says; cells are kept apart by tabs
 * @param left where it begins, in points from the left
 * @param right where it ends
 * @param base the foot of its letters, in points from the top
 * @param size the size of its letters
 */
record PdfLine(String text, float left, float right, float base, float size) {}
