package io.github.vanban.internal.reference;

import io.github.vanban.model.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A place in the normalised text where it speaks of itself.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param type the type that its word tells
 * @param provision the cited part as written, or null
 */
public record FoundSelf(int start, int end, DocumentType type, @Nullable String provision) {}
