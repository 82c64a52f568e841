package io.github.vanban.internal.text;

/**
 * A token of a text.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 */
public record Token(int start, int end) {}
