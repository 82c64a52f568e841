/** Annotators for Stanford CoreNLP pipelines: VanBan's mentions, its tokens and sentences. */
@NullMarked
package io.github.vanban.corenlp;

import org.jspecify.annotations.NullMarked;
