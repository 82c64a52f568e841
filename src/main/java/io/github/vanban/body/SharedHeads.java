package io.github.vanban.body;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.lexicon.Entry;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.Lexicon;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.text.NormalizedText;
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

  private static final ImmutableSet<String> HEADS = ImmutableSet.of("bộ", "sở", "phòng");

  private static final Pattern COLON_LIST = Pattern.compile("(?<!\\p{L})(bộ|sở|phòng): ?");

  private static final Pattern JOINT = Pattern.compile(",? và |[,;] ");

  private final ImmutableMap<String, Names> byHead;

  /** The names behind one head, and the words that they begin with, for a quick no. */
  private record Names(ImmutableMap<String, Entry> entries, ImmutableSet<String> firsts) {}

  /**
   * A list under one head.
   *
   * @param start first index of the head
   * @param end index behind the last member
   * @param first the first member's row
   * @param members the full names
   */
  record SharedList(int start, int end, Entry first, List<String> members) {}

  SharedHeads(Lexicon lexicon) {
    Map<String, Map<String, Entry>> entries = new HashMap<>();
    for (Entry entry : lexicon.entries(WordList.BODIES)) {
      String form = entry.form();
      int space = form.indexOf(' ');
      if (space > 0 && HEADS.contains(form.substring(0, space))) {
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
    Matcher m = COLON_LIST.matcher(view.folded());
    while (m.find()) {
      String head = m.group(1);
      int first = nameAt(view, hits, head, m.end());
      if (first > 0) {
        SharedList list = list(view, hits, head, m.start(), m.end(), first);
        if (list.members.size() > 1) {
          lists.add(list);
        }
      }
    }
    return lists;
  }

  /** The list that goes on behind a name that was found, or null. */
  @Nullable SharedList behindName(NormalizedText view, Hits hits, Hit name) {
    String form = name.entry().form();
    int space = form.indexOf(' ');
    String head = space < 0 ? "" : form.substring(0, space);
    if (!byHead.containsKey(head)) {
      return null;
    }
    SharedList list =
        list(view, hits, head, name.start(), name.start() + head.length() + 1, name.end());
    return list.members.size() > 1 ? list : null;
  }

  /** The end of the name that goes on behind {@code Thanh tra Bộ} or {@code Văn phòng Sở}, or 0. */
  int continuing(NormalizedText view, Hits hits, Hit name) {
    String form = name.entry().form();
    String last = form.substring(form.lastIndexOf(' ') + 1);
    return byHead.containsKey(last) && !last.equals(form) && view.charAt(name.end()) == ' '
        ? nameAt(view, hits, last, name.end() + 1)
        : 0;
  }

  private SharedList list(
      NormalizedText view, Hits hits, String head, int start, int firstStart, int firstEnd) {
    Entry first = entry(view, head, firstStart, firstEnd);
    List<String> members = new ArrayList<>();
    members.add(first.get("name"));
    int end = firstEnd;
    Matcher joint = JOINT.matcher(view.folded());
    while (joint.region(end, view.length()).lookingAt()) {
      int next = nameAt(view, hits, head, joint.end());
      if (next == 0) {
        break;
      }
      members.add(entry(view, head, joint.end(), next).get("name"));
      end = next;
    }
    return new SharedList(start, end, first, members);
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
