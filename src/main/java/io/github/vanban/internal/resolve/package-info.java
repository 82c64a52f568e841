/**
 * What holds between mentions: dates and issuers of references, short forms and their documents,
 * and the text's own header and signature.
 */
@NullMarked
package io.github.vanban.internal.resolve;

import org.jspecify.annotations.NullMarked;
