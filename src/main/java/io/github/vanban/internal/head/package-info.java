/** What a text says of itself: its own title, date, place, signer, recipients, number, issuer. */
@NullMarked
package io.github.vanban.internal.head;

import org.jspecify.annotations.NullMarked;
