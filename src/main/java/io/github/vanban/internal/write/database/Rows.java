package io.github.vanban.internal.write.database;

import io.github.vanban.write.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one result.
 *
 * @param source where it comes from
 * @param document the text's hash; null if it could not be read
 * @param tables rows of the documents and the layers, in the order of {@link DatabaseWriter}
 * @param failure why it could not be read; null if it could
 */
public record Rows(
    String source,
    @Nullable String document,
    List<List<@Nullable Object[]>> tables,
    Result.@Nullable Failed failure) {}
