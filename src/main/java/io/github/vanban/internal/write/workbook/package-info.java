/** Extractions as a workbook of a spreadsheet (XLSX), a sheet a layer. */
@NullMarked
package io.github.vanban.internal.write.workbook;

import org.jspecify.annotations.NullMarked;
