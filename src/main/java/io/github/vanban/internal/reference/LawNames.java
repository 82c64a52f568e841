package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
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
 * lexicon/laws.tsv}, amending laws whole, and capitalised names that the lexicon lacks.
 */
final class LawNames {

  private static final Pattern AMENDING =
      Pattern.compile(
          "(?:bộ luật|luật|pháp lệnh) sửa đổi(?:,| và)? bổ sung (?:một số điều(?: và .{1,40}?)?|(?:các )?điều [\\d, và]{1,30}|)"
              + "(?: ?của)?(?: các)? ?(?=luật |bộ luật |pháp lệnh )");

  private static final Pattern AMENDING_NAME =
      Pattern.compile("(?:bộ luật|luật|pháp lệnh) sửa đổi");

  /**
   * {@code … một số điều của 11 luật có liên quan đến quy hoạch}: an amending law without names.
   */
  private static final Pattern AMENDING_MANY =
      Pattern.compile(
          "luật sửa đổi(?:,| và) bổ sung một số điều của (?:các|\\d{1,2}) (?:bộ luật, )?luật (?:có )?liên quan"
              + " (?:đến|tới) [\\p{L} ]{3,60}?(?=[,.;:)\"]| năm \\d| số | ngày \\d|\\z)");

  private static final Pattern YEAR =
      Pattern.compile(
          " ?(?:\\((?:sửa đổi|hợp nhất)\\) ?)?((?:19[4-9]|20[0-4])\\d)(?![\\d]|[./,-]\\d)");

  /** The year behind the name with a word of its own, which is a date and tells the law. */
  private static final Pattern YEAR_TOLD =
      Pattern.compile(
          ",? \\(?(?:năm|ngày \\d{1,2} tháng \\d{1,2} năm|ngày \\d{1,2}/\\d{1,2}/) ?((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern NUMBER =
      Pattern.compile(",? ?(?:\\(sửa đổi\\) ?)?(?:năm \\d{4} ?)?số:? ?(?=\\d)");

  /** A law's name that the lexicon lacks: a capital, then words up to what cannot be a name. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?<type>Bộ luật|Luật|Pháp lệnh) (?<name>\\p{Lu}\\p{Ll}*+(?:(?:, | và | - | )(?!(?:của|được|đã|đang"
              + "|sẽ|có|là|năm|số|ngày|khi|thì|nếu|do|quy|ban|trong|ở|tại|theo|với|cho|này|và|nêu|hiện|hành|cũng|mới"
              + "|không|phải|để|như|từ|trên|bao|gồm|các|những|một|sư|gia|sự|trình)(?!\\p{L}))"
              + "\\p{Ll}++){0,9})");

  private static final Pattern CITING =
      Pattern.compile(
          "(?<!\\p{L})(?:theo|căn cứ|thi hành|quy định (?:của|tại|trong|ở)|(?:tại|trong) dự thảo|dự thảo|dự án"
              + "|vi phạm|sửa đổi|bổ sung|hướng dẫn|ban hành|thực hiện|thông qua|trái|đúng) $");

  /** No citing words are longer. */
  private static final int CITED = 22;

  private static final Pattern LINK = Pattern.compile(", | và |, và ");

  /** Words from which on a name in lower case is no phrase by chance. */
  private static final int LONG_NAME = 5;

  private LawNames() {}

  static List<FoundReference> find(NormalizedText view, Hits hits, NumberParser numbers) {
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
      if (start < hit.start() || AMENDING_NAME.matcher(hit.entry().form()).lookingAt()) {
        end = amendedEnd(view, laws, hit);
      }
      DocumentType type = DocumentType.valueOf(hit.get("type"));
      FoundReference law = complete(view, start, end, "law.name", type, name, numbers);
      found.add(law);
      cursor = law.end();
    }
    unknown(view, hits, numbers, found);
    return found;
  }

  /** Adds a bare year or a number behind the name. */
  private static FoundReference complete(
      NormalizedText view,
      int start,
      int end,
      String rule,
      DocumentType type,
      String name,
      NumberParser numbers) {
    Matcher number = NUMBER.matcher(view.folded()).region(end, view.length());
    if (number.lookingAt()) {
      NumberParser.Parsed parsed = numbers.parse(view, number.end(), type);
      if (parsed != null && !parsed.number().isBare()) {
        return new FoundReference(
            start, parsed.end(), rule, type, parsed.number(), name, null, start);
      }
    }
    Matcher year = YEAR.matcher(view.folded()).region(end, view.length());
    if (year.lookingAt() && !view.crossesParagraph(end, year.end())) {
      return new FoundReference(
          start, year.end(), rule, type, null, name + "@" + year.group(1), null, start);
    }
    Matcher told = YEAR_TOLD.matcher(view.folded()).region(end, view.length());
    String dated = told.lookingAt() ? name + "@" + told.group(1) : name;
    return new FoundReference(start, end, rule, type, null, dated, null, start);
  }

  /** {@code pháp luật khiếu nại}, {@code dự luật}: the type word is the tail of another word. */
  private static boolean isPartOfWord(NormalizedText view, Hit hit) {
    String before = view.folded().substring(Math.max(0, hit.start() - 6), hit.start());
    return before.endsWith("pháp ") || before.endsWith("kỷ ") || before.endsWith("quy ");
  }

  /**
   * Some letter of the name or its type word is a capital. In lower case a name counts where it is
   * long, a code's, cited by a part or has its year: {@code khoản 2 Điều 5 luật đất đai 2013}.
   */
  private static boolean isProperName(NormalizedText view, Hit hit) {
    int words = 0;
    for (int i = hit.start(); i < hit.end(); i++) {
      boolean starts = i == hit.start() || NormalizedText.isSpace(view.charAt(i - 1));
      if (starts && Character.isUpperCase(view.charAt(i))) {
        return true;
      }
      words += starts ? 1 : 0;
    }
    return words >= LONG_NAME
        || hit.entry().form().startsWith("bộ luật ")
        || YEAR.matcher(view.folded()).region(hit.end(), view.length()).lookingAt()
        || YEAR_TOLD.matcher(view.folded()).region(hit.end(), view.length()).lookingAt()
        || Provisions.before(view, hit.start()) != null;
  }

  /** {@code theo luật khiếu nại}: words in front that only a document follows. */
  private static boolean isCited(NormalizedText view, Hit hit) {
    Matcher m = CITING.matcher(view.folded()).region(Math.max(0, hit.start() - CITED), hit.start());
    return m.useTransparentBounds(true).find();
  }

  /** {@code luật khiếu nại, luật tố cáo và luật đất đai}: a list that goes on. */
  private static boolean goesOn(NormalizedText view, int cursor, Hit hit) {
    return cursor > 0
        && hit.start() - cursor <= 4
        && LINK.matcher(view.folded()).region(cursor, hit.start()).matches();
  }

  private static int amendingStart(NormalizedText view, int start, int cursor) {
    int from = Math.max(cursor, start - 110);
    Matcher m = AMENDING.matcher(view.folded()).region(from, Math.min(view.length(), start + 10));
    m.useTransparentBounds(true);
    while (m.find()) {
      if (m.end() == start && view.wordStart(m.start())) {
        return m.start();
      }
    }
    return start;
  }

  /** An amending law may name several: {@code của Luật A, Luật B và Luật C}. */
  private static int amendedEnd(NormalizedText view, List<Hit> laws, Hit first) {
    int end = first.end();
    for (int i = Ordered.firstFrom(laws, Hit::start, end); i < laws.size(); i++) {
      Hit next = laws.get(i);
      if (next.start() - end > 4) {
        break;
      }
      String link = view.folded().substring(end, next.start());
      if (link.equals(" và ")) {
        return next.end();
      }
      if (!link.equals(", ")) {
        break;
      }
      end = next.end();
    }
    return first.end();
  }

  private static void unknown(
      NormalizedText view, Hits hits, NumberParser numbers, List<FoundReference> found) {
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
      Matcher many = AMENDING_MANY.matcher(view.folded()).region(type.start(), view.length());
      if (many.lookingAt() && !view.crossesParagraph(many.start(), many.end())) {
        more.add(
            complete(
                view,
                many.start(),
                many.end(),
                "law.amending",
                documentType,
                many.group(),
                numbers));
        continue;
      }
      Matcher m =
          UNKNOWN
              .matcher(view.normal())
              .region(type.start(), Math.min(view.length(), type.start() + 120));
      m.useTransparentBounds(true);
      if (m.lookingAt() && view.wordStart(type.start()) && !isSentenceWord(m.group("name"))) {
        more.add(
            complete(view, type.start(), m.end(), "law.unknown", documentType, m.group(), numbers));
      }
    }
    found.addAll(more);
    found.sort(Comparator.comparingInt(FoundReference::start));
  }

  /** Words that begin a clause behind {@code Luật} and no name. */
  private static boolean isSentenceWord(String name) {
    return name.length() < 2 || name.startsWith("Sư") || name.startsWith("Số");
  }
}
