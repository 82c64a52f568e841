/** Rows that wait on the disk until a workbook is made of them. */
@NullMarked
package io.github.vanban.internal.write.workbook;

import org.jspecify.annotations.NullMarked;
