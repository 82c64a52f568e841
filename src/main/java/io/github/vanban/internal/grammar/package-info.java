/** CoreNLP TokensRegex rules: loaded from resource files, matched at heads found by the lexicon. */
@NullMarked
package io.github.vanban.internal.grammar;

import org.jspecify.annotations.NullMarked;
