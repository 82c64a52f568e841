package io.github.vanban.internal.pipeline;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.head.FoundHead;
import io.github.vanban.internal.head.FoundRecipient;
import io.github.vanban.internal.link.Cluster;
import io.github.vanban.internal.link.IssuedReference;
import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.reference.FoundSelf;
import io.github.vanban.internal.statistic.FoundBreakdown;
import io.github.vanban.internal.statistic.FoundStatistic;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Citations;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentKeys;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.Reference;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, as mentions: indices of the normalised view become offsets of the text. */
final class Mentions {

  private Mentions() {}

  /** The references and the documents that they cite. */
  static Citations citations(
      NormalizedText view,
      List<IssuedReference> issued,
      List<Cluster> clusters,
      List<CitedDocument.Builder> documents) {
    List<Reference.Builder> references = new ArrayList<>(issued.size());
    for (int i = 0; i < issued.size(); i++) {
      IssuedReference one = issued.get(i);
      FoundReference found = one.reference();
      references.add(
          Reference.builder()
              .start(view.originalStart(found.start()))
              .end(view.originalEnd(found.end()))
              .text(view.originalText(found.start(), found.end()))
              .rule(found.rule())
              .type(found.type())
              .number(found.number())
              .issued(one.issued())
              .issuedRule(one.issuedRule())
              .issuer(one.issuer())
              .issuerRule(one.issuerRule())
              .cluster(clusters.get(i).number())
              .clusterRule(clusters.get(i).rule())
              .provision(found.provision()));
    }
    return CitedDocument.link(references, documents);
  }

  static List<DateMention> dates(NormalizedText view, List<FoundDate> found) {
    List<DateMention> mentions = new ArrayList<>(found.size());
    for (FoundDate date : found) {
      mentions.add(
          DateMention.builder()
              .start(view.originalStart(date.start()))
              .end(view.originalEnd(date.end()))
              .text(view.originalText(date.start(), date.end()))
              .rule(date.rule())
              .value(date.value())
              .resolved(date.resolved())
              .build());
    }
    return mentions;
  }

  static List<Body> bodies(
      NormalizedText view, List<FoundBody> found, List<BodyIdentity> identities) {
    List<Body> mentions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      FoundBody body = found.get(i);
      mentions.add(
          Body.builder()
              .start(view.originalStart(body.start()))
              .end(view.originalEnd(body.end()))
              .text(view.originalText(body.start(), body.end()))
              .rule(body.rule())
              .kind(body.kind())
              .level(body.level())
              .name(body.name())
              .place(body.place())
              .identity(identities.get(i))
              .build());
    }
    return mentions;
  }

  static List<Statistic> statistics(NormalizedText view, List<FoundStatistic> found) {
    List<Statistic.Builder> statistics = new ArrayList<>(found.size());
    for (FoundStatistic f : found) {
      statistics.add(
          Statistic.builder()
              .start(view.originalStart(f.start()))
              .end(view.originalEnd(f.end()))
              .text(view.originalText(f.start(), f.end()))
              .rule(f.rule())
              .value(plain(f.value()))
              .of(f.of() == null ? null : plain(f.of()))
              .max(f.max() == null ? null : plain(f.max()))
              .unit(f.unit())
              .category(f.category())
              .label(f.label())
              .role(f.role())
              .wholeIndex(f.whole())
              .period(f.period())
              .approx(f.approx())
              .told(f.change()));
    }
    return Statistic.link(statistics);
  }

  static List<Breakdown> breakdowns(List<FoundBreakdown> found, List<Statistic> statistics) {
    List<Breakdown> breakdowns = new ArrayList<>(found.size());
    for (FoundBreakdown f : found) {
      breakdowns.add(
          new Breakdown(
              statistics.get(f.whole()),
              f.parts().stream().map(statistics::get).toList(),
              f.dimension(),
              f.complete()));
    }
    return breakdowns;
  }

  static DocumentInfo document(
      NormalizedText view, FoundHead head, List<Body> bodies, DocumentTypes types) {
    List<Recipient> distribution = new ArrayList<>(head.distribution().size());
    for (FoundRecipient recipient : head.distribution()) {
      distribution.add(
          Recipient.builder()
              .start(view.originalStart(recipient.start()))
              .end(view.originalEnd(recipient.end()))
              .text(view.originalText(recipient.start(), recipient.end()))
              .name(recipient.name())
              .role(recipient.role())
              .purpose(recipient.purpose())
              .note(recipient.note())
              .bodies(recipient.bodies().stream().map(bodies::get).toList())
              .build());
    }
    return DocumentInfo.builder()
        .title(head.title())
        .date(head.date())
        .place(head.place())
        .signer(head.signer())
        .signerPosition(head.signerPosition())
        .recipients(head.recipients())
        .type(head.type())
        .number(head.number())
        .issuer(head.issuer())
        .key(key(head, types))
        .distribution(distribution)
        .build();
  }

  /** The key that texts which cite the document give it, as far as its own head tells. */
  private static @Nullable String key(FoundHead head, DocumentTypes types) {
    DocumentNumber number = head.number();
    DocumentType type = head.type();
    if (number == null || type == null) {
      return null;
    }
    AdministrativeLevel level = head.issuerLevel();
    boolean ofProvince =
        types.isLocal(number)
            && (level == null || level.compareTo(AdministrativeLevel.PROVINCE) <= 0);
    return DocumentKeys.of(type, number, ofProvince ? head.place() : null, head.date());
  }

  static List<SelfMention> selves(NormalizedText view, List<FoundSelf> found) {
    List<SelfMention> selves = new ArrayList<>(found.size());
    for (FoundSelf self : found) {
      selves.add(
          new SelfMention(
              view.originalStart(self.start()),
              view.originalEnd(self.end()),
              view.originalText(self.start(), self.end()),
              self.type(),
              self.provision()));
    }
    return selves;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
