package io.github.vanban.internal.lexicon;

import java.util.Locale;

/**
 * The groups of function words of {@code lexicon/markers.tsv}, where each word stands with its
 * example; a file that leaves one without words is refused when it is loaded.
 */
public enum MarkerGroup {
  /** Function words, which no open name runs over. */
  FUNCTION,
  /** Verbs and other words that end an open name. */
  STOP,
  /** Verbs of issuing. */
  ISSUE,
  /** Adverbs before a verb of issuing. */
  ADVERB,
  /** Words before a body that takes part but does not issue. */
  PARTNER,
  /** Bounds before a figure. */
  APPROX,
  /** Bounds behind a figure. */
  APPROX_BEHIND,
  /** Words of growing and falling. */
  CHANGE,
  /** Words before the figure that a change led to. */
  LEVEL_REACHED,
  /** Words behind which a number numbers and does not count. */
  ORDINAL,
  /** Units of time. */
  DURATION,
  /** What counters of web pages count. */
  FURNITURE,
  /** What counters of web pages are called. */
  FURNITURE_HEAD,
  /** Counted nouns that are numbered where they stand before the number. */
  ORDINAL_NOUN,
  /** Words between a total and its parts. */
  BREAKDOWN,
  /** Words of one value that divide a whole between them, so that no two hold the same. */
  PARTITION,
  /** Words of a whole stock of which a text tells but one. */
  WHOLE_STOCK,
  /** Words that tell of another time, so that two figures may differ. */
  TIMES_APART,
  /** Levels named by nothing but their unit. */
  LEVEL_ALONE,
  /** Words that a comma joins to others of the same value. */
  COORDINATE,
  /** Words between a verb that labels a figure and the figure. */
  LABEL_ADVERB,
  /** Words that only join a label to the figure before it. */
  LABEL_LEAD,
  /** Words that only join a label to the figure behind it. */
  LABEL_TAIL,
  /** Words before what a figure is compared with. */
  COMPARE,
  /** Words behind which even a large number numbers. */
  ORDINAL_LARGE,
  /** Surnames. */
  SURNAME,
  /** Words that may be numbered or counted. */
  ORDINAL_SOFT,
  /** Compounds whose last word numbers elsewhere. */
  ORDINAL_COMPOUND,
  /** What is done with procedures and models: a label by itself. */
  LABEL_VERB,
  /** Verbs that only say that there are some. */
  LABEL_PLAIN,
  /** Words behind a noun that say that what it counts is there already. */
  LABEL_STOCK,
  /** Words before the counted noun. */
  LABEL_HEAD,
  /** Words that no label runs over. */
  LABEL_END,
  /** Middle words of persons' names. */
  MIDDLE_NAME,
  /** Nouns that are verbs too. */
  VERB_LIKE,
  /** Nouns that stand in one list of units of the state. */
  UNIT_OF_STATE,
  /** Words of addresses. */
  STREET,
  /** What a figure's words say of what it counts. */
  FACET,
  /** Nouns of petitions. */
  PETITION,
  /** Nouns of meetings with citizens. */
  VISIT,
  /** Steps that exclude each other. */
  SCALE,
  /** Institutions that bear the name of a body and are none. */
  BODY_HOLDER,
  /** Words before a person's name. */
  HONORIFIC,
  /** Events whose organisers are no standing body. */
  EVENT,
  /** Words behind {@code vụ} as a season of crops. */
  SEASON,
  /** Words behind {@code trung tâm} as a business. */
  PRIVATE_CENTRE,
  /** States behind whose names a body is foreign. */
  FOREIGN,
  /** Marks of signing for another. */
  SIGN_FOR,
  /** Second lines of a signing office. */
  OFFICE_TAIL,
  /** Words with which no signer's name begins. */
  NO_NAME,
  /** Words with which the text under its heading begins. */
  HEADING_END,
  /** Words before the date of a web page's text. */
  DATE_LABEL,
  /** Words behind which a sentence goes on with a date. */
  BEFORE_DATE,
  /** Lines of a web page above its headline. */
  PAGE_FURNITURE,
  /** Places that bear the name of a person. */
  ALSO_PERSON,
  /** Words before the place of an event. */
  VENUE,
  /** Words that name a force and not an organ of it. */
  FORCE,
  /** Words before an organ whose head is written small. */
  BEFORE_ORGAN,
  /** Words with which a line of recipients begins that names nobody. */
  RECIPIENT_ROLE,
  /** What a recipient gets its copy for. */
  RECIPIENT_PURPOSE,
  /** Words with which the names of units begin that belong to the organ named behind them. */
  UNIT_OF_ORGAN,
  /** Words inside names of bodies in lines without diacritics; the value has its marks. */
  UNMARKED_LINK,
  /** Words that {@code vụ} ends a compound of. */
  BEFORE_VU,
  /** Ranks and degrees before a signer's name. */
  RANK,
  /** What stands in the place of a signature. */
  SIGNED,
  /** Words with which a line of an office begins. */
  OFFICE_LINE,
  /** Units that bear numbers. */
  NUMBERED_UNIT,
  /** Formations whose branch stands between their name and number. */
  NUMBERED_FORMATION,
  /** Branches of the armed forces behind a formation's name. */
  NUMBERED_BRANCH,
  /** First words of what stands before a date. */
  DATE_LEAD,
  /** Parts of a day before a date. */
  DAY_PART,
  /** First words of the names of lunar years. */
  LUNAR_STEM,
  /** Second words of the names of lunar years. */
  LUNAR_BRANCH,
  /** Words before the two years of a period. */
  PERIOD,
  /** English names of months; the value is the number. */
  ENGLISH_MONTH,
  /** Words before a day and month that is a feast. */
  FEAST,
  /** Words behind a day and month that count nothing. */
  BEHIND_DATE,
  /** Words behind four digits that leave them a year. */
  BEHIND_YEAR,
  /** Words behind which four digits are a year. */
  BEFORE_YEAR,
  /** Words behind which four digits are no year. */
  NO_YEAR_BEFORE,
  /** Words behind which two numbers and a slash are no day and month. */
  NO_DAY_BEFORE,
  /** Words that go on a date behind the digits of its day. */
  BEHIND_DAY,
  /** Numbers in words by which plenums are counted; the value is the number. */
  ORDINAL_NUMBER,
  /** Words that no name of a law runs over. */
  NO_LAW_NAME,
  /** Words in front that only a document follows. */
  CITING,
  /** Units of documents that are cited. */
  PROVISION_UNIT,
  /** Words that may stand between a part and its document. */
  PROVISION_LINK,
  /** Nouns behind a bare number that it counts, so that it numbers no document. */
  COUNTED_NOUN,
  /** Codes of issuers of two letters, which carry no number. */
  SHORT_ISSUER,
  /** What codes of organs begin with that carry a number. */
  TERMED_ORGAN,
  /** Codes behind which a space and the code of an organ may stand. */
  PARTY_DELEGATION,
  /** Older codes of organs; the value is the usual one. */
  CODE_VARIANT,
  /** Heads of names that some write small. */
  SMALL_HEAD,
  /** Heads that several names share; the value says whether they are of the centre. */
  SHARED_HEAD,
  /** Heads that are common nouns before the words of the group that is their value. */
  COMMON_NOUN_HEAD,
  /** Offices that are bodies, unless a deputy's; the value is the body that is left then. */
  DEPUTY_ORGAN,
  /** Words for a deputy. */
  DEPUTY,
  /** Bodies whose name with a number word behind it is that of a programme. */
  DIGITAL_BODY,
  /** Words for an organ that tell its level, which is the value. */
  ORGAN_LEVEL,
  /** Small words inside names of bodies; the value is what the grammar calls them. */
  NAME_LINK,
  /** Words for a level only inside a list of levels. */
  LEVEL_IN_LIST,
  /** Words for levels as canonical names do not write them; the value is how they do. */
  LEVEL_NAME,
  /** Words for the units that provinces are; the value is which. */
  UNIT_NAME,
  /** Titles whose next word belongs to the name of the body. */
  NAME_TITLE,
  /** Words before a body that a document is about its affairs, so that it does not issue it. */
  OWN_AFFAIR,
  /** Words between a verb of issuing and what is issued. */
  DETERMINER,
  /** Verbs of which a clause of its own behind a title is told. */
  NEW_CLAUSE,
  /** Words with which a clause of its own behind a title begins. */
  CLAUSE_BEGIN,
  /** Words between a fraction and the percentage that it is. */
  SHARE_VERB,
  /** Words for what a share is of, where it is not of the fraction before it. */
  PLAN;

  /**
   * The group of a name in the file.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MarkerGroup of(String key) {
    for (MarkerGroup group : values()) {
      if (group.key().equals(key)) {
        return group;
      }
    }
    throw new IllegalArgumentException("no group of markers is called " + key);
  }

  /** The group's name in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
