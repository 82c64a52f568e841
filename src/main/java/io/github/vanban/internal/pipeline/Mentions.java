package io.github.vanban.internal.pipeline;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.link.Cluster;
import io.github.vanban.internal.link.IssuedReference;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.reference.FoundSelf;
import io.github.vanban.internal.statistic.FoundStatistic;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Reference;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What was found, as mentions: indices of the normalised view become offsets of the text. */
final class Mentions {

  private Mentions() {}

  static List<Reference> references(
      NormalizedText view, List<IssuedReference> issued, List<Cluster> clusters) {
    List<Reference> references = new ArrayList<>(issued.size());
    for (int i = 0; i < issued.size(); i++) {
      FoundReference found = issued.get(i).reference();
      references.add(
          new Reference(
              view.originalStart(found.start()),
              view.originalEnd(found.end()),
              view.originalText(found.start(), found.end()),
              found.rule(),
              found.type(),
              found.number(),
              issued.get(i).issued(),
              issued.get(i).issuer(),
              clusters.get(i).number(),
              found.provision()));
    }
    return references;
  }

  static List<DateMention> dates(NormalizedText view, List<FoundDate> found) {
    List<DateMention> mentions = new ArrayList<>(found.size());
    for (FoundDate date : found) {
      mentions.add(
          new DateMention(
              view.originalStart(date.start()),
              view.originalEnd(date.end()),
              view.originalText(date.start(), date.end()),
              date.rule(),
              date.value(),
              date.resolved()));
    }
    return mentions;
  }

  static List<Body> bodies(
      NormalizedText view, List<FoundBody> found, List<BodyIdentity> identities) {
    List<Body> mentions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      FoundBody body = found.get(i);
      mentions.add(
          new Body(
              view.originalStart(body.start()),
              view.originalEnd(body.end()),
              view.originalText(body.start(), body.end()),
              body.rule(),
              body.kind(),
              body.level(),
              body.name(),
              body.place(),
              identities.get(i)));
    }
    return mentions;
  }

  static List<Statistic> statistics(NormalizedText view, List<FoundStatistic> found) {
    List<Statistic> statistics = new ArrayList<>(found.size());
    for (FoundStatistic f : found) {
      statistics.add(
          new Statistic(
              view.originalStart(f.start()),
              view.originalEnd(f.end()),
              view.originalText(f.start(), f.end()),
              f.rule(),
              plain(f.value()),
              f.of() == null ? null : plain(f.of()),
              f.max() == null ? null : plain(f.max()),
              f.unit(),
              f.category(),
              f.label(),
              f.role(),
              f.whole(),
              f.period(),
              f.approx(),
              f.change()));
    }
    return statistics;
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
