/**
 * Where results go: JSON lines, CSV files, a workbook or a database. Each takes {@link
 * io.github.vanban.write.Result}s one after the other and gives the same for the same.
 */
@NullMarked
package io.github.vanban.write.sink;

import org.jspecify.annotations.NullMarked;
