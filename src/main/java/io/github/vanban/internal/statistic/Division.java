package io.github.vanban.internal.statistic;

import java.util.List;

/**
 * A total and the parts that one phrase, or one column of a table, divides it into.
 *
 * @param whole the total
 * @param parts its parts
 * @param complete whether the words say that these are all
 */
record Division(Figure whole, List<Figure> parts, boolean complete) {}
