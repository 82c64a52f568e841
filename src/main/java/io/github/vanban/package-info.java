/**
 * The front door: {@link io.github.vanban.VanBan} gives an {@link io.github.vanban.Extractor},
 * which turns a text into an {@link io.github.vanban.Extraction}.
 */
@NullMarked
package io.github.vanban;

import org.jspecify.annotations.NullMarked;
