package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTest {

  @Test
  void should_find_what_a_walk_over_the_list_finds() {
    Random random = new Random(7);
    for (int size = 0; size < 40; size++) {
      List<Integer> items = random.ints(size, 0, 20).sorted().boxed().toList();
      for (int least = -1; least < 22; least++) {
        int from = least;
        long smaller = items.stream().filter(item -> item < from).count();

        assertThat(Ordered.firstFrom(items, Integer::intValue, from))
            .as("%s from %s", items, from)
            .isEqualTo((int) smaller);
      }
    }
  }

  @Test
  void should_find_by_the_offset_that_is_asked_for() {
    List<int[]> spans = IntStream.range(0, 10).mapToObj(i -> new int[] {i * 3, i * 3 + 2}).toList();

    assertThat(Ordered.firstFrom(spans, span -> span[0], 7)).isEqualTo(3);
    assertThat(Ordered.firstFrom(spans, span -> span[1], 8)).isEqualTo(2);
  }
}
