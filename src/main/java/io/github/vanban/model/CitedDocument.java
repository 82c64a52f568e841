package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One document that a text cites, with all that the text says of it, whichever mention says it.
 *
 * @param cluster the number that its mentions share
 * @param type its type
 * @param number its number and symbol as fully as a mention gives it; for a law cited by name and
 *     year alone the number that {@code lexicon/law-numbers.tsv} has for it, else null
 * @param name of a law cited by name, or by a number that {@code lexicon/law-numbers.tsv} has: its
 *     id in {@code lexicon/laws.tsv}, {@code sua-doi:} before it for a law that amends it,
 *     {@code @} and the year behind it where one is told; for a law that the lexicon lacks, the
 *     name as written; else null
 * @param issued the first date of issue that a mention gives, else null
 * @param issuer the issuing body as the first mention that names one has it, else null
 * @param place the province or unit in the issuer's name; where none is named and the symbol is of
 *     a body of a province ({@code UBND}, {@code TU}), the province that the text is about; else
 *     null
 * @param organs the bodies that the symbol stands for, by their canonical names, where each code
 *     stands for one body alone ({@code TTg}: Thủ tướng Chính phủ); else empty
 * @param title its title as written, from {@code về} on or between quotes, else null
 * @param aliases what the text says it calls the document from there on, in text order
 * @param mentions indices of its mentions in the list of references, in text order
 */
public record CitedDocument(
    int cluster,
    DocumentType type,
    @Nullable DocumentNumber number,
    @Nullable String name,
    @Nullable LocalDate issued,
    @Nullable String issuer,
    @Nullable String place,
    List<String> organs,
    @Nullable String title,
    List<String> aliases,
    List<Integer> mentions) {

  private static final Pattern TERM = Pattern.compile("(?:QH|HĐND|TVQH|HĐNN)K?\\d|-[IVX]+$");

  /** Checks that no required part is missing and copies the lists. */
  public CitedDocument {
    requireNonNull(type, "type");
    organs = List.copyOf(organs);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty() || (number == null && name == null)) {
      throw new IllegalArgumentException("a document without mention, or without number and name");
    }
  }

  /**
   * A key that is the same in all texts that tell as much of the document, in whatever spelling:
   *
   * <ul>
   *   <li>{@code TYPE:number} where number or symbol tells the year or the term;
   *   <li>{@code TYPE:number@year} where the number begins anew each year and the text gives the
   *       date of issue, so that {@code 16/CT-TTg} of 2016 and of 2020 have two keys;
   *   <li>{@code @place} before that where {@link #place()} is known, so that {@code 01/QĐ-UBND} of
   *       two provinces have two keys;
   *   <li>{@code TYPE:name} for laws whose number is not known, with {@code @year} where it is
   *       told.
   * </ul>
   *
   * <p>Example: {@code DECISION:1|QĐ|UBND@Hà Nam@2020}.
   */
  public String key() {
    if (number == null) {
      return type + ":" + name;
    }
    String year = issued == null || tellsTime(number) ? "" : "@" + issued.getYear();
    return type + ":" + number.key() + (place == null ? "" : "@" + place) + year;
  }

  /** Whether a year or a term's number ({@code QH15}, {@code TW-XII}) stands in a number. */
  private static boolean tellsTime(DocumentNumber number) {
    return number.year() != null || TERM.matcher(number.organCode()).find();
  }

  /**
   * The key as a URI: {@code urn:x-vanban:} and the parts of the key, in lower case,
   * percent-encoded as UTF-8 and joined by colons ({@code
   * urn:x-vanban:decision:1:q%C4%91:ubnd:h%C3%A0-nam:2020}).
   */
  public String uri() {
    String parts = key().toLowerCase(Locale.ROOT).replaceAll("[|@]", ":").replace(' ', '-');
    return "urn:x-vanban:"
        + URLEncoder.encode(parts, StandardCharsets.UTF_8).replace("%3A", ":").replace("+", "%20");
  }
}
