package io.github.vanban.internal.reference;

import com.google.common.collect.ImmutableMap;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.model.DocumentNumber;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which number a law has that is cited by name and year, and the other way round: {@code Luật Đất
 * đai 2013} is {@code Luật số 45/2013/QH13}. Source: {@code lexicon/law-numbers.tsv}. Immutable.
 */
public final class LawNumbers {

  private final ImmutableMap<String, DocumentNumber> numberOfName;
  private final ImmutableMap<String, String> nameOfNumber;

  /**
   * Reads the numbers of a lexicon.
   *
   * @throws IllegalArgumentException if a row's number is none; the message names the row
   */
  public LawNumbers(DocumentTypes types, Lexicon lexicon) {
    NumberParser parser = new NumberParser(types, lexicon.markers());
    Map<String, DocumentNumber> numbers = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : lexicon.rows(WordList.LAW_NUMBERS)) {
      DocumentNumber number = parser.parseWhole(row.get("number"));
      if (number == null) {
        throw new IllegalArgumentException(
            row.where() + ": no number of a document: " + row.get("number"));
      }
      String name = row.get("law") + "@" + row.get("year");
      numbers.put(name, number);
      names.put(number.key(), name);
    }
    numberOfName = ImmutableMap.copyOf(numbers);
    nameOfNumber = ImmutableMap.copyOf(names);
  }

  /** The number of the law of a name with its year ({@code l-dat-dai@2013}), or null. */
  public @Nullable DocumentNumber number(String nameAndYear) {
    return numberOfName.get(nameAndYear);
  }

  /** The name and year ({@code l-dat-dai@2013}) of the law of a number, or null. */
  public @Nullable String name(DocumentNumber number) {
    return nameOfNumber.get(number.key());
  }
}
