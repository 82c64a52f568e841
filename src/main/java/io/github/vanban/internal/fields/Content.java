package io.github.vanban.internal.fields;

import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Statistic;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is in a field: a value, several, an object, or a pointer at mentions. Each knows how it is
 * got from an object and set in the one that is being made; what nothing sets is derived.
 *
 * @param <T> the objects
 * @param <B> what objects are made of
 */
public sealed interface Content<T, B> {

  /** One value, or null. */
  record Scalar<T, B, V>(Form<V> form, Function<T, @Nullable V> get, @Nullable BiConsumer<B, V> set)
      implements Content<T, B> {}

  /** Several values. */
  record Scalars<T, B, V>(
      Form<V> form, Function<T, List<V>> get, @Nullable BiConsumer<B, List<V>> set)
      implements Content<T, B> {}

  /** An object, or null; {@code inline} where its fields stand among those of what holds it. */
  record One<T, B, N, M>(
      Shape<N, M> shape,
      boolean inline,
      Function<T, @Nullable N> get,
      @Nullable BiConsumer<B, M> set)
      implements Content<T, B> {}

  /** Several objects. */
  record Many<T, B, N, M>(
      Shape<N, M> shape, Function<T, List<N>> get, @Nullable BiConsumer<B, List<M>> set)
      implements Content<T, B> {}

  /** A mention, by its index in the list of a layer, or null. */
  record Pointer<T, B>(
      Layer layer, Function<T, @Nullable Mention> get, @Nullable BiConsumer<B, Integer> set)
      implements Content<T, B> {}

  /** Several mentions of a layer, by their indices. */
  record Pointers<T, B>(
      Layer layer,
      Function<T, ? extends List<? extends Mention>> get,
      @Nullable BiConsumer<B, List<Integer>> set)
      implements Content<T, B> {}

  /** A mention by its index, in the layer that a field before tells. */
  record AnyPointer<T, B>(Function<T, Mention> get, BiConsumer<B, Integer> set)
      implements Content<T, B> {}

  /** Figures by names that a lexicon gives, each a field of its own, by their indices. */
  record Measures<T, B>(
      Function<T, Map<String, Statistic>> get, BiConsumer<B, Map<String, Integer>> set)
      implements Content<T, B> {}
}
