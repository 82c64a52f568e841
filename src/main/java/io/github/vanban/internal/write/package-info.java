/** What sinks write with: files that grow by whole pieces, and the hash that names a text. */
@NullMarked
package io.github.vanban.internal.write;

import org.jspecify.annotations.NullMarked;
