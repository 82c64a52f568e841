package io.github.vanban.internal.head;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line of recipients says: who gets the document, what for, and whether it is the copy that
 * is filed. The words are those of {@code lexicon/markers.tsv}. Immutable.
 */
final class Recipients {

  /** {@code (b/c)}, {@code (05b)}, with or without the bracket that closes it. */
  private static final Pattern BRACKET = Pattern.compile(" ?\\( ?([^()]{1,60}?) ?\\)?$");

  private final Markers markers;
  private final Phrases phrases;
  private final List<FoundBody> bodies;

  /** For a text in which these bodies are, in text order. */
  Recipients(Lexicon lexicon, List<FoundBody> bodies) {
    markers = lexicon.markers();
    phrases = lexicon.phrases();
    this.bodies = bodies;
  }

  /** The lines, typed. */
  List<FoundRecipient> of(List<RecipientList.Item> items, boolean addressed) {
    List<FoundRecipient> recipients = new ArrayList<>(items.size());
    for (RecipientList.Item item : items) {
      recipients.add(recipient(item, addressed));
    }
    return recipients;
  }

  private FoundRecipient recipient(RecipientList.Item item, boolean addressed) {
    String written = item.written();
    RecipientRole role = role(written, addressed);
    int end = written.length();
    String note = null;
    Matcher bracket = BRACKET.matcher(written);
    if (bracket.find() && bracket.start() > 0 && isNote(bracket.group(1), role)) {
      note = bracket.group(1);
      end = bracket.start();
    } else {
      int words =
          markers.endingAt(MarkerGroup.RECIPIENT_PURPOSE, NormalizedText.fold(written), end);
      if (words > 0 && isUnmistakable(written.substring(words))) {
        note = written.substring(words);
        end = words;
      }
    }
    int from = role == RecipientRole.FILE ? behindFiled(written, end) : 0;
    String name = written.substring(from, end).strip();
    return new FoundRecipient(
        item.start(),
        item.end(),
        name.isEmpty() ? written : name,
        role,
        note == null || role == RecipientRole.FILE ? null : purpose(note),
        note,
        named(item));
  }

  private RecipientRole role(String written, boolean addressed) {
    if (addressed) {
      return RecipientRole.ADDRESSEE;
    }
    String folded = NormalizedText.fold(written);
    int end = markers.startingAt(MarkerGroup.RECIPIENT_ROLE, folded, 0);
    String value =
        end < 0 ? null : markers.value(MarkerGroup.RECIPIENT_ROLE, folded.substring(0, end));
    RecipientRole role = value == null ? RecipientRole.COPY : RecipientRole.valueOf(value);
    return role == RecipientRole.FILE && !RecipientList.isFiled(phrases, written)
        ? RecipientRole.COPY
        : role;
  }

  /** Behind {@code Lưu:} or {@code Lưu}; what is filed says where. */
  private int behindFiled(String written, int end) {
    int from =
        Math.max(
            0, markers.startingAt(MarkerGroup.RECIPIENT_ROLE, NormalizedText.fold(written), 0));
    while (from < end && ": ".indexOf(written.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  /**
   * Whether a bracket tells of the copy and not whose a body is: {@code Cục Kiểm soát TTHC (VPCP)}
   * is a name.
   */
  private boolean isNote(String inside, RecipientRole role) {
    return role == RecipientRole.FILE
        || !Character.isUpperCase(inside.charAt(0))
        || purpose(inside) != null;
  }

  /** Without brackets only {@code để báo cáo} and {@code b/c} are no part of a name. */
  private boolean isUnmistakable(String words) {
    return words.indexOf('/') > 0
        || phrases
            .pattern("recipients.unmistakable")
            .matcher(NormalizedText.fold(words))
            .lookingAt();
  }

  private @Nullable RecipientPurpose purpose(String note) {
    String folded = NormalizedText.fold(note);
    int end = markers.startingAt(MarkerGroup.RECIPIENT_PURPOSE, folded, 0);
    String value =
        end < 0 ? null : markers.value(MarkerGroup.RECIPIENT_PURPOSE, folded.substring(0, end));
    return value == null ? null : RecipientPurpose.valueOf(value);
  }

  /** The indices of the bodies that begin in a line. */
  private List<Integer> named(RecipientList.Item item) {
    List<Integer> named = new ArrayList<>();
    int i = Ordered.firstFrom(bodies, FoundBody::start, item.start());
    for (; i < bodies.size() && bodies.get(i).start() < item.end(); i++) {
      named.add(i);
    }
    return named;
  }
}
