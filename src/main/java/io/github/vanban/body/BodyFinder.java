package io.github.vanban.body;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreAnnotations;
import io.github.vanban.lexicon.Entry;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.Lexicon;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.tokenrule.RuleToken;
import io.github.vanban.tokenrule.TokenRule;
import io.github.vanban.tokenrule.TokenRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final int LONGEST_WINDOW = 22;

  /** Heads that end in their own level, behind which its name may stand at once. */
  private static final Pattern NAMED_BEHIND =
      Pattern.compile(
          "(?:ủy|tu|^đồn .*| xã| phường| huyện| quận|^(?:tỉnh|thành|huyện|thị|quận|xã|phường) đoàn)$");

  /** Units that bear numbers: {@code phường 6}, {@code Sư đoàn 10}, {@code Quân khu 5}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<!\\p{L})(?:phường|quận|xã|khu|khu vực|cơ sở|(?:sư|quân|trung|lữ|tiểu|binh|hải) đoàn|đoàn|quân khu|vùng|số)$");

  private static final Pattern OFFICE_LINE =
      Pattern.compile("(?:kt|tm|tl|tuq|chủ tịch|phó |giám đốc|trưởng |bí thư|người )");

  private static final Pattern YOUTH =
      Pattern.compile("(?:tỉnh|thành|huyện|thị|quận|xã|phường) đoàn");

  private static final Pattern LEVELS_BEFORE =
      Pattern.compile("(?<![\\p{L}])(?:(?:tỉnh|huyện|quận|thị|thành)(?:, | và )){1,4}$");

  private static final Pattern LIST_OF_BODIES =
      Pattern.compile("(?:,|,? và|;)? (?:chủ tịch |bí thư |lãnh đạo |các )?");

  private static final Pattern MORE_LEVELS =
      Pattern.compile("(?:,| và|, cấp| và cấp) (?:tỉnh|huyện|xã|cơ sở)(?!\\p{L})");

  /** Coordinated nouns behind a body, then the level that governs them all. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?:(?:,| và|, và|;) (?:các )?(?:(?:đoàn thể|sở|ban|ngành|tổ chức|chính trị ?- ?xã hội|ct ?- ?xh|cơ quan|đơn vị|hội|hội quần chúng"
              + "|phòng|xã hội|nghề nghiệp|đảng|chủ tịch (?:hđnd|ubnd))(?: |(?=,)))*+){1,8}(?:của (?:các |\\d+ )?|cấp )?(?<level>tỉnh|huyện|xã)(?!\\p{L})"
              + "| (?:của (?:các |\\d+ )?|cấp )(?<l2>tỉnh|huyện|xã)(?!\\p{L})");

  private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

  /** Heads that are authorities without any complement, in the signature block or a list. */
  private static final ImmutableSet<String> ALONE =
      ImmutableSet.of(
          "ban-thuong-vu", "ban-thuong-truc", "ban-chap-hanh", "ban-can-su-dang", "dang-doan");

  /** Titles whose first word belongs to the name behind them: {@code Trưởng ban Dân vận}. */
  private static final ImmutableSet<String> HEADED = ImmutableSet.of("trưởng");

  private final TokenRules rules;
  private final Markers markers;
  private final LookAlikes lookAlikes;
  private final SharedHeads sharedHeads;
  private final Entry government;

  /** Loads the grammar. */
  public BodyFinder(Lexicon lexicon) {
    this(lexicon, TokenRules.load(RULES));
  }

  /** Uses a grammar of the caller's, made from that of {@link #RULES}. */
  public BodyFinder(Lexicon lexicon, TokenRules rules) {
    this.rules = rules;
    markers = lexicon.markers();
    lookAlikes = new LookAlikes(markers);
    sharedHeads = new SharedHeads(lexicon);
    government =
        lexicon.entries(WordList.BODIES).stream()
            .filter(entry -> entry.form().equals("chính phủ"))
            .findFirst()
            .orElseThrow();
  }

  /** Finds all authorities of a text, in text order. */
  public List<FoundBody> find(NormalizedText view, Hits hits) {
    List<FoundBody> found = new ArrayList<>();
    Deque<SharedHeads.SharedList> lists = new ArrayDeque<>(sharedHeads.behindColon(view, hits));
    int cursor = 0;
    for (Hit hit : hits.of(WordList.BODIES)) {
      while (!lists.isEmpty() && lists.getFirst().start() < hit.start()) {
        cursor = addList(lists.removeFirst(), view, found, cursor);
      }
      if (hit.start() < cursor || !isHead(view, hits, hit) || lookAlikes.isHead(view, hit)) {
        continue;
      }
      Hit head = withoutDeputy(view, hit);
      List<RuleToken> window = window(view, hits, head);
      TokenRules.Match match = rules.match(head.get("class"), window);
      if (match == null) {
        continue;
      }
      if (isAbbreviationOfName(view, head, match, found)) {
        continue;
      }
      FoundBody body = body(view, head, window.subList(0, match.length()), match);
      if (head.get("class").equals("PARTY_COMMITTEE")
          || YOUTH.matcher(head.entry().form()).matches()) {
        body = withLevelsBefore(view, body, cursor);
      }
      cursor = body.end();
      if (lookAlikes.isForeign(view, body)) {
        continue;
      }
      SharedHeads.SharedList list =
          match.length() == 1 ? sharedHeads.behindName(view, hits, head) : null;
      if (list != null) {
        cursor = list.end();
        body = body.sharing(list);
      }
      found.add(body);
    }
    while (!lists.isEmpty()) {
      cursor = addList(lists.removeFirst(), view, found, cursor);
    }
    shareLevels(view, found);
    return found;
  }

  /** Adds {@code các Bộ: Tài chính, Nội vụ}; gives the index behind all that was found. */
  private static int addList(
      SharedHeads.SharedList list, NormalizedText view, List<FoundBody> found, int cursor) {
    if (list.start() < cursor) {
      return cursor;
    }
    String level = list.first().get("level");
    found.add(
        new FoundBody(
            list.start(),
            list.end(),
            SHARED_HEAD,
            BodyKind.valueOf(list.first().get("kind")),
            level.isEmpty() ? null : AdministrativeLevel.valueOf(level),
            view.written(list.start(), list.end()),
            null,
            false,
            List.of()));
    return list.end();
  }

  /**
   * {@code Hội đồng nhân dân (HĐND)}: what stands in brackets behind its own name is no mention.
   */
  private static boolean isAbbreviationOfName(
      NormalizedText view, Hit head, TokenRules.Match match, List<FoundBody> found) {
    if (match.length() > 1
        || found.isEmpty()
        || view.charAt(head.start() - 1) != '('
        || view.charAt(head.end()) != ')') {
      return false;
    }
    FoundBody last = found.get(found.size() - 1);
    return view.skipSpacesBack(head.start() - 1) == last.end()
        && last.name().startsWith(head.get("name"));
  }

  /** {@code Phó Thủ tướng Chính phủ}: a deputy's title keeps the organ alone. */
  private Hit withoutDeputy(NormalizedText view, Hit head) {
    boolean deputy =
        head.entry().form().equals("thủ tướng chính phủ")
            && view.folded().startsWith("phó ", Math.max(0, head.start() - 4));
    return deputy ? new Hit(head.end() - government.form().length(), head.end(), government) : head;
  }

  private boolean isHead(NormalizedText view, Hits hits, Hit head) {
    String text = view.folded();
    char before = view.charAt(head.start() - 1);
    if ((before == '/' || before == '-')
        && Character.isLetterOrDigit(view.charAt(head.start() - 2))) {
      // A code in a document's symbol: "16/CT-TTg", "114-KL/TW".
      return false;
    }
    if (text.startsWith(" viên", head.end()) || text.startsWith(" số", head.end())) {
      // "Tỉnh ủy viên" is a member; "Chính phủ số" is a programme; but "Bộ Tài chính số 12" is not.
      return !view.wordEnd(head.end() + (text.startsWith(" viên", head.end()) ? 5 : 3))
          || (text.startsWith(" số", head.end()) && !head.entry().form().equals("chính phủ"))
          || startsNumber(text, head.end() + 3);
    }
    if (text.startsWith(" điện tử", head.end()) || text.startsWith(" kiến tạo", head.end())) {
      return false;
    }
    Hit title = hits.covering(WordList.TITLES, head.start());
    if (title != null
        && title.start() < head.start()
        && head.entry().form().equals("thường trực")) {
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
    return isWrittenAsName(view, head) || isLowerCaseOrgan(hits, head);
  }

  private static boolean startsNumber(String text, int index) {
    int i = index;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ':')) {
      i++;
    }
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** {@code công an cấp xã}, {@code cục thuế tỉnh}: in lower case only right before a level. */
  private static boolean isLowerCaseOrgan(Hits hits, Hit head) {
    String kind = head.get("class");
    boolean organ =
        kind.equals("ARMED_HEAD")
            || kind.equals("AGENCY_HEAD")
            || kind.equals("OFFICE_HEAD")
            || kind.equals("ROOM_NAME");
    if (!organ || isAbbreviation(head.entry().written())) {
      return false;
    }
    Hit level = hits.at(WordList.LEVELS, head.end() + 1);
    return level != null && !level.get("level").equals("CENTRAL");
  }

  /** Whether the letter case is that of a name, where the lexicon says that it must be. */
  private static boolean isWrittenAsName(NormalizedText view, Hit head) {
    if (Character.isUpperCase(view.charAt(head.start())) || head.get("case").equals("any")) {
      return !isAbbreviation(head.entry().written()) || isAbbreviation(view, head);
    }
    // "Trưởng ban Tuyên giáo": the title's "ban" is the commission's first word.
    int before = view.skipSpacesBack(head.start());
    String text = view.folded();
    for (String title : HEADED) {
      if (before >= title.length()
          && text.startsWith(title, before - title.length())
          && hasCapitalInside(view, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String written) {
    return written.length() <= 6 && written.chars().allMatch(Character::isUpperCase);
  }

  /** An abbreviation such as BTC or TT counts only in capitals. */
  private static boolean isAbbreviation(NormalizedText view, Hit head) {
    for (int i = head.start(); i < head.end(); i++) {
      if (Character.isLowerCase(view.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapitalInside(NormalizedText view, Hit head) {
    for (int i = head.start() + 1; i < head.end(); i++) {
      if (Character.isUpperCase(view.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The head and what follows it, as tokens, up to what no name runs over. */
  private List<RuleToken> window(NormalizedText view, Hits hits, Hit head) {
    List<RuleToken> window = new ArrayList<>();
    window.add(headToken(view, head));
    int at = head.end();
    int tail = sharedHeads.continuing(view, hits, head);
    if (tail > 0) {
      window.add(new RuleToken(at + 1, tail, view.folded().substring(at + 1, tail), "TAIL", null));
      at = tail;
    }
    boolean titled =
        hits.endingAt(WordList.TITLES, view.skipSpacesBack(head.start())) != null
            || hits.covering(WordList.TITLES, head.start()) != null;
    while (window.size() < LONGEST_WINDOW) {
      int next = view.skipSpaces(at);
      if (next >= view.length() || isColumnOrParagraph(view, at, next)) {
        break;
      }
      RuleToken token = token(view, hits, next, at);
      if (token == null
          || (token.lex().equals("CAP") && isPerson(view, window, token, titled))
          || (token.lex().equals("CAP")
              && view.normal().substring(at, next).indexOf('\n') >= 0
              && opensLineOfItsOwn(view, window, token))) {
        break;
      }
      window.add(
          isSyllableOfName(view, window, token)
              ? new RuleToken(
                  next, token.end(), view.folded().substring(next, token.end()), "CAP", null)
              : token);
      at = token.end();
    }
    return window;
  }

  /** A name goes on over a line break only behind its unit's word, and not into an office. */
  private static boolean opensLineOfItsOwn(
      NormalizedText view, List<RuleToken> window, RuleToken word) {
    return !window.get(window.size() - 1).lex().equals("UNIT")
        || view.charAt(word.end()) == '.'
        || OFFICE_LINE.matcher(view.folded()).region(word.start(), view.length()).lookingAt();
  }

  /**
   * Whether a person's name begins here and no place's: {@code Chủ tịch UBND tỉnh Phạm Văn A}. A
   * name has three words or more and begins with one of the surnames; behind {@code huyện}, {@code
   * xã} or {@code phường} places have such names too.
   */
  private boolean isPerson(
      NormalizedText view, List<RuleToken> window, RuleToken word, boolean titled) {
    RuleToken last = window.get(window.size() - 1);
    boolean province =
        last.get(CoreAnnotations.TextAnnotation.class).equals("tỉnh")
            || last.get(CoreAnnotations.TextAnnotation.class).equals("tỉnh ủy")
            || last.get(CoreAnnotations.TextAnnotation.class).endsWith("tỉnh ủy");
    boolean unit = last.lex().equals("UNIT") && !province;
    if (!(province || titled)
        || (unit && !hasMiddleName(view, word))
        || markers.startingAt("surname", view.folded(), word.start()) != word.end()) {
      return false;
    }
    int words = 1;
    int at = word.end();
    while (words < 5 && view.charAt(at) == ' ' && Character.isUpperCase(view.charAt(at + 1))) {
      at++;
      while (Character.isLetter(view.charAt(at))) {
        at++;
      }
      words++;
    }
    return words >= 3;
  }

  /** {@code Nguyễn Văn …}, {@code Lê Thị …}: behind a district's word only these are persons. */
  private boolean hasMiddleName(NormalizedText view, RuleToken surname) {
    return markers.startingAt("middle-name", view.folded(), surname.end() + 1) > 0;
  }

  private static boolean isColumnOrParagraph(NormalizedText view, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      if (c == '\t' || c == NormalizedText.PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  private RuleToken headToken(NormalizedText view, Hit head) {
    RuleToken token =
        new RuleToken(head.start(), head.end(), head.entry().form(), head.get("class"), head);
    setLevel(token, head.get("level"));
    if (ALONE.contains(head.entry().id())
        && Character.isUpperCase(view.charAt(head.start()))
        && head.entry().written().length() > 4) {
      token.set(RuleToken.Alone.class, "yes");
    }
    if (head.entry().form().indexOf(' ') > 0 && !head.entry().form().equals("văn phòng")) {
      token.set(RuleToken.Whole.class, "yes");
    }
    if (Character.isUpperCase(view.charAt(head.start()))) {
      token.set(RuleToken.Proper.class, "yes");
    }
    if (NAMED_BEHIND.matcher(head.entry().form()).find()) {
      token.set(RuleToken.PartyPlace.class, "yes");
    }
    return token;
  }

  private static void setLevel(RuleToken token, String level) {
    if (!level.isEmpty()) {
      token.set(RuleToken.Level.class, level);
    }
  }

  /** The token at an index, or null where a name must end. */
  private @Nullable RuleToken token(NormalizedText view, Hits hits, int at, int previousEnd) {
    char c = view.charAt(at);
    Hit body = hits.at(WordList.BODIES, at);
    Hit level = hits.at(WordList.LEVELS, at);
    Hit place = hits.at(WordList.PLACES, at);
    if (place != null && level != null && isCalledByUnit(view, place, level)) {
      RuleToken token = new RuleToken(at, place.end(), place.entry().form(), "PLACE", place);
      setLevel(token, place.get("level"));
      return token;
    }
    boolean isUnit = level != null && !(body != null && body.end() > level.end());
    if (isUnit && level != null && isLevelHere(view, hits, level)) {
      RuleToken token =
          new RuleToken(at, level.end(), level.entry().form(), level.get("class"), level);
      setLevel(token, level.get("level"));
      return token;
    }
    if (place != null && Character.isUpperCase(c) && !(body != null && body.end() > place.end())) {
      return new RuleToken(at, place.end(), place.entry().form(), "PLACE", place);
    }
    if (body != null && isWrittenAsName(view, body)) {
      RuleToken token = new RuleToken(at, body.end(), body.entry().form(), body.get("class"), body);
      setLevel(token, body.get("level"));
      return token;
    }
    if (Character.isLetter(c)) {
      return word(view, at);
    }
    if (c >= '0' && c <= '9') {
      if (!NUMBERED
          .matcher(view.folded().substring(Math.max(0, previousEnd - 12), previousEnd))
          .find()) {
        // "Công an tỉnh 41 vụ": the number counts something else.
        return null;
      }
      int end = at;
      while (view.charAt(end) >= '0' && view.charAt(end) <= '9') {
        end++;
      }
      return new RuleToken(at, end, view.folded().substring(at, end), "NUM", null);
    }
    String lex =
        switch (c) {
          case ',' -> "COMMA";
          case ':' -> "COLON";
          case '-' -> view.charAt(previousEnd) == '\n' ? "" : "DASH";
          case '(' -> "OPEN";
          case ')' -> "CLOSE";
          case '"' -> "QUOTE";
          default -> "";
        };
    return lex.isEmpty() ? null : new RuleToken(at, at + 1, String.valueOf(c), lex, null);
  }

  /** {@code TP.HCM}, {@code thành phố Hồ Chí Minh}: a place whose word holds its unit. */
  private static boolean isCalledByUnit(NormalizedText view, Hit place, Hit level) {
    return place.end() > level.end()
        && Character.isUpperCase(view.charAt(view.skipSpaces(level.end())));
  }

  /** {@code thành} and {@code thị} alone are levels only inside a list of levels. */
  private static boolean isLevelHere(NormalizedText view, Hits hits, Hit level) {
    String form = level.entry().form();
    if (!form.equals("thành") && !form.equals("thị")) {
      return true;
    }
    int before = view.skipSpacesBack(level.start());
    char c = view.charAt(before - 1);
    return (c == ',' || view.folded().startsWith("và", before - 2))
        && hits.of(WordList.LEVELS).size() > 1;
  }

  private RuleToken word(NormalizedText view, int at) {
    int end = at;
    while (Character.isLetterOrDigit(view.charAt(end)) || (view.charAt(end) == '&' && end > at)) {
      end++;
    }
    String folded = view.folded().substring(at, end);
    String lex;
    int function = markers.startingAt("function", view.folded(), at);
    int stop = markers.startingAt("stop", view.folded(), at);
    if (folded.equals("và")) {
      lex = "AND";
    } else if (folded.equals("của")) {
      lex = "OF";
    } else if (folded.equals("các")) {
      lex = "ALL";
    } else if (function > at) {
      return new RuleToken(at, Math.max(end, function), folded, "STOP", null);
    } else if (ROMAN.matcher(folded).matches() && view.folded().startsWith("khu vực ", at - 8)) {
      lex = "NUM";
    } else if (Character.isUpperCase(view.charAt(at))) {
      lex =
          end - at > 1 && Character.isUpperCase(view.charAt(at + 1))
              ? shapeOfCapitals(view, at, end)
              : "CAP";
    } else if (stop > at) {
      return new RuleToken(at, Math.max(end, stop), folded, "STOP", null);
    } else {
      lex = "LOW";
    }
    return new RuleToken(at, end, folded, lex, null);
  }

  /** {@code huyện Ba Vì}: a function word with a capital behind a unit's first syllable. */
  private static boolean isSyllableOfName(
      NormalizedText view, List<RuleToken> window, RuleToken word) {
    int last = window.size() - 1;
    return last > 0
        && word.lex().equals("STOP")
        && window.get(last).lex().equals("CAP")
        && window.get(last - 1).lex().equals("UNIT")
        && Character.isUpperCase(view.charAt(word.start()))
        && Character.isLowerCase(view.charAt(word.start() + 1));
  }

  /** In a headline in capitals every word is; there a word of capitals is a word and no code. */
  private static String shapeOfCapitals(NormalizedText view, int at, int end) {
    int next = view.skipSpaces(end);
    int before = view.skipSpacesBack(at);
    boolean headline =
        (Character.isUpperCase(view.charAt(next)) && Character.isUpperCase(view.charAt(next + 1)))
            || (Character.isUpperCase(view.charAt(before - 1))
                && Character.isUpperCase(view.charAt(before - 2)));
    return headline ? "CAP" : "ABBR";
  }

  private FoundBody body(
      NormalizedText view, Hit head, List<RuleToken> tokens, TokenRules.Match match) {
    RuleToken last = tokens.get(tokens.size() - 1);
    String byRule = match.rule().kind();
    boolean byHead = byRule.equals(TokenRule.KIND_OF_HEAD) || byRule.equals(TokenRule.KIND_OF_LAST);
    String kind = byHead ? head.get("kind") : byRule;
    if (byRule.equals(TokenRule.KIND_OF_LAST) && !isPartyGroup(head)) {
      for (RuleToken token : tokens) {
        Hit hit = token.hit();
        if (hit != null && token.start() > head.start() && hit.entry().list() == WordList.BODIES) {
          kind = officeKind(head, hit.get("kind"));
        }
      }
    }
    return new FoundBody(
        head.start(),
        last.end(),
        match.rule().id(),
        BodyKind.valueOf(kind),
        level(head, tokens),
        name(view, tokens),
        place(view, tokens),
        isGoverned(tokens),
        tokens);
  }

  private static boolean isPartyGroup(Hit head) {
    return head.entry().id().equals("ban-can-su-dang") || head.entry().id().equals("dang-doan");
  }

  /** An office takes its organ's kind, but that of a committee or council is a department. */
  private static String officeKind(Hit head, String organKind) {
    boolean office = head.get("class").equals("OFFICE_HEAD");
    return office && (organKind.equals("PEOPLES_COMMITTEE") || organKind.equals("ASSEMBLY"))
        ? "DEPARTMENT"
        : organKind;
  }

  private static @Nullable AdministrativeLevel level(Hit head, List<RuleToken> tokens) {
    String own = head.get("level");
    boolean fixed = head.get("class").startsWith("PARTY_") && !own.isEmpty();
    if (fixed) {
      return AdministrativeLevel.valueOf(own);
    }
    for (int i = 1; i < tokens.size(); i++) {
      RuleToken token = tokens.get(i);
      String level = token.get(RuleToken.Level.class);
      if (level != null && !isCountryOfLocalBody(tokens, i)) {
        return AdministrativeLevel.valueOf(level);
      }
      if (token.lex().equals("UNIT") || isCityCommittee(token)) {
        RuleToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        if (next != null && (next.lex().equals("PLACE") || next.lex().equals("CAP"))) {
          return isCity(next) ? AdministrativeLevel.PROVINCE : AdministrativeLevel.DISTRICT;
        }
      } else if (token.lex().equals("TIER")) {
        return null;
      }
    }
    RuleToken last = tokens.get(tokens.size() - 1);
    if (last.lex().equals("PLACE") && tokens.size() > 1 && !isBehindDash(tokens)) {
      boolean city = head.entry().id().equals("thanh-uy");
      return city && !isCity(last) ? AdministrativeLevel.DISTRICT : AdministrativeLevel.PROVINCE;
    }
    return own.isEmpty() ? null : AdministrativeLevel.valueOf(own);
  }

  /** {@code Tòa án nhân dân khu vực 3 - Hà Nội}: the place tells where the region is. */
  private static boolean isBehindDash(List<RuleToken> tokens) {
    return tokens.get(tokens.size() - 2).lex().equals("DASH");
  }

  /** Whether words behind the head tell the level, so that a list's members before share it. */
  private static boolean isGoverned(List<RuleToken> tokens) {
    for (RuleToken token : tokens) {
      if (token.lex().equals("UNIT") || token.lex().equals("TIER") || token.lex().equals("PLACE")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Ủy ban MTTQ Việt Nam tỉnh}: the country belongs to the name, the unit tells the level.
   */
  private static boolean isCountryOfLocalBody(List<RuleToken> tokens, int i) {
    Hit hit = tokens.get(i).hit();
    return hit != null
        && hit.entry().id().equals("viet-nam")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lex().equals("UNIT");
  }

  private static boolean isCityCommittee(RuleToken token) {
    Hit hit = token.hit();
    return hit != null && hit.entry().id().equals("thanh-uy");
  }

  private static boolean isCity(RuleToken place) {
    Hit hit = place.hit();
    return hit != null && CityNames.isCity(hit.entry());
  }

  /** The name with the lexicon's abbreviations expanded. */
  private static String name(NormalizedText view, List<RuleToken> tokens) {
    StringBuilder name = new StringBuilder();
    boolean bracket = false;
    for (RuleToken token : tokens) {
      if (token.lex().equals("OPEN")) {
        bracket = true;
      }
      if (!bracket) {
        if (name.length() > 0 && !token.lex().equals("COMMA")) {
          name.append(' ');
        }
        Hit hit = token.hit();
        boolean expand = hit != null && hit.entry().list() == WordList.BODIES;
        name.append(
            expand && hit != null ? hit.get("name") : view.written(token.start(), token.end()));
      }
      if (token.lex().equals("CLOSE")) {
        bracket = false;
      }
    }
    return name.toString();
  }

  private static @Nullable String place(NormalizedText view, List<RuleToken> tokens) {
    String place = null;
    for (int i = 1; i < tokens.size(); i++) {
      RuleToken token = tokens.get(i);
      Hit hit = token.hit();
      if (token.lex().equals("PLACE") && hit != null) {
        place = hit.get("name");
      } else if (token.lex().equals("CAP") && i > 1 && tokens.get(i - 1).lex().equals("UNIT")) {
        int end = i;
        while (end + 1 < tokens.size() && tokens.get(end + 1).lex().equals("CAP")) {
          end++;
        }
        place = view.written(token.start(), tokens.get(end).end());
      }
    }
    return place;
  }

  /** {@code huyện, thành, thị ủy}: the levels before the committee belong to its name. */
  private static FoundBody withLevelsBefore(NormalizedText view, FoundBody body, int cursor) {
    int from = Math.max(cursor, body.start() - 40);
    Matcher m = LEVELS_BEFORE.matcher(view.folded()).region(from, body.start());
    m.useTransparentBounds(true).useAnchoringBounds(true);
    if (!m.find()) {
      return body;
    }
    AdministrativeLevel level = m.group().startsWith("tỉnh") ? null : AdministrativeLevel.DISTRICT;
    return body.startingAt(m.start(), m.group().strip()).withLevel(level);
  }

  /** Levels that a list shares: of its last member, of what governs it all, of its neighbours. */
  private static void shareLevels(NormalizedText view, List<FoundBody> found) {
    String text = view.folded();
    for (int i = found.size() - 1; i >= 0; i--) {
      FoundBody body = found.get(i);
      if (body.level() != null || body.name().endsWith("các cấp")) {
        continue;
      }
      FoundBody next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null
          && next.level() != null
          && next.level() != AdministrativeLevel.CENTRAL
          && next.governed()
          && LIST_OF_BODIES.matcher(between(text, body, next)).matches()) {
        found.set(i, body.governedAt(next.level()));
        continue;
      }
      Matcher governed = GOVERNED.matcher(text).region(body.end(), text.length());
      if (governed.lookingAt()
          && !view.crossesParagraph(body.end(), governed.end())
          && !MORE_LEVELS.matcher(text).region(governed.end(), text.length()).lookingAt()) {
        String level = governed.group("level");
        found.set(i, body.governedAt(levelOf(level != null ? level : governed.group("l2"))));
      }
    }
    for (int i = 1; i < found.size(); i++) {
      FoundBody body = found.get(i);
      FoundBody before = found.get(i - 1);
      // "huyện ủy, thị ủy, thành ủy": a city's committee among those of districts, or provinces.
      if (body.level() == null
          && (before.level() == AdministrativeLevel.DISTRICT || before.name().equals("Tỉnh ủy"))
          && body.name().equals("Thành ủy")
          && LIST_OF_BODIES.matcher(between(text, before, body)).matches()) {
        found.set(i, body.withLevel(before.level()));
      }
    }
  }

  private static String between(String text, FoundBody body, FoundBody next) {
    int end = Math.min(next.start(), body.end() + 40);
    return end <= body.end() ? "" : text.substring(body.end(), end);
  }

  private static @Nullable AdministrativeLevel levelOf(String word) {
    return switch (word) {
      case "tỉnh" -> AdministrativeLevel.PROVINCE;
      case "huyện" -> AdministrativeLevel.DISTRICT;
      case "xã" -> AdministrativeLevel.COMMUNE;
      default -> null;
    };
  }
}
