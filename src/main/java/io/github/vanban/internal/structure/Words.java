package io.github.vanban.internal.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Table;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that tell parts of a page, without diacritics. Immutable. */
final class Words {

  /** The files, below {@code io/github/vanban/}. */
  static final String WORDS = "structure/words.tsv";

  static final String PATTERNS = "structure/patterns.tsv";

  private static final Words SHIPPED = new Words();

  /** The most words that a phrase has. */
  private static final int LONGEST = 6;

  private final ImmutableSet<String> motto = used("motto");
  private final ImmutableSet<String> ground = used("ground");
  private final ImmutableSet<String> copies = used("copies");
  private final ImmutableSet<String> address = used("address");
  private final ImmutableSet<String> filed = used("filed");
  private final ImmutableSet<String> foot = used("foot");
  private final ImmutableSet<String> menu = used("menu");
  private final ImmutableSet<String> caption = used("caption");
  private final ImmutableSet<String> unit = used("unit");
  private final ImmutableSet<String> number = used("number");
  private final ImmutableSet<String> types = column("lexicon/document-types.tsv", "words");
  private final ImmutableSet<String> offices = column("lexicon/office-titles.tsv", "title");
  private final ImmutableSet<String> others = column("read/other-articles.tsv", "words");
  private final ImmutableSet<String> signFor = group("sign-for");
  private final ImmutableSet<String> signed = group("signed");
  private final ImmutableSet<String> ranks = group("rank");
  private final ImmutableSet<String> noName = group("no-name");
  private final ImmutableSet<String> surnames = group("surname");

  private final ImmutableSet<String> leading = used("leading");
  private final ImmutableSet<String> abbreviations = plain("abbreviation");
  private final ImmutableList<String> parts = used("part").asList();
  private final ImmutableList<String> steps = used("step").asList();
  private final ImmutableMap<String, Pattern> patterns = patterns();

  private Words() {}

  /** Those of the library. */
  static Words shipped() {
    return SHIPPED;
  }

  private static ImmutableSet<String> used(String use) {
    return rows(WORDS, "use", use, "words");
  }

  /** Words with their diacritics, in the order of the file. */
  private static ImmutableSet<String> plain(String use) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Table.Row row : Table.load(WORDS).rows()) {
      if (row.get("use").equals(use)) {
        found.addAll(row.list("words"));
      }
    }
    return found.build();
  }

  private static ImmutableMap<String, Pattern> patterns() {
    ImmutableMap.Builder<String, Pattern> patterns = ImmutableMap.builder();
    for (Table.Row row : Table.load(PATTERNS).rows()) {
      patterns.put(row.id(), Pattern.compile(row.get("pattern")));
    }
    return patterns.buildOrThrow();
  }

  /** A pattern of the library's by its id. */
  Pattern pattern(String id) {
    Pattern pattern = patterns.get(id);
    if (pattern == null) {
      throw new IllegalArgumentException(PATTERNS + ": no row " + id);
    }
    return pattern;
  }

  private static ImmutableSet<String> group(String group) {
    return rows("lexicon/markers.tsv", "group", group, "words");
  }

  private static ImmutableSet<String> column(String file, String column) {
    return rows(file, "id", null, column);
  }

  private static ImmutableSet<String> rows(
      String file, String column, @Nullable String value, String words) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Table.Row row : Table.load(file).rows()) {
      if (value == null || row.get(column).equals(value)) {
        row.list(words).forEach(word -> found.add(Bare.of(word)));
      }
    }
    return found.build();
  }

  /** The length of the longest phrase of a set that words begin with; 0 if there is none. */
  private static int begins(ImmutableSet<String> phrases, String bare) {
    int found = 0;
    int words = 0;
    for (int i = 1; i <= bare.length() && words < LONGEST; i++) {
      if (i == bare.length() || !Character.isLetterOrDigit(bare.charAt(i))) {
        if (phrases.contains(bare.substring(0, i))) {
          found = i;
        }
        words += i < bare.length() && bare.charAt(i) == ' ' ? 1 : 0;
      }
    }
    return found;
  }

  boolean holdsMotto(String bare) {
    for (String words : motto) {
      int at = bare.indexOf(words);
      // "Đảng Cộng sản Việt Nam" stands in many a sentence: in a head it fills its column.
      if (at >= 0 && (!words.startsWith("dang") || bare.length() <= at + words.length() + 2)) {
        return true;
      }
    }
    return false;
  }

  boolean beginsText(String bare) {
    return begins(ground, bare) > 0;
  }

  /** Whether a line is one of the grounds of a decision. */
  boolean isGround(String bare) {
    return pattern("ground").matcher(bare).lookingAt();
  }

  /** Whether a line begins as the subject of a document does: {@code V/v}, {@code Về việc}. */
  boolean tellsSubject(String bare) {
    return pattern("about").matcher(bare).lookingAt();
  }

  /** Whether a line ends with a word that must go on. */
  boolean leadsOn(String bare) {
    return leading.contains(bare.substring(bare.lastIndexOf(' ') + 1));
  }

  /** Whether a full stop after a word, in lower case, ends no sentence. */
  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  /** What stands before numbers of parts of laws, the outermost first. */
  ImmutableList<String> parts() {
    return parts;
  }

  /** What stands before numbers of steps. */
  ImmutableList<String> steps() {
    return steps;
  }

  /** How much of a line the words take that open a list of copies; 0 if they do not. */
  int opensCopies(String bare) {
    return opens(copies, bare);
  }

  /** How much of a line the words take by which someone is addressed; 0 if they do not. */
  int opensAddress(String bare) {
    return opens(address, bare);
  }

  private static int opens(ImmutableSet<String> words, String bare) {
    int end = begins(words, bare);
    return end > 0 && (end == bare.length() || ":.;-( ".indexOf(bare.charAt(end)) >= 0) ? end : 0;
  }

  boolean isFiled(String bare) {
    return begins(filed, bare) > 0;
  }

  boolean beginsFoot(String bare) {
    int end = begins(foot, bare);
    return end > 0 && (end == bare.length() || end > 3);
  }

  boolean isFoot(String bare) {
    int end = begins(foot, bare);
    return end > 0 && (end == bare.length() || bare.charAt(end) == ':');
  }

  /** Whether words of navigation fill a line, or a number follows them. */
  boolean isMenu(String bare) {
    int end = begins(menu, bare);
    if (end == 0) {
      return false;
    }
    String rest = bare.substring(end).replaceFirst("^[ :]+", "");
    return rest.isEmpty()
        || Character.isDigit(rest.charAt(0))
        || ">»›|/".indexOf(rest.charAt(0)) >= 0
        || rest.startsWith("a-")
        || rest.length() < 12;
  }

  boolean namesTable(String bare) {
    int end = begins(caption, bare);
    return end > 0
        && end + 1 < bare.length()
        && pattern("numbered").matcher(bare.substring(end)).matches();
  }

  boolean tellsUnit(String bare) {
    String inside = bare.startsWith("(") ? bare.substring(1).strip() : bare;
    int end = begins(unit, inside);
    return end > 0 && pattern("unit").matcher(inside.substring(end)).matches();
  }

  boolean countsRows(String bare) {
    return number.contains(bare);
  }

  /** How much of a line the name of a type of document takes that it begins with, or 0. */
  int type(String bare) {
    return begins(types, bare);
  }

  boolean beginsWithOffice(String bare) {
    return begins(offices, bare) > 0;
  }

  boolean isOffice(String bare) {
    return offices.contains(bare);
  }

  /** Whether a heading says that other articles follow. */
  boolean headsOthers(String bare) {
    String inside = bare.replaceFirst("^[^\\p{L}]+", "").replaceFirst("[^\\p{L}]+$", "");
    return others.contains(inside);
  }

  /** {@code TM.}, {@code KT.}, {@code T/M}. */
  boolean signsFor(String bare) {
    int end = begins(signFor, bare);
    return end > 0 && end + 1 < bare.length() && ". ".indexOf(bare.charAt(end)) >= 0;
  }

  boolean saysSigned(String bare) {
    String inside = bare.replaceFirst("^[(\\[ ]+", "");
    return inside.length() < 60 && (begins(signed, inside) > 0 || inside.startsWith("ky, "));
  }

  /** How much of a name ranks and degrees take before it. */
  int rank(String bare) {
    int at = 0;
    int end = begins(ranks, bare);
    while (end > 0) {
      at += end;
      while (at < bare.length() && "., ".indexOf(bare.charAt(at)) >= 0) {
        at++;
      }
      end = begins(ranks, bare.substring(at));
    }
    return at;
  }

  boolean isNoName(String bare) {
    // Without its marks "Trương" is "trường" and "trưởng": such a word alone tells nothing.
    int end = Math.max(begins(noName, bare), begins(offices, bare));
    return end > 0 && !surnames.contains(bare.substring(0, end));
  }

  boolean isSurname(String word) {
    return surnames.contains(word);
  }
}
