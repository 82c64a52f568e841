package io.github.vanban.model;

import org.jspecify.annotations.Nullable;

/**
 * What a set of counts holds for.
 *
 * @param place the province, district or commune by its short name, from the sentence or else the
 *     province that the text is about; null where neither tells, and for national figures
 * @param level the administrative level that is counted; null where the text does not tell
 * @param agency the authority whose figures they are, by its full name; null where their sentence
 *     names none before them
 * @param period the period or day; null where their sentence gives none
 */
public record CountScope(
    @Nullable String place,
    @Nullable AdministrativeLevel level,
    @Nullable String agency,
    @Nullable CalendarValue period) {}
