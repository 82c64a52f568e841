package io.github.vanban.internal.statistic;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Category;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of the lexicon as figures count them: right behind the number, coordinated with others
 * of their kind, or told before it. Immutable.
 */
final class CountedNouns {

  private static final Pattern COORDINATION_END =
      Pattern.compile(" ?(?:[,;.:)]|$)| (?:và|của|ở|tại|trên|trong|được|đã|cấp|các) ");

  /** {@code Số hồ sơ tiếp nhận: 1.250}, {@code tổng số TTHC là 1.905}: counted nouns told first. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<!\\p{L})(?<count>(?:tổng số|số lượng|số|tổng) )(?!điện thoại|tài khoản|máy|định danh)(?:[^,;:.()\\d\"]|(?<=mức độ |cấp độ )[1-4](?:, ?[1-4])?+){2,90}+"
              + "(?:: ?|(?<= là )|(?<= có )|(?<= đạt )|(?<![,;:] )(?<bare>(?<=\\p{L} )))$");

  private static final Pattern OWN_FIGURE =
      Pattern.compile(
          " (?:(?!và |với |có |đã |đạt |còn |chỉ |toàn |giảm |tăng |được |năm |tháng |ngày |số |trong )\\p{L}{1,8} ){1,7}\\d");

  /** Groups, beside measures and money, whose nouns are rates as well: scores and births. */
  private static final ImmutableSet<String> DIVISIBLE = ImmutableSet.of("rank", "agriculture");

  /** {@code Hồ sơ tồn kỳ trước chuyển sang là 2.171}: the subject of its clause. */
  private static final Pattern IS =
      Pattern.compile("(?:^|[,;.:(] ?|[-+•] )(?<noun>\\p{L}[^,;:.()\\d\"]{4,80}+)(?<= là )$");

  /** {@code - TTHC cấp xã: 120}: the head of a line or a sentence. */
  private static final Pattern LINE_HEAD =
      Pattern.compile(
          "(?:[-+•*] ?)?(?<noun>\\p{L}[^,;:.()\\d\"]{2,80}+)(?<! số| mã| lần| thứ| đợt| kỳ): ?");

  /** How far before its number a counted noun is looked for, in UTF-16 units. */
  private static final int FARTHEST_HEAD = 110;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final Hits hits;
  private final Sentences sentences;

  CountedNouns(Markers markers, NormalizedText view, Hits hits, Sentences sentences) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.hits = hits;
    this.sentences = sentences;
  }

  /** The noun at an index; symbols of one or two letters only in their own letter case. */
  @Nullable Hit at(int index) {
    Hit noun = hits.at(WordList.NOUNS, index);
    if (noun != null && Digits.isDigit(view.charAt(noun.end()))) {
      // "8g00" is a time of day; "m2" is a noun of its own.
      return null;
    }
    if (noun != null
        && view.charAt(noun.end()) == ' '
        && Digits.isDigit(view.charAt(noun.end() + 1))
        && markers.value(MarkerGroup.ORDINAL_NOUN, noun.entry().form()) != null) {
      // "bài 3.14 trang 57": the noun goes with the number behind it.
      return null;
    }
    if (noun != null
        && noun.end() - index <= 2
        && noun.get("group").equals("measure")
        && !view.normal().regionMatches(index, noun.entry().written(), 0, noun.end() - index)) {
      return null;
    }
    return noun;
  }

  /** {@code Tổng số TTHC được chuẩn hóa: 1.905}: the noun that the words before count. */
  @Nullable Hit before(int start) {
    int from = Math.max(sentences.start(sentences.at(start)), start - FARTHEST_HEAD);
    Hit line = lineHead(start);
    if (line != null) {
      return line;
    }
    Matcher is = IS.matcher(text).region(from, start);
    if (is.find()) {
      Hit subject = hits.at(WordList.NOUNS, is.start("noun"));
      if (subject != null && isToldBefore(subject) && subject.end() < is.end()) {
        return subject;
      }
    }
    Matcher head = HEAD.matcher(text).region(from, start);
    if (!head.find()
        || (head.group("bare") != null && !isLarge(start))
        || markers.startingAt(MarkerGroup.FURNITURE, text, head.end("count")) > 0) {
      return null;
    }
    return hits.at(WordList.NOUNS, head.end("count"));
  }

  /** The noun that the line of a number begins with, up to a colon right before it. */
  private @Nullable Hit lineHead(int start) {
    int sentence = view.skipSpaces(sentences.start(sentences.at(start)));
    boolean telephone = view.charAt(start) == '0' && Digits.isDigit(view.charAt(start + 2));
    if (telephone || start - sentence > FARTHEST_HEAD || start <= sentence) {
      return null;
    }
    Matcher head = LINE_HEAD.matcher(text).region(sentence, start);
    Hit noun = head.matches() ? hits.at(WordList.NOUNS, head.start("noun")) : null;
    return noun != null && isToldBefore(noun) && !isVerbLike(noun) ? noun : null;
  }

  /** {@code số hồ sơ đã giải quyết 5.400}: no ordinal has its thousands parted. */
  private boolean isLarge(int start) {
    int end = start;
    while (Digits.isDigit(view.charAt(end))) {
      end++;
    }
    return view.charAt(end) == '.' && Digits.isDigit(view.charAt(end + 1));
  }

  private static boolean isToldBefore(Hit noun) {
    String group = noun.get("group");
    return !noun.get("category").equals(Category.OTHER.id())
        || group.equals("case")
        || group.equals("document")
        || group.equals("people")
        || group.equals("household");
  }

  static boolean isMeasure(Hit noun) {
    return noun.get("group").equals("measure") || noun.get("group").equals("money");
  }

  /** Whether a noun counts things of which there is no half. */
  static boolean isIndivisible(Hit noun) {
    return !isMeasure(noun)
        && !DIVISIBLE.contains(noun.get("group"))
        && !noun.get("noun").equals("lần");
  }

  /** {@code 12/5 đường Lê Lợi}: the number of a house, the street's name behind its word. */
  boolean isStreet(Hit noun) {
    return markers.value(MarkerGroup.STREET, noun.entry().form()) != null
        && view.charAt(noun.end()) == ' '
        && Character.isUpperCase(view.charAt(noun.end() + 1));
  }

  /**
   * Where a noun ends with those it is coordinated with: {@code 18 sở, ban, ngành}, {@code 1.045 mô
   * hình, điển hình}. Bare nouns of one kind go on.
   */
  int coordinatedEnd(Hit noun) {
    int end = noun.end();
    if (isMeasure(noun)) {
      return end;
    }
    int limit = Math.min(text.length(), sentences.end(sentences.at(noun.start())));
    while (end < limit) {
      int next;
      if (text.startsWith(", ", end)) {
        next = end + 2;
      } else if (text.startsWith(" và ", end)) {
        next = end + 4;
      } else {
        break;
      }
      Hit more = hits.at(WordList.NOUNS, next);
      if (more == null || !goesWith(noun, more) || !endsCoordination(more.end())) {
        break;
      }
      end = more.end();
    }
    return end;
  }

  private boolean goesWith(Hit noun, Hit more) {
    String group = noun.get("group");
    boolean word = more.entry().form().indexOf(' ') < 0 && !isUnitOfState(more);
    if (word && !COORDINATION_END.matcher(text).region(more.end(), text.length()).lookingAt()) {
      // "57 TTHC, đơn giản hóa 203": one syllable may begin another word.
      return false;
    }
    if (more.entry().form().startsWith(noun.entry().form())
        || (isVerbLike(more) && !isVerbLike(noun))) {
      return false;
    }
    return group.equals(more.get("group"))
        || (isUnitOfState(noun) && isUnitOfState(more))
        || (group.equals("project") && more.get("group").equals("document"))
        || (group.equals("document") && more.get("group").equals("project"));
  }

  /** Nouns that are verbs too: behind another noun and a comma they begin a clause. */
  private boolean isVerbLike(Hit noun) {
    return markers.value(MarkerGroup.VERB_LIKE, noun.entry().form()) != null;
  }

  private boolean isUnitOfState(Hit noun) {
    return noun.get("group").equals("place")
        || markers.value(MarkerGroup.UNIT_OF_STATE, noun.entry().form()) != null;
  }

  /** A bare noun of the list is followed by its end, by more of the list, or by a qualifier. */
  private boolean endsCoordination(int end) {
    int k = view.skipSpaces(end);
    if (k < text.length() && Digits.isDigit(text.charAt(k))) {
      return false;
    }
    if (text.startsWith(" là ", end)
        || OWN_FIGURE.matcher(text).region(end, Math.min(text.length(), end + 60)).lookingAt()) {
      // "359 đồng chí, đảng viên có đạo 5 đồng chí": the next item of a list begins with its noun.
      return false;
    }
    // "5 xã, huyện đã ...": a clause of its own begins with its subject; a list's noun is bare.
    return markers.startingAt(MarkerGroup.CHANGE, text, k) <= 0;
  }
}
