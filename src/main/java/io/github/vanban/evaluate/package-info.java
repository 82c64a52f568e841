/**
 * Scores extractions against gold.
 *
 * <p>{@link io.github.vanban.evaluate.Evaluation} compares what an extractor finds, or what an
 * output file says, with gold that {@link io.github.vanban.evaluate.gold.GoldFolder} reads, and has
 * a {@link io.github.vanban.evaluate.Score} for each measure and every {@link
 * io.github.vanban.evaluate.MentionError}. {@link io.github.vanban.evaluate.Gate} tells what fell
 * below a threshold or a baseline.
 *
 * <pre>{@code
 * Evaluation evaluation =
 *     Evaluation.of(GoldFolder.of(Path.of("samples")).read(), Predictions.by(VanBan.extractor()));
 * evaluation.score("references.number").f1();
 * }</pre>
 *
 * <p>Measures are named {@code layer.what}: {@code references.span}, {@code references.number},
 * {@code dates.value}, {@code bodies.level}, {@code statistics.PROCEDURE.label}, {@code
 * counts.scope}, {@code document.title}, {@code findings}. A mention counts as right under a
 * measure when what the measure names is right: the span, the value, or the value and one more
 * field. The measures {@code layer.ner.strict}, {@code .exact}, {@code .partial} and {@code .type}
 * are the four views of MUC on spans and types.
 */
@NullMarked
package io.github.vanban.evaluate;

import org.jspecify.annotations.NullMarked;
