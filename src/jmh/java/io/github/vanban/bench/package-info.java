/**
 * The benchmark: how fast texts are read, against CoreNLP's own tokeniser in the same run. {@link
 * io.github.vanban.bench.BenchmarkReport} runs it and writes the report; nothing is asserted.
 * {@link io.github.vanban.bench.CrfComparison} tells what a trained tagger would add to the rules.
 */
@NullMarked
package io.github.vanban.bench;

import org.jspecify.annotations.NullMarked;
