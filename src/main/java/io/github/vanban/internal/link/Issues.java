package io.github.vanban.internal.link;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.body.Offices;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;

/**
 * Attaches dates of issue and issuers to references: those right behind a reference, those of the
 * subject of an issuing verb before it, and those that a list shares. Nothing slides from one
 * citation to the next outside a list. Of one thread.
 */
public final class Issues {

  private final Phrases phrases;
  private final NormalizedText view;
  private final Surroundings around;
  private final List<Citation> citations;
  private final IssuedBehind behind;
  private final IssuingSubjects subjects;
  private final ActingOffices actingOffices;

  private Issues(
      Lexicon lexicon,
      DocumentTypes types,
      Offices offices,
      NormalizedText view,
      Hits hits,
      List<FoundReference> references,
      List<FoundDate> dates,
      List<FoundBody> bodies) {
    this.view = view;
    phrases = lexicon.phrases();
    around = new Surroundings(lexicon.markers(), view, hits, offices, dates, bodies);
    citations = references.stream().map(Citation::new).toList();
    behind = new IssuedBehind(phrases, types, around);
    subjects = new IssuingSubjects(lexicon, around);
    actingOffices = new ActingOffices(phrases, around);
  }

  /**
   * The references of one text with their dates and issuers.
   *
   * @param bodies the text's bodies in text order
   */
  public static IssuedReferences of(
      Lexicon lexicon,
      DocumentTypes types,
      Offices offices,
      NormalizedText view,
      Hits hits,
      List<FoundReference> references,
      List<FoundDate> dates,
      List<FoundBody> bodies) {
    return new Issues(lexicon, types, offices, view, hits, references, dates, bodies).resolve();
  }

  private IssuedReferences resolve() {
    citations.forEach(behind::find);
    for (Citation citation : citations) {
      behind.issuerInside(citation);
      subjects.find(citation);
    }
    for (int i = 0; i < citations.size(); i++) {
      int next =
          i + 1 < citations.size() ? citations.get(i + 1).reference().start() : view.length();
      behind.issuerBehindTitle(citations.get(i), next);
    }
    new SharedIssues(phrases, view, citations).share();
    actingOffices.find();
    return new IssuedReferences(
        citations.stream().map(Citation::resolved).toList(),
        around.bodies(),
        around.issueDates().stream().boxed().collect(toImmutableSet()));
  }
}
