/** Finds mentions of particular documents: by number and symbol, by number alone, by name. */
@NullMarked
package io.github.vanban.internal.reference;

import org.jspecify.annotations.NullMarked;
