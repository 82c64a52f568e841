/** The libraries that are optional dependencies, and what to say where one is missing. */
@NullMarked
package io.github.vanban.internal.library;

import org.jspecify.annotations.NullMarked;
