/**
 * The benchmark: how fast texts are read, against CoreNLP's own tokeniser in the same run. {@link
 * io.github.vanban.bench.BenchmarkReport} runs it and writes the report; nothing is asserted.
 */
@NullMarked
package io.github.vanban.bench;

import org.jspecify.annotations.NullMarked;
