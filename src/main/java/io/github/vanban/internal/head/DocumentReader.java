package io.github.vanban.internal.head;

import io.github.vanban.internal.body.BodyFinder;
import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.body.Offices;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.reference.OwnNumber;
import io.github.vanban.internal.text.NormalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text says of itself: headline or type and subject, date, place, signer, recipients,
 * own number and issuer. Each part has a reader of its own over the same {@link Layout}. Immutable
 * and thread-safe.
 */
public final class DocumentReader {

  private final Lexicon lexicon;
  private final BodyFinder bodies;
  private final UnmarkedTypes unmarkedTypes;
  private final Offices offices;

  /** Uses finders of the caller, all thread-safe. */
  public DocumentReader(Lexicon lexicon, BodyFinder bodies, Offices offices) {
    this.lexicon = lexicon;
    this.bodies = bodies;
    unmarkedTypes = new UnmarkedTypes(lexicon);
    this.offices = offices;
  }

  /** The text's own date, which completes days without a year; null if it gives none. */
  public @Nullable LocalDate date(Layout layout, List<FoundDate> dates) {
    return new OwnDate(layout, lexicon, dates).read();
  }

  /**
   * All that the text says of itself.
   *
   * @param cells the text's cells
   * @param own the text's own number, or null
   * @param found the bodies of the text, in text order, which its recipients are told by
   * @param date the text's own date, or null
   */
  public FoundHead read(
      Layout cells,
      Hits hits,
      @Nullable OwnNumber own,
      List<FoundDate> dates,
      List<FoundBody> found,
      @Nullable LocalDate date) {
    NormalizedText view = cells.view();
    if (view.length() == 0) {
      return FoundHead.EMPTY;
    }
    Layout layout = new SideBySide(cells, hits, lexicon).parted();
    Letterhead head = new Letterhead(layout, hits, lexicon, unmarkedTypes, own);
    SignatureBlock signature = new SignatureBlock(layout, hits, lexicon);
    IssuerReader.Issuer issuer =
        new IssuerReader(head, layout, hits, lexicon, bodies, offices).read();
    String title =
        head.isDocument()
            ? head.title()
            : new Headline(layout, lexicon, new DateCells(layout, lexicon, dates), found).read();
    RecipientList lists = new RecipientList(lexicon.phrases(), layout, head, signature);
    List<RecipientList.Item> addressees = lists.addressees();
    List<RecipientList.Item> copies = lists.copies();
    Recipients typed = new Recipients(lexicon, found);
    List<FoundRecipient> distribution = new ArrayList<>(typed.of(addressees, true));
    distribution.addAll(typed.of(copies, false));
    return new FoundHead(
        title,
        date,
        new OwnPlace(view, hits, lexicon).read(title, issuer == null ? null : issuer.level()),
        signature.signer(),
        signature.position(),
        (copies.isEmpty() ? addressees : copies).stream().map(RecipientList.Item::written).toList(),
        head.type(),
        own == null ? null : own.number(),
        issuer == null ? null : issuer.name(),
        issuer == null ? null : issuer.level(),
        distribution);
  }
}
