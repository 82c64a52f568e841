package io.github.vanban.internal.link;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the offices that count as bodies, since they sign or head a document. Of one thread. */
final class ActingOffices {

  private final Pattern signs;
  private final Pattern grounds;
  private final Surroundings around;
  private final NormalizedText view;
  private final String text;
  private final List<FoundBody> bodies;

  ActingOffices(Phrases phrases, Surroundings around) {
    signs = phrases.pattern("issue.signs");
    grounds = phrases.pattern("issue.grounds");
    this.around = around;
    view = around.view();
    text = view.folded();
    bodies = around.bodies();
  }

  /** An office that itself issues counts as the body: where it signs, or heads a decision. */
  void find() {
    for (int b = 0; b < bodies.size(); b++) {
      FoundBody body = bodies.get(b);
      int verb = around.behindAdverbs(body.end());
      if (signs.matcher(text).region(verb, text.length()).lookingAt() || isHeading(body)) {
        around.officeStart(b);
      }
    }
  }

  /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA} on a line of its own. */
  private boolean isHeading(FoundBody body) {
    int before = view.skipSpacesBack(body.start());
    Hit title = around.hits().endingAt(WordList.TITLES, before);
    return title != null
        && title.entry().form().indexOf(' ') > 0
        && isLineEdge(view.charAt(title.start() - 1))
        && isLineEdge(view.charAt(body.end()))
        && Character.isUpperCase(view.charAt(body.end() - 1))
        && grounds.matcher(text).region(view.skipSpaces(body.end()), text.length()).lookingAt();
  }

  private static boolean isLineEdge(char c) {
    return c == '\n' || c == '\0' || c == '\t' || c == NormalizedText.PARAGRAPH;
  }
}
