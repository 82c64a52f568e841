package io.github.vanban.resolve;

import io.github.vanban.model.DocumentNumber;
import io.github.vanban.reference.FoundReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions are of the same document: by number key, short forms by type and ordinal to the
 * nearest full mention before them (or, failing that, the first behind), laws by name.
 */
public final class Clusters {

  private Clusters() {}

  /** Gives each reference the number of its cluster, from 1 in order of first mention. */
  public static int[] of(List<FoundReference> references) {
    int n = references.size();
    int[] parent = new int[n];
    for (int i = 0; i < n; i++) {
      parent[i] = i;
    }
    Map<String, Integer> firstByKey = new HashMap<>();
    Map<String, Integer> lastFull = new HashMap<>();
    Map<String, Integer> firstFull = new HashMap<>();
    for (int i = n - 1; i >= 0; i--) {
      FoundReference reference = references.get(i);
      if (isFull(reference)) {
        firstFull.put(shortKey(reference), i);
      }
    }
    for (int i = 0; i < n; i++) {
      FoundReference reference = references.get(i);
      String key = fullKey(reference);
      Integer same = firstByKey.putIfAbsent(key, i);
      if (isFull(reference)) {
        if (same != null) {
          join(parent, i, same);
        }
        lastFull.put(shortKey(reference), i);
        continue;
      }
      Integer target = lastFull.get(shortKey(reference));
      if (target == null) {
        target = firstFull.get(shortKey(reference));
      }
      if (target != null && fits(reference, references.get(target))) {
        join(parent, i, target);
      } else if (same != null) {
        join(parent, i, same);
      }
    }
    int[] clusters = new int[n];
    int[] number = new int[n];
    int next = 1;
    for (int i = 0; i < n; i++) {
      int root = root(parent, i);
      if (number[root] == 0) {
        number[root] = next++;
      }
      clusters[i] = number[root];
    }
    return clusters;
  }

  /** A mention that names its document whole: number with symbol, or a law's name with its year. */
  private static boolean isFull(FoundReference reference) {
    DocumentNumber number = reference.number();
    if (number != null) {
      return !number.organCode().isEmpty();
    }
    return year(reference) != null;
  }

  private static String fullKey(FoundReference reference) {
    DocumentNumber number = reference.number();
    return number == null ? "name:" + reference.name() : reference.type() + ":" + number.key();
  }

  private static String shortKey(FoundReference reference) {
    DocumentNumber number = reference.number();
    if (reference.name() != null) {
      return "name:" + lawName(reference);
    }
    return reference.type() + ":" + (number == null ? "" : number.ordinal());
  }

  private static boolean fits(FoundReference brief, FoundReference full) {
    DocumentNumber a = brief.number();
    DocumentNumber b = full.number();
    if (a == null || b == null) {
      return true;
    }
    return (a.year() == null || b.year() == null || a.year().equals(b.year()))
        && (a.typeCode().isEmpty() || a.typeCode().equals(b.typeCode()));
  }

  private static String lawName(FoundReference reference) {
    String name = reference.name();
    if (name == null) {
      return "";
    }
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }

  private static @Nullable String year(FoundReference reference) {
    String name = reference.name();
    int at = name == null ? -1 : name.indexOf('@');
    return at < 0 || name == null ? null : name.substring(at + 1);
  }

  private static void join(int[] parent, int a, int b) {
    int ra = root(parent, a);
    int rb = root(parent, b);
    parent[Math.max(ra, rb)] = Math.min(ra, rb);
  }

  private static int root(int[] parent, int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }
}
