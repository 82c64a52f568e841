/**
 * What holds between mentions: dates and issuers of references, clusters of mentions of one
 * document, and days completed by the text's own date.
 */
@NullMarked
package io.github.vanban.internal.link;

import org.jspecify.annotations.NullMarked;
