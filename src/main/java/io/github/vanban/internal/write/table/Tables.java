package io.github.vanban.internal.write.table;

import static io.github.vanban.internal.fields.Column.derived;
import static io.github.vanban.internal.fields.Column.required;

import io.github.vanban.internal.fields.Column;
import io.github.vanban.internal.fields.Form;
import io.github.vanban.internal.fields.OutputShapes;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Mention;
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
              OutputShapes.DOCUMENT.columns().stream()
                  .map(column -> column.<Result.Extracted>of(r -> r.extraction().document()))
                  .toList()));

  /** Whom the texts go to. */
  public static final Table<?> RECIPIENTS =
      numbered(
          "recipients",
          OutputShapes.RECIPIENT,
          result -> result.extraction().document().distribution());

  /** Mentions of particular documents. */
  public static final Table<?> REFERENCES =
      numbered("references", OutputShapes.REFERENCE, result -> result.extraction().references());

  /** Expressions of calendar time. */
  public static final Table<?> DATES =
      numbered("dates", OutputShapes.DATE, result -> result.extraction().dates());

  /** Authorities. */
  public static final Table<?> BODIES =
      numbered("bodies", OutputShapes.BODY, result -> result.extraction().bodies());

  /** Figures with what they count. */
  public static final Table<?> STATISTICS =
      numbered("statistics", OutputShapes.STATISTIC, result -> result.extraction().statistics());

  /** What is counted of administrative procedures. */
  public static final Table<?> PROCEDURES = counts("procedures", CountRows::procedures);

  /** What is counted of models and exemplars of emulation movements. */
  public static final Table<?> MODELS = counts("models", CountRows::models);

  /** What is counted of petitions, complaints and meetings with citizens. */
  public static final Table<?> CASES = counts("cases", CountRows::cases);

  /** What texts say against themselves. */
  public static final Table<?> FINDINGS =
      new Table<>(
          "findings",
          result -> result.extraction().findings(),
          joined(
              List.of(Column.<Finding>number()),
              OutputShapes.FINDING.columns(),
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
      List.of(
          RECIPIENTS, REFERENCES, DATES, BODIES, STATISTICS, PROCEDURES, MODELS, CASES, FINDINGS);

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

  private static Table<CountRows.Row> counts(
      String name, Function<Result.Extracted, List<CountRows.Row>> rows) {
    return new Table<>(
        name,
        rows,
        List.of(
            Column.number(),
            required("scope", Form.INTEGER, CountRows.Row::scopeNr),
            scope("place", Form.TEXT, CountScope::place),
            scope("level", Form.TEXT, s -> s.level() == null ? null : s.level().name()),
            scope("agency", Form.TEXT, CountScope::agency),
            scope("period", Form.CALENDAR, CountScope::period),
            scope("period_first_day", Form.DAY, s -> OutputShapes.firstDay(s.period())),
            scope("period_last_day", Form.DAY, s -> OutputShapes.lastDay(s.period())),
            required("measure", Form.TEXT, CountRows.Row::measure),
            required("value", Form.DECIMAL, row -> row.statistic().value()),
            new Column<>(
                "statistic",
                Column.Type.INTEGER,
                true,
                row -> row.lists().index(row.value().statistic()))));
  }

  private static <V> Column<CountRows.Row> scope(
      String name, Form<V> form, Function<CountScope, @Nullable V> part) {
    return derived(name, form, row -> part.apply(row.scope()));
  }

  private static @Nullable String pointers(Column.Row<Finding> row) {
    return cell(
        row.value().mentions().stream()
            .map(mention -> OutputShapes.layer(mention).key() + ":" + row.lists().index(mention))
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
