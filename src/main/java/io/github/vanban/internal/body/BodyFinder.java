package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableMap;
import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.grammar.TokenRule;
import io.github.vanban.internal.grammar.TokenRules;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.BodyKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds authorities: heads of the lexicon, continued by the TokensRegex grammar of {@code
 * rules/bodies.tsv}. Immutable and thread-safe; time linear in the text, since each head looks at a
 * window of bounded length.
 */
public final class BodyFinder {

  /** Rule id of a list under one head, which no rule file has. */
  private static final String SHARED_HEAD = "body.shared-head";

  /** The file of the grammar that ships with the library. */
  public static final String RULES = "rules/bodies.tsv";

  private final Pattern youthUnion;
  private final Pattern memberOrNumber;
  private final Pattern programme;
  private final TokenRules rules;
  private final Markers markers;
  private final BodyLevels levels;
  private final LookAlikes lookAlikes;
  private final SharedHeads sharedHeads;
  private final NameWindow windows;
  private final ImmutableMap<String, Entry> byForm;

  /** Loads the grammar. */
  public BodyFinder(Lexicon lexicon) {
    this(lexicon, TokenRules.load(RULES));
  }

  /** Uses a grammar of the caller's, made from that of {@link #RULES}. */
  public BodyFinder(Lexicon lexicon, TokenRules rules) {
    this.rules = rules;
    markers = lexicon.markers();
    youthUnion = lexicon.phrases().pattern("body.youth-union");
    memberOrNumber = lexicon.phrases().pattern("body.member-or-number");
    programme = lexicon.phrases().pattern("body.programme");
    levels = new BodyLevels(lexicon);
    lookAlikes = new LookAlikes(lexicon);
    sharedHeads = new SharedHeads(lexicon);
    windows = new NameWindow(lexicon, sharedHeads);
    byForm =
        lexicon.entries(WordList.BODIES).stream()
            .collect(ImmutableMap.toImmutableMap(Entry::form, e -> e, (first, second) -> first));
  }

  /** Finds all authorities of a text, in text order. */
  public List<FoundBody> find(NormalizedText view, Hits hits) {
    List<FoundBody> found = new ArrayList<>();
    Deque<SharedHeads.SharedList> lists = new ArrayDeque<>(sharedHeads.behindColon(view, hits));
    int cursor = 0;
    for (Hit at : hits.of(WordList.BODIES)) {
      Hit hit = withoutFirstWord(view, at);
      while (!lists.isEmpty() && lists.getFirst().start() < hit.start()) {
        cursor = addList(lists.removeFirst(), found, cursor);
      }
      if (hit.start() < cursor || !isHead(view, hits, hit) || lookAlikes.isHead(view, hit)) {
        continue;
      }
      Hit head = withoutDeputy(view, hit);
      List<RuleToken> window = windows.at(view, hits, head);
      TokenRules.Match match = rules.match(head.get("class"), window);
      if (match == null) {
        continue;
      }
      if (isAbbreviationOfName(view, head, match, found)
          || (match.length() == 1 && isLastWordOfTitle(hits, head))) {
        continue;
      }
      FoundBody body = body(view, head, window.subList(0, match.length()), match);
      if (head.get("class").equals("PARTY_COMMITTEE")
          || youthUnion.matcher(head.entry().form()).matches()) {
        body = levels.withLevelsBefore(view, body, cursor);
      }
      cursor = body.end();
      if (lookAlikes.isForeign(view, body)) {
        continue;
      }
      SharedHeads.SharedList list =
          match.length() == 1 ? sharedHeads.behindName(view, hits, head) : null;
      if (list != null) {
        cursor = list.end();
        body = list.body(body.rule());
      }
      found.add(body);
    }
    while (!lists.isEmpty()) {
      cursor = addList(lists.removeFirst(), found, cursor);
    }
    levels.share(view, found);
    found.removeIf(lookAlikes::isForce);
    return found;
  }

  /** Adds {@code các Bộ: Tài chính, Nội vụ}; gives the index behind all that was found. */
  private static int addList(SharedHeads.SharedList list, List<FoundBody> found, int cursor) {
    if (list.start() < cursor) {
      return cursor;
    }
    found.add(list.body(SHARED_HEAD));
    return list.end();
  }

  /**
   * {@code Hội đồng nhân dân (HĐND)}: what stands in brackets behind its own name is no mention.
   */
  private static boolean isAbbreviationOfName(
      NormalizedText view, Hit head, TokenRules.Match match, List<FoundBody> found) {
    if (match.length() > 1
        || view.charAt(head.start() - 1) != '('
        || view.charAt(head.end()) != ')') {
      return false;
    }
    int before = view.skipSpacesBack(head.start() - 1);
    String full = NormalizedText.fold(head.get("name"));
    if (LetterCase.isAbbreviation(head.entry().written())
        && view.folded().startsWith(full, before - full.length())) {
      // "đóng bảo hiểm xã hội (BHXH)": what it stands for was no body there, so nor is it.
      return true;
    }
    if (found.isEmpty()) {
      return false;
    }
    FoundBody last = found.get(found.size() - 1);
    return before == last.end() && last.name().startsWith(head.get("name"));
  }

  /** {@code Phó Thủ tướng Chính phủ}: a deputy's title keeps the organ alone. */
  private Hit withoutDeputy(NormalizedText view, Hit head) {
    String organ = markers.value(MarkerGroup.DEPUTY_ORGAN, head.entry().form());
    Entry left = organ == null ? null : byForm.get(organ);
    boolean deputy =
        left != null
            && markers.endingAt(
                    MarkerGroup.DEPUTY, view.folded(), view.skipSpacesBack(head.start()))
                >= 0;
    return deputy && left != null
        ? new Hit(head.end() - left.form().length(), head.end(), left)
        : head;
  }

  /**
   * {@code cán bộ Công an huyện}: where the first word of {@code Bộ Công an} is another's, the rest
   * may be a name too.
   */
  private Hit withoutFirstWord(NormalizedText view, Hit head) {
    int space = head.entry().form().indexOf(' ');
    if (space < 0
        || Character.isUpperCase(view.charAt(head.start()))
        || !Character.isUpperCase(view.charAt(head.start() + space + 1))) {
      return head;
    }
    Entry rest = byForm.get(head.entry().form().substring(space + 1));
    return rest == null ? head : new Hit(head.start() + space + 1, head.end(), rest);
  }

  private boolean isHead(NormalizedText view, Hits hits, Hit head) {
    String text = view.folded();
    char before = view.charAt(head.start() - 1);
    if ((before == '/' || before == '-')
        && Character.isLetterOrDigit(view.charAt(head.start() - 2))) {
      // A code in a document's symbol: "16/CT-TTg", "114-KL/TW".
      return false;
    }
    Matcher behind = memberOrNumber.matcher(text).region(head.end(), text.length());
    if (behind.lookingAt()) {
      // "Tỉnh ủy viên" is a member; "Chính phủ số" is a programme; but "Bộ Tài chính số 12" is not.
      boolean number = behind.group("number") != null;
      return !view.wordEnd(behind.end())
          || (number
              && (markers.value(MarkerGroup.DIGITAL_BODY, head.entry().form()) == null
                  || startsNumber(text, behind.end())));
    }
    if (behind.usePattern(programme).lookingAt()) {
      return false;
    }
    if (markers.value(MarkerGroup.OFFICE_TAIL, head.entry().form()) != null
        && isInTitle(hits, head.start())) {
      // "Phó Chủ tịch Thường trực LĐLĐ tỉnh": the word is the title's.
      return false;
    }
    boolean open = head.get("class").equals("AGENCY_OPEN");
    if (open
        && Character.isUpperCase(view.charAt(head.start() + 1))
        && Character.isUpperCase(view.charAt(view.skipSpacesBack(head.start()) - 1))) {
      // In a headline in capitals "NHIỆM VỤ NĂM 2020" holds no vụ.
      return false;
    }
    return LetterCase.isWrittenAsName(markers, view, head)
        || isLowerCaseOrgan(hits, head)
        || isNameWithSmallHead(view, head);
  }

  /** {@code KT. CHÁNH THANH TRA}: with nothing behind it the word is the title's. */
  private static boolean isLastWordOfTitle(Hits hits, Hit head) {
    Hit title = hits.covering(WordList.TITLES, head.start());
    return title != null
        && title.start() < head.start()
        && title.end() == head.end()
        && !head.get("class").equals("NATIONAL");
  }

  /** Whether a title covers an index, or ends at the word before it. */
  private static boolean isInTitle(Hits hits, int index) {
    Hit title = hits.covering(WordList.TITLES, index);
    return (title != null && title.start() < index)
        || hits.endingAt(WordList.TITLES, index - 1) != null;
  }

  private static boolean startsNumber(String text, int index) {
    int i = index;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ':')) {
      i++;
    }
    return Digits.at(text, i);
  }

  /**
   * {@code của bộ Tài chính}, {@code các sở Nội vụ}: a name but for the letter that it begins with.
   */
  private boolean isNameWithSmallHead(NormalizedText view, Hit head) {
    int space = head.entry().form().indexOf(' ');
    boolean name =
        space > 0
            && markers.value(MarkerGroup.SMALL_HEAD, head.entry().form().substring(0, space))
                != null;
    if (!name || !Character.isUpperCase(view.charAt(head.start() + space + 1))) {
      return false;
    }
    int before = view.skipSpacesBack(head.start());
    return before == 0
        || ",;:(".indexOf(view.charAt(before - 1)) >= 0
        || markers.endingAt(MarkerGroup.BEFORE_ORGAN, view.folded(), before) >= 0;
  }

  /** {@code công an cấp xã}, {@code cục thuế tỉnh}: in lower case only right before a level. */
  private static boolean isLowerCaseOrgan(Hits hits, Hit head) {
    String kind = head.get("class");
    boolean organ =
        kind.equals("ARMED_HEAD")
            || kind.equals("AGENCY_HEAD")
            || kind.equals("OFFICE_HEAD")
            || kind.equals("ROOM_NAME");
    if (!organ || LetterCase.isAbbreviation(head.entry().written())) {
      return false;
    }
    Hit level = hits.at(WordList.LEVELS, head.end() + 1);
    return level != null && !level.get("level").equals("CENTRAL");
  }

  private FoundBody body(
      NormalizedText view, Hit head, List<RuleToken> tokens, TokenRules.Match match) {
    int end = tokens.get(tokens.size() - 1).end();
    String byRule = match.rule().kind();
    boolean byHead = byRule.equals(TokenRule.KIND_OF_HEAD) || byRule.equals(TokenRule.KIND_OF_LAST);
    String kind = byHead ? head.get("kind") : byRule;
    if (byRule.equals(TokenRule.KIND_OF_LAST)) {
      for (RuleToken token : tokens) {
        Hit hit = token.hit();
        if (hit != null && token.start() > head.start() && hit.entry().list() == WordList.BODIES) {
          kind = officeKind(head, hit.get("kind"));
        }
      }
    }
    return new FoundBody(
        head.start(),
        view.charAt(end - 1) == '.' ? end - 1 : end,
        match.rule().id(),
        BodyKind.valueOf(kind),
        levels.of(head, tokens),
        NameParts.name(view, tokens),
        NameParts.place(view, tokens),
        NameParts.isGoverned(tokens),
        tokens,
        List.of());
  }

  /** An office takes its organ's kind, but that of a committee or council is a department. */
  private static String officeKind(Hit head, String organKind) {
    boolean office = head.get("class").equals("OFFICE_HEAD");
    return office && (organKind.equals("PEOPLES_COMMITTEE") || organKind.equals("ASSEMBLY"))
        ? "DEPARTMENT"
        : organKind;
  }
}
