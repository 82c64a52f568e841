package io.github.vanban.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One cited part of a document, as the path to it from the largest unit to the smallest.
 *
 * <p>Example: {@code điểm a khoản 2 Điều 5} is Điều 5, khoản 2, điểm a; {@code các Điều 3, 4 và 7}
 * are three provisions of one step each. Source of the units: Nghị định 78/2025/NĐ-CP and Nghị định
 * 30/2020/NĐ-CP on the layout of documents.
 *
 * @param path its steps, largest unit first; never empty
 */
public record Provision(List<Step> path) {

  /** Units of documents, the largest first. */
  public enum Unit {
    /** Phụ lục. */
    APPENDIX("phụ lục"),
    /** Mẫu, mẫu số. */
    FORM("mẫu"),
    /** Biểu, biểu số. */
    TABLE("biểu"),
    /** Phần. */
    PART("phần"),
    /** Chương. */
    CHAPTER("chương"),
    /** Mục. */
    SECTION("mục"),
    /** Tiểu mục. */
    SUBSECTION("tiểu mục"),
    /** Điều. */
    ARTICLE("điều"),
    /** Khoản. */
    CLAUSE("khoản"),
    /** Điểm. */
    POINT("điểm"),
    /** Tiết. */
    ITEM("tiết");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    private static Unit of(String word) {
      return Arrays.stream(values())
          .filter(unit -> unit.word.equals(word))
          .findFirst()
          .orElseThrow();
    }
  }

  /**
   * A unit with its number or letter.
   *
   * @param unit which unit
   * @param label its number or letter as written, such as {@code 5}, {@code a}, {@code II}
   */
  public record Step(Unit unit, String label) {}

  private record Group(Unit unit, List<String> labels) {}

  private static final String UNITS =
      Arrays.stream(Unit.values()).map(unit -> unit.word).collect(Collectors.joining("|"));

  private static final Pattern GROUP =
      Pattern.compile(
          "(?<unit>"
              + UNITS
              + ") (?:số |thứ )?(?<labels>[\\p{L}\\d./-]{1,12}(?:(?:, | và |, và | đến )(?!(?:"
              + UNITS
              + "|các|từ)(?!\\p{L}))[\\p{L}\\d./-]{1,12})*+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN_LABELS = Pattern.compile(", và |, | và ");

  /** {@code Điều 5 đến Điều 10}: the unit said twice. */
  private static final Pattern SAME_UNIT =
      Pattern.compile(
          "(?<unit>" + UNITS + ") (?<from>[\\p{L}\\d]{1,5}) đến \\k<unit> ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RANGE =
      Pattern.compile("(?<from>\\d{1,3}|\\p{L}) đến (?<to>\\d{1,3}|\\p{L})");

  /** The letters of points in their order; there is no f, j, w or z. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  /** No document has more articles. */
  private static final int LONGEST_RANGE = 999;

  /** Copies the path and checks that it has a step. */
  public Provision {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a provision without a step");
    }
  }

  /**
   * The provisions that the words of a citation name, in text order; empty where they name none. Of
   * a range, {@code Điều 5 đến Điều 7}, each.
   *
   * @param written such as {@code điểm a, b khoản 2 và khoản 3 Điều 5}, with plain spaces
   */
  public static List<Provision> parse(String written) {
    List<Group> groups = new ArrayList<>();
    Matcher m = GROUP.matcher(SAME_UNIT.matcher(written).replaceAll("${unit} ${from} đến "));
    while (m.find()) {
      groups.add(
          new Group(
              Unit.of(m.group("unit").toLowerCase(Locale.ROOT)),
              BETWEEN_LABELS
                  .splitAsStream(m.group("labels"))
                  .flatMap(label -> labels(label).stream())
                  .toList()));
    }
    if (groups.isEmpty()) {
      return List.of();
    }
    // The smallest unit stands first, as a rule; "Điều 5 khoản 2" has them the other way round.
    boolean largestFirst = groups.get(0).unit().compareTo(groups.get(groups.size() - 1).unit()) < 0;
    if (!largestFirst) {
      Collections.reverse(groups);
    }
    List<Provision> provisions = paths(groups, largestFirst);
    if (!largestFirst) {
      Collections.reverse(provisions);
    }
    return provisions;
  }

  /** A label, or each of a range of labels. */
  private static List<String> labels(String label) {
    Matcher range = RANGE.matcher(label);
    if (!range.matches()) {
      return Arrays.asList(label.split(" đến "));
    }
    String from = range.group("from");
    String to = range.group("to");
    boolean numbers = Character.isDigit(from.charAt(0));
    int first = numbers ? Integer.parseInt(from) : LETTERS.indexOf(from.toLowerCase(Locale.ROOT));
    int last =
        Character.isDigit(to.charAt(0))
            ? Integer.parseInt(to)
            : LETTERS.indexOf(to.toLowerCase(Locale.ROOT));
    boolean sameKind = numbers == Character.isDigit(to.charAt(0));
    if (!sameKind || first < 0 || last < first || last - first > LONGEST_RANGE) {
      return List.of(from, to);
    }
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> numbers ? Integer.toString(i) : LETTERS.substring(i, i + 1))
        .toList();
  }

  /** Paths of groups of which each stands behind the larger units that it is a part of. */
  private static List<Provision> paths(List<Group> groups, boolean inOrder) {
    List<Provision> provisions = new ArrayList<>();
    Deque<Step> above = new ArrayDeque<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      while (!above.isEmpty() && above.getLast().unit().compareTo(group.unit()) >= 0) {
        above.removeLast();
      }
      List<String> labels = new ArrayList<>(group.labels());
      boolean divided =
          i + 1 < groups.size() && groups.get(i + 1).unit().compareTo(group.unit()) > 0;
      // What is divided further is the label next to the smaller unit.
      String parent = divided ? labels.remove(inOrder ? labels.size() - 1 : 0) : null;
      if (!inOrder) {
        Collections.reverse(labels);
      }
      for (String label : labels) {
        List<Step> path = new ArrayList<>(above);
        path.add(new Step(group.unit(), label));
        provisions.add(new Provision(path));
      }
      if (parent != null) {
        above.addLast(new Step(group.unit(), parent));
      }
    }
    return provisions;
  }

  @Override
  public String toString() {
    return path.stream()
        .map(step -> step.unit().word + " " + step.label())
        .reduce((larger, smaller) -> smaller + " " + larger)
        .orElseThrow();
  }
}
