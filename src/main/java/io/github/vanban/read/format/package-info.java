/** All formats that are read: which one a file is of, and the reader of each. */
@NullMarked
package io.github.vanban.read.format;

import org.jspecify.annotations.NullMarked;
