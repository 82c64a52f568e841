/** For programs that write and read JSON with Jackson of their own. */
@NullMarked
package io.github.vanban.jackson;

import org.jspecify.annotations.NullMarked;
