/**
 * The encodings that Vietnamese texts come in, of today and of before Unicode: which one a text is
 * in, and what it says.
 */
@NullMarked
package io.github.vanban.internal.read.encoding;

import org.jspecify.annotations.NullMarked;
