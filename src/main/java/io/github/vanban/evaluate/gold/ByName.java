package io.github.vanban.evaluate.gold;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Things by the names of texts, found although one folder is seen from another place than the next:
 * a text {@code b.txt} of {@code news} is {@code news/b} here and {@code samples/news/b} there.
 */
final class ByName<T> {

  private static final Pattern ENDING =
      Pattern.compile("\\.(txt|html?|docx?|pdf|json|jsonl|ann|md|odt|rtf)$");

  private final ListMultimap<String, Named<T>> byLastPart = ArrayListMultimap.create();

  record Named<T>(String name, T thing) {}

  /** The name of a text: its path with {@code /} and without the ending of its file. */
  static String name(String path) {
    return ENDING.matcher(path.replace('\\', '/')).replaceFirst("");
  }

  void put(String name, T thing) {
    byLastPart.put(lastPart(name), new Named<>(name, thing));
  }

  /**
   * What has a name: this very name, or else one that is the end of the other path, or else the
   * same last part. More than one if the name does not tell them apart.
   */
  List<Named<T>> find(String name) {
    List<Named<T>> near = byLastPart.get(lastPart(name));
    List<Named<T>> same = having(near, name::equals);
    if (!same.isEmpty()) {
      return same;
    }
    List<Named<T>> ends = having(near, n -> n.endsWith("/" + name) || name.endsWith("/" + n));
    return ends.isEmpty() ? near : ends;
  }

  private static <T> List<Named<T>> having(List<Named<T>> things, Predicate<String> name) {
    return things.stream().filter(thing -> name.test(thing.name())).toList();
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
