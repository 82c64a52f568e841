package io.github.vanban.internal.link;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of the documents it cites beside number, date and issuer: titles ({@code về việc
 * …}, or in quotes) behind a mention, and the names it defines for them ({@code sau đây gọi tắt là
 * …}). Each mention is looked at over a bounded stretch, so the time is linear.
 */
public final class Descriptions {

  private static final int LONGEST_TITLE = 300;

  private static final int LONGEST_DEFINITION = 500;

  /** No words before the verb of a definition are longer. */
  private static final int LONGEST_BEFORE = 24;

  /** Mentions before a definition that may be the one it defines a name for. */
  private static final int NEAREST = 4;

  private static final Pattern ALIAS =
      Pattern.compile("\"?(?<alias>[^\"();,.\\n\\u2029]{2,80}?) ?(?=[\"();,.\\n\\u2029]|\\z)");

  /** Before the verb of a definition, which must have it where no "tắt" follows. */
  private final Pattern beforeDefinition;

  /** A title, up to what ends it: a mark, or words with which a clause of its own begins. */
  private final Pattern titleBehind;

  private final NormalizedText view;
  private final Hits hits;
  private final List<IssuedReference> references;
  private final Map<Integer, Title> titles = new HashMap<>();
  private final List<Definition> definitions = new ArrayList<>();

  private record Title(String written, int end) {}

  /**
   * A name that the text defines for a document.
   *
   * @param reference index of the mention that it is defined at
   * @param alias the name as written
   * @param start first index of the name in the normalised text
   * @param end index behind the last
   */
  record Definition(int reference, String alias, int start, int end) {}

  /** Reads titles and definitions of a text. */
  public Descriptions(
      Phrases phrases, NormalizedText view, Hits hits, List<IssuedReference> references) {
    this.view = view;
    titleBehind = phrases.pattern("title.behind");
    beforeDefinition = phrases.pattern("title.before-definition");
    this.hits = hits;
    this.references = references;
    for (int i = 0; i < references.size(); i++) {
      readTitle(i);
    }
    Matcher m = phrases.pattern("title.definition").matcher(view.folded());
    while (m.find()) {
      int start = startOfDefinition(m.start());
      if (start < m.start() || m.group("short") != null) {
        readDefinition(start, m.end());
      }
    }
  }

  /** The title behind a mention, or null. */
  @Nullable String title(int reference) {
    Title title = titles.get(reference);
    return title == null ? null : title.written();
  }

  /** The definitions, in text order. */
  List<Definition> definitions() {
    return definitions;
  }

  private int startOfDefinition(int verb) {
    Matcher m =
        beforeDefinition.matcher(view.folded()).region(Math.max(0, verb - LONGEST_BEFORE), verb);
    return m.find() ? m.start() : verb;
  }

  private void readTitle(int i) {
    int from = references.get(i).end();
    Matcher m =
        titleBehind
            .matcher(view.normal())
            .region(from, Math.min(view.length(), from + LONGEST_TITLE + 100));
    m.useTransparentBounds(true).useAnchoringBounds(false);
    if (!m.lookingAt()) {
      return;
    }
    String group = m.group("quoted") == null ? "about" : "quoted";
    titles.put(i, new Title(view.written(m.start(group), m.end(group)), m.end()));
  }

  private void readDefinition(int start, int end) {
    Matcher m = ALIAS.matcher(view.normal()).region(end, view.length());
    if (!m.lookingAt() || view.crossesParagraph(start, m.end())) {
      return;
    }
    int aliasStart = m.start("alias");
    Hit type = hits.at(WordList.DOCUMENT_TYPES, aliasStart);
    boolean named = type != null || hits.at(WordList.LAWS, aliasStart) != null;
    int last = lastBefore(start);
    for (int i = last; i >= 0 && i > last - NEAREST && isNear(i, start); i--) {
      if (type != null && type.get("type").equals(references.get(i).reference().type().name())) {
        define(i, m);
        return;
      }
    }
    // Behind a body's name the abbreviation may be the body's: only a document's word tells.
    if (last >= 0
        && isNear(last, start)
        && (named || (!isBehindIssuer(last, start) && isAdjacent(told(last, start), start)))) {
      define(last, m);
    }
  }

  private boolean isBehindIssuer(int reference, int index) {
    IssuedReference mention = references.get(reference);
    return mention.issuer() != null && told(reference, index) == mention.end();
  }

  private void define(int reference, Matcher alias) {
    int start = alias.start("alias");
    int end = alias.end("alias");
    definitions.add(new Definition(reference, view.written(start, end), start, end));
  }

  /** The index behind what is told of a mention before an index: date, issuer, title. */
  private int told(int reference, int before) {
    Title title = titles.get(reference);
    int end = references.get(reference).end();
    return title == null || title.end() > before ? end : title.end();
  }

  private boolean isNear(int reference, int index) {
    return index - references.get(reference).end() <= LONGEST_DEFINITION
        && !endsSentence(told(reference, index), index);
  }

  /** Only brackets, quotes and commas stand between. */
  private boolean isAdjacent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (" (\",".indexOf(view.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean endsSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      if (c == NormalizedText.PARAGRAPH
          || c == ';'
          || (c == '.' && NormalizedText.isSpace(view.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private int lastBefore(int index) {
    return Ordered.firstFrom(references, found -> found.reference().start(), index) - 1;
  }
}
