/** The stages of one text, each a function of the stages before it. */
@NullMarked
package io.github.vanban.internal.pipeline;

import org.jspecify.annotations.NullMarked;
