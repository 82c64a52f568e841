/** JSON out and in, by the lists of fields. */
@NullMarked
package io.github.vanban.internal.write.json;

import org.jspecify.annotations.NullMarked;
