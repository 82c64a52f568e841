package io.github.vanban.internal.link;

import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.reference.LawNumbers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions are of the same document: by number key, laws by name and year, short forms by
 * type and ordinal to the nearest full mention before them (or, failing that, the first behind).
 *
 * <p>Each step looks at a bounded number of mentions, so the time is linear.
 */
public final class Clusters {

  /** How many mentions on either side a short form may go back to. */
  private static final int NEAREST = 40;

  /** How many documents of one number, told apart by place or year, are kept in mind. */
  private static final int HOMONYMS = 8;

  /** Years of a term of the Party's bodies. */
  private static final int TERM = 5;

  private final NormalizedText view;
  private final List<IssuedReference> issued;
  private final DocumentTypes types;
  private final LawNumbers laws;
  private final Groups groups;
  private final @Nullable String[] rules;

  private Clusters(
      NormalizedText view, List<IssuedReference> issued, DocumentTypes types, LawNumbers laws) {
    this.view = view;
    this.issued = issued;
    this.types = types;
    this.laws = laws;
    groups = new Groups(issued.size());
    rules = new String[issued.size()];
  }

  /** Makes one document of a mention and another, by a rule. */
  private void join(int mention, int other, String rule) {
    groups.join(mention, other);
    if (rules[mention] == null) {
      rules[mention] = rule;
    }
  }

  /** The cluster of each reference. */
  public static List<Cluster> of(
      NormalizedText view,
      List<IssuedReference> issued,
      Descriptions descriptions,
      DocumentTypes types,
      LawNumbers laws) {
    Clusters clusters = new Clusters(view, issued, types, laws);
    BitSet whole = new BitSet();
    for (int i = 0; i < issued.size(); i++) {
      whole.set(i, isWhole(issued.get(i).reference()));
    }
    clusters.byNumber(whole);
    clusters.lawsByName();
    clusters.appositions();
    clusters.byNumber(clusters.shortForms(whole));
    clusters.definitions(descriptions.definitions());
    int[] numbers = clusters.groups.numbers();
    List<Cluster> of = new ArrayList<>(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      of.add(new Cluster(numbers[i], clusters.rules[i]));
    }
    return of;
  }

  private FoundReference reference(int i) {
    return issued.get(i).reference();
  }

  /** A document with what is known of it so far. */
  private static final class Known {
    private final int yearsApart;
    private int last;
    private @Nullable String place;
    private @Nullable LocalDate issued;

    Known(int yearsApart) {
      this.yearsApart = yearsApart;
    }

    boolean mayBe(IssuedReference mention) {
      String there = mention.place();
      LocalDate then = mention.issued();
      return (place == null || there == null || place.equals(there))
          && (issued == null
              || then == null
              || Math.abs(issued.getYear() - then.getYear()) < yearsApart
              || issued.withYear(2000).equals(then.withYear(2000)));
    }

    void add(int index, IssuedReference mention) {
      last = index;
      place = place == null ? mention.place() : place;
      issued = issued == null ? mention.issued() : issued;
    }
  }

  /**
   * Of some mentions, those with one number key are of one document, unless their issuers are of
   * two places ({@code 01/QĐ-UBND} of two provinces) or they are dated in two years ({@code
   * 16/CT-TTg} of 2016 and of 2020; the same day of another year is a slip of the pen). A mention
   * that tells neither goes to the document that was mentioned last.
   *
   * <p>The State's numbers begin anew each year (Nghị định 30/2020/NĐ-CP), the Party's with each
   * term of five years (Quy định 66-QĐ/TW).
   */
  private void byNumber(BitSet mentions) {
    Map<String, List<Known>> byKey = new HashMap<>();
    for (int i = mentions.nextSetBit(0); i >= 0; i = mentions.nextSetBit(i + 1)) {
      List<Known> homonyms = byKey.computeIfAbsent(fullKey(reference(i)), k -> new ArrayList<>(1));
      Known same = null;
      for (Known known : homonyms) {
        if (known.mayBe(issued.get(i)) && (same == null || known.last > same.last)) {
          same = known;
        }
      }
      if (same == null) {
        same = new Known(yearsApart(reference(i).number()));
        if (homonyms.size() < HOMONYMS) {
          homonyms.add(same);
        }
      } else {
        join(i, same.last, "cluster.number");
      }
      same.add(i, issued.get(i));
    }
  }

  private int yearsApart(@Nullable DocumentNumber number) {
    if (number == null || number.year() != null) {
      return Integer.MAX_VALUE;
    }
    return types.isOfParty(number) ? TERM : 1;
  }

  /**
   * {@code Luật Đất đai năm 2013}, {@code Luật Đất đai số 45/2013/QH13} and {@code Luật số
   * 45/2013/QH13} are one; two laws of one name and year, told by number alone, are two.
   */
  private void lawsByName() {
    Map<String, Set<String>> numbers = new HashMap<>();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < issued.size(); i++) {
      String name = nameAndYear(reference(i));
      DocumentNumber number = reference(i).number();
      if (name != null && number != null) {
        numbers.computeIfAbsent(name, n -> new HashSet<>()).add(number.key());
      }
    }
    for (int i = 0; i < issued.size(); i++) {
      String name = nameAndYear(reference(i));
      if (name != null && numbers.getOrDefault(name, Set.of()).size() < 2) {
        Integer same = first.putIfAbsent(name, i);
        if (same != null) {
          join(i, same, "cluster.law-name");
        }
      }
    }
  }

  private @Nullable String nameAndYear(FoundReference reference) {
    String year = reference.lawYear();
    if (year != null) {
      return reference.bareName() + "@" + year;
    }
    DocumentNumber number = reference.number();
    return number == null || reference.name() != null ? null : laws.name(number);
  }

  /** {@code Luật Bảo hiểm xã hội 2014 (Luật số 58/2014/QH13)}. */
  private void appositions() {
    for (int i = 1; i < issued.size(); i++) {
      FoundReference law = reference(i - 1);
      FoundReference number = reference(i);
      if (law.number() == null
          && number.number() != null
          && number.type().isNamed()
          && number.start() == law.end() + 2
          && view.charAt(law.end() + 1) == '('
          && view.charAt(number.end()) == ')') {
        join(i, i - 1, "cluster.apposition");
      }
    }
  }

  /** Joins short forms with what they are short for, and gives those that are short for nothing. */
  private BitSet shortForms(BitSet whole) {
    Map<String, List<Integer>> full = new HashMap<>();
    for (int i = whole.nextSetBit(0); i >= 0; i = whole.nextSetBit(i + 1)) {
      full.computeIfAbsent(shortKey(reference(i)), k -> new ArrayList<>()).add(i);
    }
    BitSet left = new BitSet();
    for (int i = 0; i < issued.size(); i++) {
      if (whole.get(i) && !isByYear(reference(i))) {
        continue;
      }
      int target = antecedent(i, full.getOrDefault(shortKey(reference(i)), List.of()));
      if (target >= 0) {
        join(i, target, "cluster.short-form");
      } else {
        left.set(i, !whole.get(i));
      }
    }
    return left;
  }

  private void definitions(List<Descriptions.Definition> definitions) {
    for (Descriptions.Definition definition : definitions) {
      for (int i = definition.reference() + 1;
          i < issued.size() && reference(i).start() < definition.end();
          i++) {
        if (reference(i).start() >= definition.start()) {
          join(i, definition.reference(), "cluster.definition");
        }
      }
    }
  }

  /**
   * The mention that a short one goes back to: the nearest before it that fits, one with a type
   * word of its own before members of lists; failing that the first behind; -1 where several laws
   * of one name leave it open.
   */
  private int antecedent(int brief, List<Integer> candidates) {
    FoundReference reference = reference(brief);
    int before = -1;
    int listed = -1;
    int behind = -1;
    Set<String> years = new HashSet<>();
    int position = Collections.binarySearch(candidates, brief);
    int from = position >= 0 ? position : -position - 1;
    int last = Math.min(candidates.size(), from + NEAREST);
    for (int k = Math.max(0, from - NEAREST); k < last; k++) {
      int candidate = candidates.get(k);
      FoundReference full = reference(candidate);
      if (candidate == brief
          || !fits(brief, candidate)
          || (isByYear(full) && isByYear(reference))) {
        continue;
      }
      String year = full.lawYear();
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
    if (reference.isPlenum()) {
      return number != null && number.organCode().indexOf('-') > 0;
    }
    if (number != null) {
      return !number.organCode().isEmpty() || number.year() != null;
    }
    return reference.lawYear() != null;
  }

  /** {@code Nghị định 30/2020}: whole, but the symbol may stand elsewhere. */
  private static boolean isByYear(FoundReference reference) {
    DocumentNumber number = reference.number();
    return number != null && number.organCode().isEmpty() && number.year() != null;
  }

  private static String fullKey(FoundReference reference) {
    DocumentNumber number = reference.number();
    if (number == null) {
      return "name:" + reference.name();
    }
    return (reference.isPlenum() ? "plenum" : reference.type()) + ":" + number.key();
  }

  private static String shortKey(FoundReference reference) {
    DocumentNumber number = reference.number();
    if (reference.name() != null) {
      return "name:" + reference.bareName();
    }
    return (reference.isPlenum() ? "plenum" : reference.type())
        + ":"
        + (number == null ? "" : number.ordinal());
  }

  private boolean fits(int brief, int full) {
    DocumentNumber a = reference(brief).number();
    DocumentNumber b = reference(full).number();
    LocalDate date = issued.get(brief).issued();
    LocalDate fullDate = issued.get(full).issued();
    if (a == null || b == null) {
      return true;
    }
    return (date == null || fullDate == null || date.getYear() == fullDate.getYear())
        && (a.year() == null || b.year() == null || a.year().equals(b.year()))
        && (a.typeCode().isEmpty() || a.typeCode().equals(b.typeCode()));
  }
}
