package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of a document that is cited right before it ({@code điểm a khoản 2 Điều 5 Luật Nhà
 * ở}) or behind it ({@code Luật Nhà ở, Điều 5}; {@code Nghị định 46/2014/NĐ-CP (Điều 5, khoản 2)}).
 * Immutable and thread-safe.
 */
final class Provisions {

  private final Pattern before;

  /** Date and issuer may stand before a bracket, but nothing before a comma. */
  private final Pattern behind;

  /** Behind a part that is of another document, or of the text itself: {@code Điều 5 Luật này}. */
  private final Pattern ofAnother;

  private final Pattern label;
  private final Pattern toPart;
  private final Markers markers;

  private static final int LONGEST = 160;

  Provisions(Lexicon lexicon) {
    markers = lexicon.markers();
    before = lexicon.phrases().pattern("provision.before");
    behind = lexicon.phrases().pattern("provision.behind");
    ofAnother = lexicon.phrases().pattern("provision.of-another");
    label = lexicon.phrases().pattern("provision.label");
    toPart = lexicon.phrases().pattern("provision.to-part");
  }

  /** The references with the parts that are cited of them. */
  void attach(NormalizedText view, List<FoundReference> references) {
    int taken = 0;
    for (int i = 0; i < references.size(); i++) {
      FoundReference reference = references.get(i);
      String inFront = before(view, reference.start(), taken);
      taken = reference.end();
      if (inFront != null) {
        references.set(i, reference.withProvision(inFront));
        continue;
      }
      int next = i + 1 < references.size() ? references.get(i + 1).start() : view.length();
      Matcher after = behind(view, reference.end(), next);
      if (after != null) {
        String group = after.group("bracket") == null ? "comma" : "bracket";
        references.set(
            i, reference.withProvision(view.written(after.start(group), after.end(group))));
        taken = after.end();
      }
    }
  }

  /** The provision that ends where a mention starts, as written, or null. */
  @Nullable String before(NormalizedText view, int start) {
    return before(view, start, 0);
  }

  private @Nullable String before(NormalizedText view, int start, int least) {
    int from = Math.max(least, start - LONGEST);
    String text = view.folded();
    if (start - from < 4 || text.charAt(start - 1) != ' ' || !mayEndPart(text, from, start - 1)) {
      return null;
    }
    Matcher m = before.matcher(text).region(from, start);
    m.useTransparentBounds(true).useAnchoringBounds(true);
    if (!m.find() || view.crossesParagraph(m.start("p"), start)) {
      return null;
    }
    return view.written(m.start("p"), m.end("p"));
  }

  /** A cheap look at the words before a mention: a part ends with a number or a letter. */
  private boolean mayEndPart(String text, int from, int end) {
    int at = end;
    for (int words = 0; words < 6; words++) {
      int space = text.lastIndexOf(' ', at - 1);
      String word = text.substring(Math.max(space + 1, from), at);
      if (word.isEmpty() || space < from) {
        return false;
      }
      if (markers.value(MarkerGroup.PROVISION_LINK, word) == null) {
        return label.matcher(word).matches();
      }
      at = space;
    }
    return false;
  }

  private @Nullable Matcher behind(NormalizedText view, int end, int next) {
    String text = view.folded();
    boolean bracketed = view.contains('(', end, Math.min(next, end + LONGEST));
    if (!bracketed && !toPart.matcher(text).region(end, text.length()).lookingAt()) {
      return null;
    }
    Matcher m = behind.matcher(text).region(end, Math.min(next, end + LONGEST));
    m.useTransparentBounds(true);
    if (!m.lookingAt() || view.crossesParagraph(end, m.end())) {
      return null;
    }
    boolean others =
        m.group("comma") != null
            && ofAnother.matcher(text).region(m.end(), text.length()).lookingAt();
    return others ? null : m;
  }
}
