package io.github.vanban.internal.write.table;

import static io.github.vanban.internal.fields.Column.derived;
import static io.github.vanban.internal.fields.Column.required;

import io.github.vanban.internal.fields.BodyFields;
import io.github.vanban.internal.fields.Column;
import io.github.vanban.internal.fields.CountFields;
import io.github.vanban.internal.fields.DateFields;
import io.github.vanban.internal.fields.DocumentFields;
import io.github.vanban.internal.fields.FindingFields;
import io.github.vanban.internal.fields.Form;
import io.github.vanban.internal.fields.ReferenceFields;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.internal.fields.StatisticFields;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Statistic;
import io.github.vanban.read.Encoding;
import io.github.vanban.write.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an extraction, which all forms of tabular output share. Their columns are those of
 * the lists of fields.
 *
 * <p>{@code documents} has a row for each text. In the others, {@code nr} is the row's place among
 * those of its text, from 0; for mentions it is the index that the JSON output and findings use.
 */
public final class Tables {

  /** What stands between several values in one cell. */
  private static final String BETWEEN = "; ";

  /** The texts themselves. */
  public static final Table<Result.Extracted> DOCUMENTS =
      new Table<>(
          "documents",
          List::of,
          joined(
              List.of(
                  required("format", Form.TEXT, result -> result.read().format().label()),
                  derived(
                      "encodings",
                      Form.TEXT,
                      result ->
                          cell(result.read().encodings().stream().map(Encoding::label).toList())),
                  derived("warnings", Form.TEXT, result -> cell(result.read().warnings())),
                  required("chars", Form.INTEGER, result -> result.extraction().length())),
              DocumentFields.DOCUMENT.columns().stream()
                  .map(column -> column.<Result.Extracted>of(r -> r.extraction().document()))
                  .toList()));

  /** Whom the texts go to. */
  public static final Table<?> RECIPIENTS =
      numbered(
          "recipients",
          DocumentFields.RECIPIENT,
          result -> result.extraction().document().distribution());

  /** Mentions of particular documents. */
  public static final Table<?> REFERENCES =
      numbered("references", ReferenceFields.REFERENCE, result -> result.extraction().references());

  /** Expressions of calendar time. */
  public static final Table<?> DATES =
      numbered("dates", DateFields.DATE, result -> result.extraction().dates());

  /** Authorities. */
  public static final Table<?> BODIES =
      numbered("bodies", BodyFields.BODY, result -> result.extraction().bodies());

  /** Figures with what they count. */
  public static final Table<?> STATISTICS =
      numbered("statistics", StatisticFields.STATISTIC, result -> result.extraction().statistics());

  /**
   * One figure of a row of counts.
   *
   * @param list the list that the row is in
   * @param nr the row's place there, from 0
   * @param row the row
   * @param measure what the figure counts
   * @param statistic the figure
   */
  private record Counted(String list, int nr, CountRow row, String measure, Statistic statistic) {}

  /** What is counted in rows, a row for each figure. */
  public static final Table<?> COUNTS =
      new Table<>(
          "counts",
          Tables::counted,
          joined(
              List.of(
                  Column.<Counted>number(),
                  required("list", Form.TEXT, Counted::list),
                  required("scope", Form.INTEGER, Counted::nr)),
              CountFields.COUNT_ROW.columns().stream()
                  .map(column -> column.of(Counted::row))
                  .toList(),
              List.of(
                  required("measure", Form.TEXT, Counted::measure),
                  required("value", Form.DECIMAL, c -> c.statistic().value()),
                  new Column<>(
                      "statistic",
                      Column.Type.INTEGER,
                      true,
                      row -> row.lists().index(row.value().statistic())))));

  /** What texts say against themselves. */
  public static final Table<?> FINDINGS =
      new Table<>(
          "findings",
          result -> result.extraction().findings(),
          joined(
              List.of(Column.<Finding>number()),
              FindingFields.FINDING.columns(),
              List.of(
                  new Column<>("mentions", Column.Type.TEXT, false, Tables::pointers),
                  derived(
                      "quoted",
                      Form.TEXT,
                      finding -> cell(finding.mentions().stream().map(Mention::text).toList())),
                  derived("start_offset", Form.OFFSET, finding -> least(finding, Mention::start)),
                  derived(
                      "end_offset",
                      Form.OFFSET,
                      finding -> {
                        Integer end = least(finding, mention -> -mention.end());
                        return end == null ? null : -end;
                      }))));

  /** All of them but {@link #DOCUMENTS}, whose rows the rows of these belong to. */
  public static final List<Table<?>> LAYERS =
      List.of(RECIPIENTS, REFERENCES, DATES, BODIES, STATISTICS, COUNTS, FINDINGS);

  private Tables() {}

  private static <T> Table<T> numbered(
      String name, Shape<T, ?> shape, Function<Result.Extracted, List<T>> rows) {
    return new Table<>(name, rows, joined(List.of(Column.number()), shape.columns()));
  }

  @SafeVarargs
  private static <T> List<Column<T>> joined(List<Column<T>>... lists) {
    List<Column<T>> all = new ArrayList<>();
    for (List<Column<T>> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  private static List<Counted> counted(Result.Extracted result) {
    List<Counted> counted = new ArrayList<>();
    result
        .extraction()
        .counts()
        .lists()
        .forEach(
            (list, rows) -> {
              for (int nr = 0; nr < rows.size(); nr++) {
                CountRow row = rows.get(nr);
                int place = nr;
                row.measures()
                    .forEach(
                        (measure, figure) ->
                            counted.add(new Counted(list, place, row, measure, figure)));
              }
            });
    return counted;
  }

  private static @Nullable String pointers(Column.Row<Finding> row) {
    return cell(
        row.value().mentions().stream()
            .map(mention -> FindingFields.layer(mention).key() + ":" + row.lists().index(mention))
            .toList());
  }

  private static @Nullable Integer least(Finding finding, ToIntFunction<Mention> of) {
    IntStream values = finding.mentions().stream().mapToInt(of);
    return values.boxed().min(Integer::compare).orElse(null);
  }

  private static @Nullable String cell(List<String> values) {
    return values.isEmpty() ? null : String.join(BETWEEN, values);
  }
}
