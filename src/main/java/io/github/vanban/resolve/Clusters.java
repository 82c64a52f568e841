package io.github.vanban.resolve;

import io.github.vanban.model.DocumentNumber;
import io.github.vanban.reference.FoundReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions are of the same document: by number key, short forms by type and ordinal to the
 * nearest full mention before them (or, failing that, the first behind), laws by name.
 */
public final class Clusters {

  /** How many mentions on either side a short form may go back to. */
  private static final int NEAREST = 40;

  private Clusters() {}

  /**
   * Gives each reference the number of its cluster, from 1 in order of first mention.
   *
   * <p>Documents of issuers in two places are two, though they share a number ({@code 01/QĐ-UBND}
   * of two provinces); a mention without place goes to the nearest before it.
   */
  public static int[] of(List<IssuedReference> issued, Descriptions descriptions) {
    List<FoundReference> references = issued.stream().map(IssuedReference::reference).toList();
    int n = references.size();
    int[] parent = new int[n];
    for (int i = 0; i < n; i++) {
      parent[i] = i;
    }
    Map<String, Integer> lastByKey = new HashMap<>();
    Map<String, Integer> firstByPlace = new HashMap<>();
    Set<String> placed = new HashSet<>();
    Map<String, List<Integer>> whole = new HashMap<>();
    for (int i = 0; i < n; i++) {
      FoundReference reference = references.get(i);
      String key = fullKey(reference);
      Integer same = lastByKey.put(key, i);
      String place = issued.get(i).place();
      if (place != null) {
        Integer there = firstByPlace.putIfAbsent(key + "@" + place, i);
        same = placed.add(key) ? same : there;
      }
      if (same != null) {
        join(parent, i, same);
      }
      if (isWhole(reference)) {
        whole.computeIfAbsent(shortKey(reference), k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < n; i++) {
      FoundReference reference = references.get(i);
      if (!isWhole(reference) || isByYear(reference)) {
        int target = antecedent(references, i, whole.getOrDefault(shortKey(reference), List.of()));
        if (target >= 0) {
          join(parent, i, target);
        }
      }
    }
    for (Descriptions.Definition definition : descriptions.definitions()) {
      for (int i = definition.reference() + 1;
          i < n && references.get(i).start() < definition.end();
          i++) {
        if (references.get(i).start() >= definition.start()) {
          join(parent, i, definition.reference());
        }
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

  /**
   * The mention that a short one goes back to: the nearest before it that fits, one with a type
   * word of its own before members of lists; failing that the first behind; -1 where several laws
   * of one name leave it open.
   */
  private static int antecedent(
      List<FoundReference> references, int brief, List<Integer> candidates) {
    FoundReference reference = references.get(brief);
    int before = -1;
    int listed = -1;
    int behind = -1;
    Set<String> years = new HashSet<>();
    int position = Collections.binarySearch(candidates, brief);
    int from = position >= 0 ? position : -position - 1;
    int last = Math.min(candidates.size(), from + NEAREST);
    for (int k = Math.max(0, from - NEAREST); k < last; k++) {
      int candidate = candidates.get(k);
      FoundReference full = references.get(candidate);
      if (candidate == brief || !fits(reference, full) || (isByYear(full) && isByYear(reference))) {
        continue;
      }
      String year = year(full);
      if (year != null) {
        years.add(year);
      }
      if (candidate > brief) {
        behind = behind < 0 ? candidate : behind;
      } else if (full.rule().equals("reference.list")) {
        listed = candidate;
      } else {
        before = candidate;
      }
    }
    if (years.size() > 1) {
      return -1;
    }
    return before >= 0 ? before : listed >= 0 ? listed : behind;
  }

  /** A mention that tells which document it is: by symbol or year, or a law by name and year. */
  private static boolean isWhole(FoundReference reference) {
    DocumentNumber number = reference.number();
    if (number != null) {
      return !number.organCode().isEmpty() || number.year() != null;
    }
    return year(reference) != null;
  }

  /** {@code Nghị định 30/2020}: whole, but the symbol may stand elsewhere. */
  private static boolean isByYear(FoundReference reference) {
    DocumentNumber number = reference.number();
    return number != null && number.organCode().isEmpty() && number.year() != null;
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
