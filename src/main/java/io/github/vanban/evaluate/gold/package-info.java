/**
 * Gold: what a person says is in a text, and how files say it.
 *
 * <p>{@link io.github.vanban.evaluate.gold.GoldFolder} reads a folder of gold; {@link
 * io.github.vanban.evaluate.gold.GoldWriter} writes it. An {@link
 * io.github.vanban.evaluate.gold.AnnotatedText} is a text with its {@link
 * io.github.vanban.evaluate.gold.Annotation}s, whose values are kept in the written form of the
 * output, by {@link io.github.vanban.evaluate.gold.Field}. Predictions have the same form, so that
 * the two can be compared.
 */
@NullMarked
package io.github.vanban.evaluate.gold;

import org.jspecify.annotations.NullMarked;
