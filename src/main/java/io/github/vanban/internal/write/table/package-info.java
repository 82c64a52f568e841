/**
 * Extractions as tables, a table a layer and a row a mention: the columns of each, and the rows of
 * CSV files.
 */
@NullMarked
package io.github.vanban.internal.write.table;

import org.jspecify.annotations.NullMarked;
