/** PDF files with text in them. */
@NullMarked
package io.github.vanban.internal.read.pdf;

import org.jspecify.annotations.NullMarked;
