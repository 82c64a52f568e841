package io.github.vanban.internal.link;

/** Things joined into groups, by index: a union of disjoint sets. Not thread-safe. */
final class Groups {

  private final int[] parent;

  /** Each of so many things in a group of its own. */
  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Makes one group of the groups of two things. */
  void join(int a, int b) {
    int ra = first(a);
    int rb = first(b);
    parent[Math.max(ra, rb)] = Math.min(ra, rb);
  }

  /** The number of each thing's group, from 1 in the order of the groups' first things. */
  int[] numbers() {
    int[] numbers = new int[parent.length];
    int groups = 0;
    for (int i = 0; i < parent.length; i++) {
      int first = first(i);
      numbers[i] = first == i ? ++groups : numbers[first];
    }
    return numbers;
  }

  /** The first thing in the group of a thing. */
  private int first(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
