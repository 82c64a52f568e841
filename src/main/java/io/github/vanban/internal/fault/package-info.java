/** What faults say of the JSON that they are in. */
@NullMarked
package io.github.vanban.internal.fault;

import org.jspecify.annotations.NullMarked;
