package io.github.vanban.internal.statistic;

import io.github.vanban.model.Approximation;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.Role;
import io.github.vanban.model.ToldChange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the normalised text; the fields are those of {@link
 * io.github.vanban.model.Statistic}, the offsets are of the normalised text.
 */
public record FoundStatistic(
    int start,
    int end,
    String rule,
    BigDecimal value,
    @Nullable BigDecimal of,
    @Nullable BigDecimal max,
    @Nullable String unit,
    Category category,
    @Nullable String label,
    Role role,
    @Nullable Integer whole,
    @Nullable CalendarValue period,
    @Nullable Approximation approx,
    @Nullable ToldChange change) {}
