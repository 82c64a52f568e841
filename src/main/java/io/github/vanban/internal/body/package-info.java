/** Finds authorities and gives them kind, level, expanded name and place. */
@NullMarked
package io.github.vanban.internal.body;

import org.jspecify.annotations.NullMarked;
