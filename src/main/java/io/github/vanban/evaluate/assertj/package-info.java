/**
 * AssertJ assertions on evaluations, for tests that keep accuracy from falling. AssertJ is an
 * optional dependency: who uses this package has it among the dependencies of their tests.
 */
@NullMarked
package io.github.vanban.evaluate.assertj;

import org.jspecify.annotations.NullMarked;
