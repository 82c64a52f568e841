/** Web pages: the article that is on one, without what the site puts around it. */
@NullMarked
package io.github.vanban.internal.read.html;

import org.jspecify.annotations.NullMarked;
