package io.github.vanban.internal.link;

import org.jspecify.annotations.Nullable;

/**
 * Which document a reference is of.
 *
 * @param number what all mentions of the document share, from 1 in order of first mention
 * @param rule id of the rule that joined the reference to another, or null if none did
 */
public record Cluster(int number, @Nullable String rule) {}
