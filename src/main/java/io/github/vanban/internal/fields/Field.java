package io.github.vanban.internal.fields;

import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of the output. Immutable and thread-safe.
 *
 * @param <T> the objects that have it
 * @param <B> what these objects are made of when they are read
 * @param name its name in JSON
 * @param content what is in it, and how it is got and set
 * @param presence when it is written
 * @param sentence what it says, for readers
 * @param columns what tables have for it
 */
public record Field<T, B>(
    String name,
    Content<T, B> content,
    Presence presence,
    String sentence,
    List<Column<T>> columns) {

  /** When a field is written. */
  public enum Presence {
    /** Always, and it is never null. */
    REQUIRED,
    /** Always; null where nothing is told. */
    NULLABLE,
    /** Only where something is told. */
    OPTIONAL
  }

  /** What stands between several values in one cell. */
  private static final String BETWEEN = "; ";

  private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

  /** A value that is always there. */
  public static <T, B, V> Field<T, B> required(
      String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> set, String sentence) {
    return scalar(name, form, Presence.REQUIRED, get, set, sentence);
  }

  /** A value that may be null. */
  public static <T, B, V> Field<T, B> nullable(
      String name,
      Form<V> form,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> set,
      String sentence) {
    return scalar(name, form, Presence.NULLABLE, get, set, sentence);
  }

  /** A value that is left out where there is none. */
  public static <T, B, V> Field<T, B> optional(
      String name,
      Form<V> form,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> set,
      String sentence) {
    return scalar(name, form, Presence.OPTIONAL, get, set, sentence);
  }

  /** A flag that is left out where it is false; tables have it always. */
  public static <T, B> Field<T, B> flag(
      String name, Function<T, Boolean> get, BiConsumer<B, Boolean> set, String sentence) {
    Column<T> column =
        new Column<>(snake(name), Column.Type.BOOLEAN, true, row -> get.apply(row.value()));
    Function<T, @Nullable Boolean> told = object -> get.apply(object) ? Boolean.TRUE : null;
    return new Field<>(
        name,
        new Content.Scalar<>(Form.FLAG, told, set),
        Presence.OPTIONAL,
        sentence,
        List.of(column));
  }

  /** A value that others tell, written for those who read and not read back. */
  public static <T, B, V> Field<T, B> derived(
      String name, Form<V> form, Presence presence, Function<T, @Nullable V> get, String sentence) {
    return scalar(name, form, presence, get, null, sentence);
  }

  private static <T, B, V> Field<T, B> scalar(
      String name,
      Form<V> form,
      Presence presence,
      Function<T, @Nullable V> get,
      @Nullable BiConsumer<B, V> set,
      String sentence) {
    Column<T> column =
        new Column<>(
            snake(name),
            Column.Type.of(form),
            presence == Presence.REQUIRED,
            row -> {
              V value = get.apply(row.value());
              return value == null ? null : form.cell(value);
            });
    return new Field<>(
        name, new Content.Scalar<>(form, get, set), presence, sentence, List.of(column));
  }

  /** Several values, one cell in tables. */
  public static <T, B, V> Field<T, B> list(
      String name,
      Form<V> form,
      Presence presence,
      Function<T, List<V>> get,
      @Nullable BiConsumer<B, List<V>> set,
      String sentence) {
    Column<T> column =
        new Column<>(
            snake(name),
            Column.Type.TEXT,
            false,
            row -> joined(get.apply(row.value()).stream().map(form.print()).toList()));
    return new Field<>(
        name, new Content.Scalars<>(form, get, set), presence, sentence, List.of(column));
  }

  /** An object; tables have no column for it. */
  public static <T, B, N, M> Field<T, B> object(
      String name,
      Shape<N, M> shape,
      Function<T, @Nullable N> get,
      @Nullable BiConsumer<B, M> set,
      String sentence) {
    return new Field<>(
        name, new Content.One<>(shape, false, get, set), Presence.OPTIONAL, sentence, List.of());
  }

  /** An object whose fields and columns stand among those of what holds it. */
  public static <T, B, N, M> Field<T, B> inline(
      Shape<N, M> shape, Function<T, @Nullable N> get, BiConsumer<B, M> set) {
    return new Field<>(
        shape.name(),
        new Content.One<>(shape, true, get, set),
        Presence.OPTIONAL,
        shape.sentence(),
        shape.columns().stream().map(column -> column.of(get)).toList());
  }

  /** Several objects; tables have no column for them. */
  public static <T, B, N, M> Field<T, B> objects(
      String name,
      Shape<N, M> shape,
      Presence presence,
      Function<T, List<N>> get,
      @Nullable BiConsumer<B, List<M>> set,
      String sentence) {
    return new Field<>(name, new Content.Many<>(shape, get, set), presence, sentence, List.of());
  }

  /** A mention by its index. */
  public static <T, B> Field<T, B> pointer(
      String name,
      Layer layer,
      Presence presence,
      Function<T, @Nullable Mention> get,
      @Nullable BiConsumer<B, Integer> set,
      String sentence) {
    Column<T> column =
        new Column<>(
            snake(name),
            Column.Type.INTEGER,
            presence == Presence.REQUIRED,
            row -> {
              Mention mention = get.apply(row.value());
              return mention == null ? null : row.lists().index(mention);
            });
    return new Field<>(
        name, new Content.Pointer<>(layer, get, set), presence, sentence, List.of(column));
  }

  /** Mentions by their indices, one cell in tables. */
  public static <T, B> Field<T, B> pointers(
      String name,
      Layer layer,
      Presence presence,
      Function<T, ? extends List<? extends Mention>> get,
      @Nullable BiConsumer<B, List<Integer>> set,
      String sentence) {
    Column<T> column =
        new Column<>(
            snake(name),
            Column.Type.TEXT,
            false,
            row ->
                joined(
                    get.apply(row.value()).stream()
                        .map(mention -> String.valueOf(row.lists().index(mention)))
                        .toList()));
    return new Field<>(
        name, new Content.Pointers<>(layer, get, set), presence, sentence, List.of(column));
  }

  /** The same field under another name in tables: words that SQL keeps for itself cannot be. */
  public Field<T, B> column(String other) {
    Column<T> only = columns.get(0);
    return new Field<>(
        name,
        content,
        presence,
        sentence,
        List.of(new Column<>(other, only.type(), only.required(), only.cell())));
  }

  /** The same field without a column. */
  public Field<T, B> withoutColumn() {
    return new Field<>(name, content, presence, sentence, List.of());
  }

  /** The same field with further columns after its own. */
  @SafeVarargs
  public final Field<T, B> and(Column<T>... more) {
    List<Column<T>> all = new ArrayList<>(columns);
    for (Column<T> column : more) {
      all.add(column);
    }
    return new Field<>(name, content, presence, sentence, List.copyOf(all));
  }

  /** Whether the field says only what others say. */
  public boolean isDerived() {
    return content instanceof Content.Scalar<T, B, ?> scalar && scalar.set() == null;
  }

  /** The values of a cell that holds several, or null where there are none. */
  static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(BETWEEN, values);
  }

  private static String snake(String name) {
    return CAPITAL.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
