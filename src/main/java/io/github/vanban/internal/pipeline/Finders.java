package io.github.vanban.internal.pipeline;

import io.github.vanban.internal.body.BodyFinder;
import io.github.vanban.internal.body.BodyIdentities;
import io.github.vanban.internal.body.CityLevels;
import io.github.vanban.internal.body.LostMarks;
import io.github.vanban.internal.body.Offices;
import io.github.vanban.internal.date.DateFinder;
import io.github.vanban.internal.date.RelativeDates;
import io.github.vanban.internal.grammar.TokenRules;
import io.github.vanban.internal.head.DocumentReader;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.LawNumbers;
import io.github.vanban.internal.reference.ReferenceFinder;
import io.github.vanban.internal.reference.SelfMentions;
import io.github.vanban.internal.statistic.StatisticFinder;

/**
 * What reads texts: a lexicon and the finders over it, none of which knows a text. Immutable and
 * thread-safe.
 */
public record Finders(
    Lexicon lexicon,
    DateFinder dates,
    RelativeDates relativeDates,
    DocumentTypes documentTypes,
    LawNumbers lawNumbers,
    ReferenceFinder references,
    SelfMentions selfMentions,
    LostMarks lostMarks,
    BodyFinder bodies,
    BodyIdentities bodyIdentities,
    CityLevels cityLevels,
    Offices offices,
    StatisticFinder statistics,
    DocumentReader head) {

  /** The finders over a lexicon and the rules for names of bodies. */
  public static Finders of(Lexicon lexicon, TokenRules bodyRules) {
    DocumentTypes types = new DocumentTypes(lexicon);
    BodyFinder bodies = new BodyFinder(lexicon, bodyRules);
    Offices offices = new Offices(lexicon);
    return new Finders(
        lexicon,
        new DateFinder(lexicon),
        new RelativeDates(lexicon.phrases()),
        types,
        new LawNumbers(types, lexicon),
        new ReferenceFinder(types, lexicon),
        new SelfMentions(lexicon),
        new LostMarks(lexicon),
        bodies,
        new BodyIdentities(lexicon),
        new CityLevels(lexicon),
        offices,
        new StatisticFinder(lexicon.markers()),
        new DocumentReader(lexicon, bodies, offices));
  }
}
