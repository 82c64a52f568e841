package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions of particular documents.
 *
 * <p>Candidates are the type words of the lexicon, names of laws, and numbers with a symbol that
 * stand alone; around each a bounded stretch is parsed, so the time is linear. Immutable and
 * thread-safe.
 */
public final class ReferenceFinder {

  /** Between the type word and the number: {@code số}, {@code số:}, {@code Số :}, {@code No.}. */
  private final Pattern numberWord;

  /**
   * {@code Nghị định của Chính phủ số 46/2014/NĐ-CP}, {@code Quyết định ngày 12/3/2015 của UBND
   * tỉnh số 45/QĐ-UBND}: issuer and date between the type word and the number.
   */
  private final Pattern wordsBetween;

  private final Pattern dateBetween;
  private final Pattern listLink;

  /** What follows a bare number that counts something and numbers no document. */
  private final Pattern counted;

  /**
   * The kind of case and the instance in the numbers of courts: {@code 12/2019/DS-PT}, {@code
   * 03/2020/QĐST-KDTM}. Source: Nghị quyết 01/2017/NQ-HĐTP, forms of civil cases.
   */
  private final Pattern court;

  private final Pattern dated;

  /** {@code Nghị định 12 năm 2015}, but not {@code Nghị quyết 5 năm 2016-2020}. */
  private final Pattern ofYear;

  /** How far back the word may stand that tells the type of numbers without a type's code. */
  private static final int LIST_HEAD = 250;

  private final Phrases phrases;
  private final Provisions provisions;
  private final Plenums plenums;
  private final LawNames lawNames;
  private final NumberParser numbers;
  private final DocumentTypes types;
  private final ScannedWords scannedWords;

  /** Builds the finder over a lexicon's type words and codes. */
  public ReferenceFinder(DocumentTypes types, Lexicon lexicon) {
    this.types = types;
    phrases = lexicon.phrases();
    numberWord = phrases.pattern("reference.number-word");
    wordsBetween = phrases.pattern("reference.words-between");
    dateBetween = phrases.pattern("reference.date-between");
    listLink = phrases.pattern("reference.list-link");
    counted = phrases.pattern("reference.counts");
    court = phrases.pattern("reference.court");
    dated = phrases.pattern("reference.dated");
    ofYear = phrases.pattern("reference.of-year");
    provisions = new Provisions(lexicon);
    plenums = new Plenums(lexicon);
    numbers = new NumberParser(types, lexicon.markers());
    lawNames = new LawNames(phrases, provisions, numbers);
    scannedWords = new ScannedWords(types, lexicon);
  }

  /**
   * Finds all references of a text, in text order.
   *
   * @param own the text's own number, which is no reference, or null
   */
  public List<FoundReference> find(NormalizedText view, Hits hits, @Nullable OwnNumber own) {
    return new Scan(view, hits, own).run();
  }

  /**
   * The document's own number in its header ({@code Số: 12/QĐ-UBND} on a line of its own), or null.
   */
  public @Nullable OwnNumber ownNumber(NormalizedText view, Hits hits) {
    return new OwnNumberFinder(phrases, types, numbers, view, hits).find();
  }

  private final class Scan {
    private final NormalizedText view;
    private final String text;
    private final Hits hits;
    private final @Nullable OwnNumber own;
    private final List<FoundReference> found = new ArrayList<>();

    Scan(NormalizedText view, Hits hits, @Nullable OwnNumber own) {
      this.view = view;
      this.text = view.folded();
      this.hits = hits;
      this.own = own;
    }

    List<FoundReference> run() {
      List<FoundReference> laws = lawNames.find(view, hits);
      int law = 0;
      int cursor = 0;
      int digit = 0;
      for (Hit type : hits.of(WordList.DOCUMENT_TYPES)) {
        while (law < laws.size() && laws.get(law).end() <= type.start()) {
          law++;
        }
        cursor = bareSymbols(digit, type.start(), cursor, laws);
        digit = Math.max(digit, type.start());
        if (type.start() < cursor || (law < laws.size() && laws.get(law).start() <= type.start())) {
          continue;
        }
        cursor = Math.max(cursor, typed(type));
        digit = Math.max(digit, cursor);
      }
      bareSymbols(digit, text.length(), cursor, laws);
      found.addAll(laws);
      found.sort(Comparator.comparingInt(FoundReference::start));
      withoutOverlaps();
      provisions.attach(view, found);
      return found;
    }

    private void withoutOverlaps() {
      int end = 0;
      for (int i = 0; i < found.size(); ) {
        if (found.get(i).start() < end) {
          found.remove(i);
        } else {
          end = found.get(i).end();
          i++;
        }
      }
    }

    /** A type word and what follows it; gives the index up to which the text is used up. */
    private int typed(Hit word) {
      DocumentType type = DocumentType.valueOf(word.get("type"));
      int end = word.end();
      if (isAbbreviation(word) && !Character.isUpperCase(view.charAt(word.start()))) {
        return end;
      }
      if (type == DocumentType.RESOLUTION) {
        List<FoundReference> cited = plenums.at(view, word);
        if (!cited.isEmpty()) {
          found.addAll(cited);
          return cited.get(cited.size() - 1).end();
        }
      }
      Matcher m = numberWord.matcher(text).region(end, text.length());
      boolean follows = m.lookingAt();
      boolean numbered = follows && m.end() - end > 2;
      if (!follows) {
        m.usePattern(wordsBetween).region(end, Math.min(text.length(), end + 120));
        follows = m.lookingAt() && !namesDocument(end, m.end());
        numbered = follows;
      }
      if (!follows || view.crossesParagraph(end, m.end())) {
        return end;
      }
      int at = m.end();
      if (own != null && at == own.start()) {
        return own.end();
      }
      NumberParser.Parsed parsed = numbers.parse(view, at, type);
      if (parsed == null || !accepts(word, type, parsed, numbered, at)) {
        return end;
      }
      DocumentNumber number = parsed.number();
      if (own != null && number.equals(own.number()) && isHeading(word)) {
        return parsed.end();
      }
      List<FoundReference> list = new ArrayList<>();
      list.add(
          new FoundReference(
              word.start(), parsed.end(), "reference.typed", type, number, null, null, at));
      int tail = parsed.end();
      while (list.size() < 60) {
        Matcher date = dateBetween.matcher(text).region(tail, text.length());
        int from = date.lookingAt() ? date.end() : tail;
        Matcher link = listLink.matcher(text).region(from, text.length());
        if (!link.lookingAt()) {
          break;
        }
        NumberParser.Parsed next = numbers.parse(view, link.end(), type);
        if (next == null
            || !continues(number, next)
            || (link.group("to") != null && next.number().isBare())) {
          break;
        }
        DocumentType nextType = typeOf(next.number(), type);
        list.add(reference(link.end(), next.end(), "reference.list", nextType, next.number()));
        tail = next.end();
      }
      shareSymbol(list);
      found.addAll(list);
      return tail;
    }

    /** A type word in capitals alone on its line, as over the text that it is of. */
    private boolean isHeading(Hit word) {
      int before = view.skipSpacesBack(word.start());
      boolean capitals =
          Character.isUpperCase(view.charAt(word.start() + 1))
              && Character.isUpperCase(view.charAt(word.end() - 1));
      return capitals
          && (before == 0
              || view.contains('\n', before, word.start())
              || view.crossesParagraph(before, word.start()));
    }

    /** Whether another document's type word stands between the type word and the number. */
    private boolean namesDocument(int from, int to) {
      List<Hit> words = hits.of(WordList.DOCUMENT_TYPES);
      int i = Ordered.firstFrom(words, Hit::start, from);
      return i < words.size() && words.get(i).end() < to;
    }

    private boolean accepts(
        Hit word, DocumentType type, NumberParser.Parsed parsed, boolean numbered, int at) {
      DocumentNumber number = parsed.number();
      if (!number.isBare()) {
        return parsed.known() || numbered || number.organCode().length() > 1;
      }
      if (type == DocumentType.CONTRACT || type == DocumentType.MINUTES) {
        return false;
      }
      int end = parsed.end();
      if (number.year() != null) {
        return numbered || view.charAt(end) != '/';
      }
      if (counts(end)
          && !((numbered || isNormative(type))
              && ofYear.matcher(text).region(end, text.length()).lookingAt())) {
        return false;
      }
      char next = view.charAt(end);
      if ((next == '/' && !(numbered && NormalizedText.isSpace(view.charAt(end + 1))))
          || (next == '-' && Character.isLetterOrDigit(view.charAt(end + 1)))) {
        return false;
      }
      if (numbered) {
        return !isPlainNoun(word);
      }
      // "Nghị quyết 54", but not "kế hoạch 5 xã", "năm 2018 Quyết định 3 nội dung", "Báo cáo 2020".
      boolean year = number.ordinal().length() == 4 && number.ordinal().matches("(?:19|20)\\d\\d");
      boolean capital = Character.isUpperCase(view.charAt(word.start()));
      return (capital || (isNormative(type) && number.ordinal().length() > 1))
          && type != DocumentType.PROJECT
          && type != DocumentType.OPTION
          && type != DocumentType.OTHER
          && !(year && !citedWhole(type, number.ordinal()))
          && view.charAt(at - 1) == ' '
          && nounBehind(end) == null;
    }

    /** Whether a noun or a unit follows, and no date: {@code Chỉ thị số 16 ngày 31/3/2020}. */
    private boolean counts(int end) {
      return counted.matcher(text).region(end, text.length()).lookingAt()
          && !dated.matcher(text).region(end, text.length()).lookingAt();
    }

    /** {@code thư số 1}, {@code lệnh số 2}: one small syllable in front of any count of things. */
    private boolean isPlainNoun(Hit word) {
      return Character.isLowerCase(view.charAt(word.start()))
          && !view.contains(' ', word.start(), word.end());
    }

    private static boolean isAbbreviation(Hit word) {
      String written = word.entry().written();
      return Character.isUpperCase(written.charAt(0)) && Character.isUpperCase(written.charAt(1));
    }

    /** Types whose word is a noun alone, and no verb or count of years as {@code quyết định}. */
    private static boolean isNormative(DocumentType type) {
      return type == DocumentType.RESOLUTION
          || type == DocumentType.DECREE
          || type == DocumentType.CIRCULAR
          || type == DocumentType.DIRECTIVE;
    }

    /** {@code Quyết định 1980} behind {@code Quyết định số 1980/QĐ-TTg} is a number and no year. */
    private boolean citedWhole(DocumentType type, String ordinal) {
      for (int i = found.size() - 1; i >= Math.max(0, found.size() - 200); i--) {
        FoundReference reference = found.get(i);
        DocumentNumber number = reference.number();
        if (reference.type() == type
            && number != null
            && !number.isBare()
            && number.ordinal().equals(ordinal)) {
          return true;
        }
      }
      return false;
    }

    private @Nullable Hit nounBehind(int end) {
      return view.charAt(end) != ' ' ? null : hits.at(WordList.NOUNS, end + 1);
    }

    /** Whether a number behind a comma or {@code và} goes on a list of numbers. */
    private boolean continues(DocumentNumber first, NumberParser.Parsed next) {
      if (!next.number().isBare()) {
        return next.known() || first.typeCode().equals(next.number().typeCode());
      }
      if (counts(next.end()) || nounBehind(next.end()) != null) {
        return false;
      }
      if (!first.isBare() && next.number().year() == null) {
        return symbolFollows(first, next.end());
      }
      char c = view.charAt(next.end());
      return c == ',' || c == ';' || c == '.' || c == ')' || c == ' ' || c == '\n' || c == '\0';
    }

    /** {@code 62-KL/TW ngày 8/5/2013, 63 và 64-KL/TW}: bare numbers up to one with the symbol. */
    private boolean symbolFollows(DocumentNumber first, int end) {
      int tail = end;
      for (int n = 0; n < 20; n++) {
        Matcher link = listLink.matcher(text).region(tail, text.length());
        NumberParser.Parsed next = link.lookingAt() ? numbers.parse(view, link.end(), null) : null;
        if (next == null) {
          return false;
        }
        if (!next.number().isBare()) {
          return next.number().typeCode().equals(first.typeCode());
        }
        tail = next.end();
      }
      return false;
    }

    /**
     * {@code số 10, 11 và 12-NQ/TW}: bare numbers take the symbol of the one that ends the list.
     */
    private void shareSymbol(List<FoundReference> list) {
      DocumentNumber symbol = null;
      for (int i = list.size() - 1; i >= 0; i--) {
        DocumentNumber number = list.get(i).number();
        if (number == null) {
          continue;
        }
        if (!number.isBare()) {
          symbol = number;
        } else if (symbol != null) {
          String year = number.year() == null ? symbol.year() : number.year();
          list.set(
              i,
              list.get(i)
                  .withNumber(
                      new DocumentNumber(
                          number.ordinal(), year, symbol.typeCode(), symbol.organCode())));
        }
      }
    }

    /** Numbers with a symbol and no type word, between two indices. */
    private int bareSymbols(int from, int to, int cursor, List<FoundReference> laws) {
      int used = cursor;
      int law = 0;
      for (int i = Math.max(from, cursor); i < to; i++) {
        char c = text.charAt(i);
        if (!Digits.isDigit(c) || i < used) {
          continue;
        }
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        boolean opens =
            !(Character.isLetterOrDigit(before) || "/.,-".indexOf(before) >= 0)
                || (before == ',' && i > 1 && !Digits.isDigit(text.charAt(i - 2)));
        if (opens && looksNumbered(i)) {
          while (law < laws.size() && laws.get(law).end() <= i) {
            law++;
          }
          boolean inLaw = law < laws.size() && laws.get(law).start() <= i;
          if (own != null && i >= own.start() && i < own.end()) {
            used = own.end();
          } else if (!inLaw) {
            used = Math.max(used, bareSymbol(i));
          }
        }
        while (i + 1 < to && Digits.isDigit(text.charAt(i + 1))) {
          i++;
        }
      }
      return used;
    }

    /** A cheap look: digits, then a separator, then a letter or a year. */
    private boolean looksNumbered(int i) {
      int k = Digits.end(text, i);
      if (k - i > 6) {
        return false;
      }
      for (int n = 0; n < 4 && k < text.length(); n++, k++) {
        char c = text.charAt(k);
        if (c == '/' || c == '-') {
          return true;
        }
        if (c != ' ' && !Character.isLetter(c)) {
          return false;
        }
      }
      return false;
    }

    private int bareSymbol(int start) {
      NumberParser.Parsed parsed = numbers.parse(view, start, null);
      if (parsed == null || parsed.number().isBare()) {
        return start;
      }
      DocumentNumber number = parsed.number();
      boolean coded = !number.typeCode().isEmpty();
      boolean termed =
          number.organCode().startsWith("QH") || number.organCode().startsWith("UBTVQH");
      boolean letter = number.organCode().indexOf('-') > 0 && number.year() == null;
      Matcher ofCourt = court.matcher(number.organCode());
      if (number.year() != null && ofCourt.matches()) {
        DocumentType type =
            ofCourt.group("decision") == null ? DocumentType.OTHER : DocumentType.DECISION;
        found.add(reference(start, parsed.end(), "reference.court", type, number));
        return parsed.end();
      }
      if (!parsed.known()) {
        return start;
      }
      if ((coded && number.organCode().isEmpty()) || !(coded || termed || letter)) {
        return start;
      }
      ScannedWords.Scanned word = scannedWords.before(view, start, number.typeCode());
      if (word != null) {
        found.add(
            new FoundReference(
                word.start(),
                parsed.end(),
                "reference.scanned",
                word.type(),
                number,
                null,
                null,
                start));
        return parsed.end();
      }
      DocumentType type = typeOfBare(start, number, coded, termed);
      found.add(reference(start, parsed.end(), "reference.symbol", type, number));
      return parsed.end();
    }

    /** The type of a number without type word: its code's, or that of the mention right before. */
    private DocumentType typeOfBare(
        int start, DocumentNumber number, boolean coded, boolean termed) {
      FoundReference last = found.isEmpty() ? null : found.get(found.size() - 1);
      FoundReference near = last != null && start - last.end() < 60 ? last : null;
      if (!coded) {
        return termed ? typeOfTermed(start, number, near) : DocumentType.OFFICIAL_LETTER;
      }
      DocumentNumber before = near == null ? null : near.number();
      return near != null && before != null && before.typeCode().equals(number.typeCode())
          ? near.type()
          : types.typeOf(number.typeCode());
    }

    /**
     * {@code các Nghị quyết của Quốc hội gồm: số 16/2021/QH15 …; số 23/2021/QH15}: the type of the
     * mention before, or else of the word that the list stands under; the Standing Committee's are
     * resolutions.
     */
    private DocumentType typeOfTermed(
        int at, DocumentNumber number, @Nullable FoundReference near) {
      if (near != null) {
        return near.type();
      }
      FoundReference last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null
          && last.number() != null
          && last.number().organCode().equals(number.organCode())
          && at - last.end() < LIST_HEAD
          && !view.crossesParagraph(last.end(), at)) {
        return last.type();
      }
      List<Hit> words = hits.of(WordList.DOCUMENT_TYPES);
      for (int i = Ordered.firstFrom(words, Hit::start, at) - 1; i >= 0; i--) {
        Hit word = words.get(i);
        if (at - word.end() > LIST_HEAD || view.crossesParagraph(word.end(), at)) {
          break;
        }
        DocumentType type = DocumentType.valueOf(word.get("type"));
        if (type == DocumentType.RESOLUTION || type.isNamed()) {
          return type;
        }
      }
      return number.organCode().startsWith("UBTVQH") ? DocumentType.RESOLUTION : DocumentType.LAW;
    }

    /** The type a symbol tells, or that of the list where the code does not exclude it. */
    private DocumentType typeOf(DocumentNumber number, DocumentType listed) {
      if (number.typeCode().isEmpty()) {
        return listed;
      }
      DocumentType coded = types.typeOf(number.typeCode());
      return coded == DocumentType.OTHER || types.fits(listed, number.typeCode()) ? listed : coded;
    }

    private FoundReference reference(
        int start, int end, String rule, DocumentType type, DocumentNumber number) {
      return new FoundReference(start, end, rule, type, number, null, null, start);
    }
  }
}
