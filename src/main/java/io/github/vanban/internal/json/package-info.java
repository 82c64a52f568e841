/** What is shared by all that reads JSON. */
@NullMarked
package io.github.vanban.internal.json;

import org.jspecify.annotations.NullMarked;
