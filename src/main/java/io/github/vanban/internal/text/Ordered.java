package io.github.vanban.internal.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searches in lists that are in the order of their offsets. */
public final class Ordered {

  private Ordered() {}

  /**
   * Index of the first item whose offset is at least the given one, or the size of the list; takes
   * time logarithmic in the size.
   *
   * @param items in ascending order of their offsets
   * @param offset the offset of an item
   */
  public static <T> int firstFrom(List<T> items, ToIntFunction<? super T> offset, int least) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (offset.applyAsInt(items.get(mid)) < least) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
