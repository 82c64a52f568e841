package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.model.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds laws, codes, ordinances and the constitution by name: the names of {@code
 * lexicon/laws.tsv}, amending laws whole, and capitalised names that the lexicon lacks. Immutable
 * and thread-safe.
 */
final class LawNames {

  private final Pattern amending;
  private final Pattern amendingName;

  /**
   * {@code … một số điều của 11 luật có liên quan đến quy hoạch}: an amending law without names.
   */
  private final Pattern amendingMany;

  private final Pattern year;

  /** The year behind the name with a word of its own, which is a date and tells the law. */
  private final Pattern yearTold;

  private final Pattern number;

  /** A law's name that the lexicon lacks: a capital, then words up to what cannot be a name. */
  private final Pattern unknown;

  /** Words that begin a clause behind {@code Luật} and no name. */
  private final Pattern noName;

  private final Pattern citing;
  private final Pattern link;
  private final Pattern amendedLink;
  private final Pattern tailOfWord;
  private final Pattern code;
  private final Provisions provisions;
  private final NumberParser numbers;

  /** No citing words are longer. */
  private static final int CITED = 22;

  /** No word is longer that a type word ends. */
  private static final int LONGEST_WORD = 6;

  /** Words from which on a name in lower case is no phrase by chance. */
  private static final int LONG_NAME = 5;

  LawNames(Phrases phrases, Provisions provisions, NumberParser numbers) {
    this.provisions = provisions;
    this.numbers = numbers;
    amending = phrases.pattern("law.amending");
    amendingName = phrases.pattern("law.amending-name");
    amendingMany = phrases.pattern("law.amending-many");
    year = phrases.pattern("law.year");
    yearTold = phrases.pattern("law.year-told");
    number = phrases.pattern("law.number");
    unknown = phrases.pattern("law.unknown");
    noName = phrases.pattern("law.no-name");
    citing = phrases.pattern("law.citing");
    link = phrases.pattern("law.link");
    amendedLink = phrases.pattern("law.amended-link");
    tailOfWord = phrases.pattern("law.tail-of-word");
    code = phrases.pattern("law.code");
  }

  List<FoundReference> find(NormalizedText view, Hits hits) {
    List<FoundReference> found = new ArrayList<>();
    int cursor = 0;
    List<Hit> laws = hits.of(WordList.LAWS);
    for (Hit hit : laws) {
      if (hit.start() < cursor
          || isPartOfWord(view, hit)
          || !(isProperName(view, hit) || isCited(view, hit) || goesOn(view, cursor, hit))) {
        continue;
      }
      int start = amendingStart(view, hit.start(), cursor);
      int end = hit.end();
      String name = start < hit.start() ? "sua-doi:" + hit.entry().id() : hit.entry().id();
      if (start < hit.start() || amendingName.matcher(hit.entry().form()).lookingAt()) {
        end = amendedEnd(view, laws, hit);
      }
      DocumentType type = DocumentType.valueOf(hit.get("type"));
      FoundReference law = complete(view, start, end, "law.name", type, name);
      found.add(law);
      cursor = law.end();
    }
    addUnknown(view, hits, found);
    return found;
  }

  /** Adds a bare year or a number behind the name. */
  private FoundReference complete(
      NormalizedText view, int start, int end, String rule, DocumentType type, String name) {
    Matcher behind = number.matcher(view.folded()).region(end, view.length());
    if (behind.lookingAt()) {
      NumberParser.Parsed parsed = numbers.parse(view, behind.end(), type);
      if (parsed != null && !parsed.number().isBare()) {
        return new FoundReference(
            start, parsed.end(), rule, type, parsed.number(), name, null, start);
      }
    }
    Matcher bare = year.matcher(view.folded()).region(end, view.length());
    if (bare.lookingAt() && !view.crossesParagraph(end, bare.end())) {
      return new FoundReference(
          start, bare.end(), rule, type, null, name + "@" + bare.group(1), null, start);
    }
    Matcher told = yearTold.matcher(view.folded()).region(end, view.length());
    String dated = told.lookingAt() ? name + "@" + told.group(1) : name;
    return new FoundReference(start, end, rule, type, null, dated, null, start);
  }

  /** {@code pháp luật khiếu nại}, {@code dự luật}: the type word is the tail of another word. */
  private boolean isPartOfWord(NormalizedText view, Hit hit) {
    return tailOfWord
        .matcher(view.folded())
        .region(Math.max(0, hit.start() - LONGEST_WORD), hit.start())
        .find();
  }

  /**
   * Some letter of the name or its type word is a capital. In lower case a name counts where it is
   * long, a code's, cited by a part or has its year: {@code khoản 2 Điều 5 luật đất đai 2013}.
   */
  private boolean isProperName(NormalizedText view, Hit hit) {
    int words = 0;
    for (int i = hit.start(); i < hit.end(); i++) {
      boolean starts = i == hit.start() || NormalizedText.isSpace(view.charAt(i - 1));
      if (starts && Character.isUpperCase(view.charAt(i))) {
        return true;
      }
      words += starts ? 1 : 0;
    }
    return words >= LONG_NAME
        || code.matcher(hit.entry().form()).lookingAt()
        || year.matcher(view.folded()).region(hit.end(), view.length()).lookingAt()
        || yearTold.matcher(view.folded()).region(hit.end(), view.length()).lookingAt()
        || provisions.before(view, hit.start()) != null;
  }

  /** {@code theo luật khiếu nại}: words in front that only a document follows. */
  private boolean isCited(NormalizedText view, Hit hit) {
    Matcher m = citing.matcher(view.folded()).region(Math.max(0, hit.start() - CITED), hit.start());
    return m.useTransparentBounds(true).find();
  }

  /** {@code luật khiếu nại, luật tố cáo và luật đất đai}: a list that goes on. */
  private boolean goesOn(NormalizedText view, int cursor, Hit hit) {
    return cursor > 0
        && hit.start() - cursor <= 4
        && link.matcher(view.folded()).region(cursor, hit.start()).matches();
  }

  private int amendingStart(NormalizedText view, int start, int cursor) {
    int from = Math.max(cursor, start - 110);
    Matcher m = amending.matcher(view.folded()).region(from, Math.min(view.length(), start + 10));
    m.useTransparentBounds(true);
    while (m.find()) {
      if (m.end() == start && view.wordStart(m.start())) {
        return m.start();
      }
    }
    return start;
  }

  /** An amending law may name several: {@code của Luật A, Luật B và Luật C}. */
  private int amendedEnd(NormalizedText view, List<Hit> laws, Hit first) {
    int end = first.end();
    for (int i = Ordered.firstFrom(laws, Hit::start, end); i < laws.size(); i++) {
      Hit next = laws.get(i);
      if (next.start() - end > 4) {
        break;
      }
      Matcher between = amendedLink.matcher(view.folded().substring(end, next.start()));
      if (!between.matches()) {
        break;
      }
      if (between.group("last") != null) {
        return next.end();
      }
      end = next.end();
    }
    return first.end();
  }

  private void addUnknown(NormalizedText view, Hits hits, List<FoundReference> found) {
    List<FoundReference> more = new ArrayList<>();
    int known = 0;
    for (Hit type : hits.of(WordList.DOCUMENT_TYPES)) {
      DocumentType documentType = DocumentType.valueOf(type.get("type"));
      while (known < found.size() && found.get(known).end() <= type.start()) {
        known++;
      }
      boolean covered = known < found.size() && found.get(known).start() <= type.start();
      if (!documentType.isNamed() || covered) {
        continue;
      }
      Matcher many = amendingMany.matcher(view.folded()).region(type.start(), view.length());
      if (many.lookingAt() && !view.crossesParagraph(many.start(), many.end())) {
        more.add(
            complete(view, many.start(), many.end(), "law.amending", documentType, many.group()));
        continue;
      }
      Matcher m =
          unknown
              .matcher(view.normal())
              .region(type.start(), Math.min(view.length(), type.start() + 120));
      m.useTransparentBounds(true);
      if (m.lookingAt() && view.wordStart(type.start()) && !isSentenceWord(m.group("name"))) {
        more.add(complete(view, type.start(), m.end(), "law.unknown", documentType, m.group()));
      }
    }
    found.addAll(more);
    found.sort(Comparator.comparingInt(FoundReference::start));
  }

  private boolean isSentenceWord(String name) {
    return name.length() < 2 || noName.matcher(name).lookingAt();
  }
}
