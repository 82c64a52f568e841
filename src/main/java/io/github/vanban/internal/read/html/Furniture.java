package io.github.vanban.internal.read.html;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a site puts around an article: menus, other news, counters, advertisements. Told by the kind
 * of element, by the words of its class and id, and by what it says. Immutable and thread-safe.
 */
final class Furniture {

  /** Elements that are never text. */
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, select, input,"
          + " textarea, nav, footer, aside, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=search], [role=contentinfo], [role=complementary],"
          + " [style~=(?i)display\\s*:\\s*none]";

  /** Words beside a number that count readers, not the world. */
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:(?:số )?lượt (?:xem|đọc|truy cập)|đã xem|xem|views?|phản hồi|bình luận|đọc bài viết"
              + "|chia sẻ|in (?:trang|bài)(?: này)?|gửi (?:e?mail|bài viết)|cỡ chữ|về đầu trang"
              + "|(?:đang|tổng)(?: số)?(?: lượt)? (?:online|trực tuyến|truy cập))"
              + "\\s*:?\\s*[\\d.,()\\s]*(?:lượt|views?)?"
              + "|(?:hôm (?:nay|qua)|(?:trong )?(?:tuần|tháng|năm)(?: này| trước)?|tất cả|online|khách)"
              + "\\s*:?\\s*[\\d.,]++"
              + "|tổng số điểm của bài viết là:? \\d++ trong \\d++ đánh giá"
              + "|xếp hạng:? [\\d.,]++ - \\d++ phiếu bầu|click để đánh giá bài viết",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Classes of two common style sheets for what is not shown, unless it is on larger screens. */
  private static final Pattern SHOWN_ELSEWHERE =
      Pattern.compile("(?:^|\\s)(?:\\w++:|d-\\w++-)(?:block|flex|inline|grid|table)");

  private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final Splitter NAME_PARTS =
      Splitter.onPattern("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+|(?<=[A-Za-z])(?=[0-9])")
          .omitEmptyStrings();

  /** How many parts of a name a word has at most: tin-cung-chuyen-muc. */
  private static final int LONGEST_NAME = 4;

  /** The longest text of an element that only counts something. */
  private static final int COUNTER_LENGTH = 60;

  /** No element with so large a share of a page's text is furniture, whatever its name. */
  private static final double TOO_MUCH = 0.4;

  private final ImmutableSet<String> words;
  private final OtherArticles headings;

  /** Read from its file when the first page is. */
  private static final class Common {
    private static final Furniture FURNITURE = load();
  }

  private Furniture(ImmutableSet<String> words, OtherArticles headings) {
    this.words = words;
    this.headings = headings;
  }

  /** That of the library's own list. */
  static Furniture common() {
    return Common.FURNITURE;
  }

  private static Furniture load() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Table.Row row : Table.load("read/furniture.tsv").rows()) {
      words.addAll(row.list("words"));
    }
    return new Furniture(words.build(), OtherArticles.load());
  }

  /** Takes it all out of a page. */
  void removeFrom(Document document) {
    document.select(NEVER).remove();
    Lengths lengths = Lengths.of(document);
    Set<Element> gone = new HashSet<>();
    List<Element> outermost = new ArrayList<>();
    for (Element element : document.body().getAllElements()) {
      if (gone.contains(element.parent())) {
        gone.add(element);
      } else if (isFurniture(element, lengths)) {
        gone.add(element);
        outermost.add(element);
      }
    }
    outermost.forEach(Element::remove);
    headings.removeFrom(document);
  }

  private boolean isFurniture(Element element, Lengths lengths) {
    if (element.normalName().equals("body")) {
      return false;
    }
    if (isCounter(element, lengths)) {
      return true;
    }
    return (isNamed(element) || isSiteHeader(element) || isHidden(element))
        && lengths.text(element) < TOO_MUCH * lengths.all()
        && !holdsArticle(element, lengths);
  }

  /** Whether there is an article or its title in it; what is all links only leads to one. */
  private boolean holdsArticle(Element element, Lengths lengths) {
    return element.select("h1, article, [itemprop=articleBody]").stream()
        .anyMatch(
            inner ->
                inner.normalName().equals("h1")
                    ? !isNamed(inner)
                    : lengths.prose(inner) > lengths.links(inner));
  }

  private static boolean isHidden(Element element) {
    return (element.hasClass("hidden") || element.hasClass("d-none"))
        && !SHOWN_ELSEWHERE.matcher(element.className()).find();
  }

  private static boolean isSiteHeader(Element element) {
    return element.normalName().equals("header") && element.closest("article, main") == null;
  }

  private boolean isNamed(Element element) {
    return isName(element.className()) || isName(element.id());
  }

  /** Whether one of the words is the name, or some of its parts side by side. */
  boolean isName(String name) {
    for (String each : NAMES.split(name)) {
      List<String> parts = NAME_PARTS.splitToList(each);
      for (int i = 0; i < parts.size(); i++) {
        StringBuilder joined = new StringBuilder();
        for (int j = i; j < Math.min(parts.size(), i + LONGEST_NAME); j++) {
          joined.append(parts.get(j).toLowerCase(Locale.ROOT));
          if (words.contains(joined.toString())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isCounter(Element element, Lengths lengths) {
    int length = lengths.text(element);
    return length > 0
        && length <= COUNTER_LENGTH
        && COUNTER.matcher(element.text().strip()).matches();
  }
}
