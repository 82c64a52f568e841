package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that share their first word: {@code các Bộ: Tài chính, Nội vụ, Y tế}, {@code Sở Tài chính,
 * Xây dựng}. What may stand behind the shared word is what the lexicon has behind it. Immutable.
 */
final class SharedHeads {

  private static final int MOST_WORDS = 12;

  private final Markers markers;
  private final Pattern joint;
  private final ImmutableMap<String, Names> byHead;

  /** The names behind one head, and the words that they begin with, for a quick no. */
  private record Names(ImmutableMap<String, Entry> entries, ImmutableSet<String> firsts) {}

  /**
   * A list under one head.
   *
   * @param start first index of the head
   * @param end index behind the last member
   * @param members the lexicon's words of all members
   * @param unit what governs them all ({@code tỉnh Trà Vinh}), or null
   */
  record SharedList(int start, int end, List<Entry> members, @Nullable Unit unit) {

    /** The list as one mention, whose members are told by the lexicon. */
    FoundBody body(String rule) {
      Entry first = members.get(0);
      String own = first.get("level");
      String names = String.join(", ", members.stream().map(m -> m.get("name")).toList());
      AdministrativeLevel level = own.isEmpty() ? null : AdministrativeLevel.valueOf(own);
      return new FoundBody(
          start,
          end,
          rule,
          BodyKind.valueOf(first.get("kind")),
          unit == null || unit.level == null ? level : unit.level,
          unit == null ? names : names + " " + unit.written,
          unit == null ? null : unit.place,
          unit != null,
          List.of(),
          members);
    }
  }

  /**
   * A unit behind a list.
   *
   * @param end the index behind it
   * @param written its words
   * @param level its level, or null
   * @param place the province of its name, or null
   */
  private record Unit(
      int end, String written, @Nullable AdministrativeLevel level, @Nullable String place) {}

  SharedHeads(Lexicon lexicon) {
    markers = lexicon.markers();
    joint = lexicon.phrases().pattern("body.joint");
    Map<String, Map<String, Entry>> entries = new HashMap<>();
    for (Entry entry : lexicon.entries(WordList.BODIES)) {
      String form = entry.form();
      int space = form.indexOf(' ');
      if (space > 0 && markers.value(MarkerGroup.SHARED_HEAD, form.substring(0, space)) != null) {
        entries
            .computeIfAbsent(form.substring(0, space), h -> new HashMap<>())
            .putIfAbsent(form.substring(space + 1), entry);
      }
    }
    ImmutableMap.Builder<String, Names> all = ImmutableMap.builder();
    entries.forEach(
        (head, names) -> {
          Set<String> firsts = new HashSet<>();
          names.keySet().forEach(name -> firsts.add(name.substring(0, wordEnd(name, 0))));
          all.put(head, new Names(ImmutableMap.copyOf(names), ImmutableSet.copyOf(firsts)));
        });
    byHead = all.buildOrThrow();
  }

  /** All lists behind a head and a colon, in text order. */
  List<SharedList> behindColon(NormalizedText view, Hits hits) {
    List<SharedList> lists = new ArrayList<>();
    String text = view.folded();
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      String head = headBefore(text, colon);
      int start = text.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
      int first = head.isEmpty() ? 0 : nameAt(view, hits, head, start);
      if (first > 0) {
        SharedList list = list(view, hits, head, colon - head.length(), start, first);
        if (list != null) {
          lists.add(list);
        }
      }
    }
    return lists;
  }

  /** The head that ends at an index, or an empty text. */
  private String headBefore(String text, int end) {
    int start = markers.endingAt(MarkerGroup.SHARED_HEAD, text, end);
    return start < 0 ? "" : text.substring(start, end);
  }

  /** The list that goes on behind a name that was found, or null. */
  @Nullable SharedList behindName(NormalizedText view, Hits hits, Hit name) {
    String form = name.entry().form();
    int space = form.indexOf(' ');
    String head = space < 0 ? "" : form.substring(0, space);
    if (!byHead.containsKey(head)) {
      return null;
    }
    return list(view, hits, head, name.start(), name.start() + head.length() + 1, name.end());
  }

  /**
   * The rest of the name that goes on behind {@code Thanh tra Bộ} or {@code Văn phòng Sở}, with the
   * word of the whole name, or null.
   */
  @Nullable Hit continuing(NormalizedText view, Hits hits, Hit name) {
    String form = name.entry().form();
    String last = form.substring(form.lastIndexOf(' ') + 1);
    int end =
        byHead.containsKey(last) && !last.equals(form) && view.charAt(name.end()) == ' '
            ? nameAt(view, hits, last, name.end() + 1)
            : 0;
    return end == 0 ? null : new Hit(name.end() + 1, end, entry(view, last, name.end() + 1, end));
  }

  /** The list whose first name stands at these indices, or null if no other follows. */
  private @Nullable SharedList list(
      NormalizedText view, Hits hits, String head, int start, int firstStart, int firstEnd) {
    List<Entry> members = new ArrayList<>();
    members.add(entry(view, head, firstStart, firstEnd));
    int end = firstEnd;
    Matcher link = joint.matcher(view.folded());
    while (link.region(end, view.length()).lookingAt()) {
      int next = nameAt(view, hits, head, link.end());
      if (next == 0) {
        break;
      }
      members.add(entry(view, head, link.end(), next));
      end = next;
    }
    if (members.size() == 1) {
      return null;
    }
    Unit unit =
        "central".equals(markers.value(MarkerGroup.SHARED_HEAD, head))
            ? null
            : unitAt(view, hits, end + 1);
    return new SharedList(start, unit == null ? end : unit.end, members, unit);
  }

  /** {@code Sở Tài chính, Xây dựng tỉnh Trà Vinh}: the unit at an index, with its province. */
  private static @Nullable Unit unitAt(NormalizedText view, Hits hits, int index) {
    Hit unit = hits.at(WordList.LEVELS, index);
    if (unit == null || view.charAt(index - 1) != ' ' || !unit.get("class").equals("UNIT")) {
      return null;
    }
    Hit place = hits.at(WordList.PLACES, view.skipSpaces(unit.end()));
    boolean named = place != null && Character.isUpperCase(view.charAt(place.start()));
    int end = place != null && named ? place.end() : unit.end();
    if (!named && Character.isUpperCase(view.charAt(view.skipSpaces(end)))) {
      // "huyện Cầu Kè": where the name of a smaller unit ends, its own words do not tell.
      return null;
    }
    String level = unit.get("level");
    return new Unit(
        end,
        view.written(index, end),
        place != null && named
            ? AdministrativeLevel.PROVINCE
            : level.isEmpty() ? null : AdministrativeLevel.valueOf(level),
        place != null && named ? place.get("name") : null);
  }

  private Entry entry(NormalizedText view, String head, int start, int end) {
    Entry entry = names(head).entries.get(view.folded().substring(start, end));
    if (entry == null) {
      throw new IllegalStateException("no name of the lexicon at " + start);
    }
    return entry;
  }

  private Names names(String head) {
    Names names = byHead.get(head);
    return names == null ? new Names(ImmutableMap.of(), ImmutableSet.of()) : names;
  }

  /**
   * The end of the longest name behind a head that starts at an index, written with a capital, or
   * 0. {@code Bộ Quốc phòng, Công an tỉnh} is no list: what has a level of its own is a body of its
   * own.
   */
  private int nameAt(NormalizedText view, Hits hits, String head, int start) {
    if (!Character.isUpperCase(view.charAt(start))) {
      return 0;
    }
    String text = view.folded();
    Names names = names(head);
    int end = wordEnd(text, start);
    if (!names.firsts.contains(text.substring(start, end))) {
      return 0;
    }
    int best = 0;
    for (int words = 0; words < MOST_WORDS; words++) {
      if (names.entries.containsKey(text.substring(start, end))) {
        best = end;
      }
      int next = end;
      while (next < text.length() && " ,-".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next == end || next >= text.length()) {
        break;
      }
      end = wordEnd(text, next);
      if (end == next) {
        break;
      }
    }
    if (best == 0 || !view.wordEnd(best)) {
      return 0;
    }
    Hit own = hits.at(WordList.BODIES, start);
    boolean ownBody =
        own != null
            && (own.end() > best
                || hits.at(WordList.LEVELS, best + 1) != null
                || hits.at(WordList.PLACES, best + 1) != null);
    return ownBody ? 0 : best;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '&')) {
      end++;
    }
    return end;
  }
}
