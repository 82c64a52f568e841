package io.github.vanban.evaluate.gold;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.library.Library;
import io.github.vanban.model.Category;
import io.github.vanban.read.Input;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;
import io.github.vanban.read.Utf8Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of gold with the texts it is about.
 *
 * <p>Gold is a {@code .json} file in the form of {@code samples/README.md}, with {@code nth} or
 * with offsets; an {@code .ann} file of brat; or a {@code .jsonl} file of lines of the output. The
 * gold of {@code news/a.txt} is {@code news/a.json} or {@code news/a.ann}; a line of the output
 * says its text as {@code source}. JSON files that have no layer of annotations and no text beside
 * them, such as reports, are passed over. Immutable and thread-safe, as far as those are that are
 * told of unknown fields.
 *
 * <pre>{@code
 * List<AnnotatedText> gold = GoldFolder.of(Path.of("samples")).read();
 * }</pre>
 */
public final class GoldFolder {

  private static final ImmutableSet<Category> CATEGORIES =
      ImmutableSet.of(Category.PROCEDURE, Category.MODEL, Category.OTHER);

  private static final Inputs INPUTS =
      new Inputs(Inputs.DEFAULT_LIMIT, InputStream.nullInputStream(), new Utf8Reader());

  private final Path gold;
  private final Path texts;
  private final boolean needsTexts;
  private final ImmutableSet<Path> excluded;
  private final ImmutableSet<Category> categories;

  private final @Nullable Consumer<GoldFault> unknownFields;

  private GoldFolder(
      Path gold,
      Path texts,
      boolean needsTexts,
      Set<Path> excluded,
      Set<Category> categories,
      @Nullable Consumer<GoldFault> unknownFields) {
    this.gold = requireNonNull(gold, "gold");
    this.texts = requireNonNull(texts, "texts");
    this.needsTexts = needsTexts;
    this.excluded = ImmutableSet.copyOf(excluded);
    this.categories = ImmutableSet.copyOf(categories);
    this.unknownFields = unknownFields;
  }

  /**
   * Gold with its texts beside it.
   *
   * @param gold a folder, or one gold file
   */
  public static GoldFolder of(Path gold) {
    Path parent = gold.toAbsolutePath().getParent();
    Path beside = Files.isRegularFile(gold) && parent != null ? parent : gold;
    return new GoldFolder(gold, beside, true, Set.of(), CATEGORIES, null);
  }

  /** The same with its texts in another folder, at the same places or anywhere in it. */
  public GoldFolder withTexts(Path folder) {
    return new GoldFolder(gold, folder, needsTexts, excluded, categories, unknownFields);
  }

  /**
   * The same where gold that gives offsets may do without its text, which then cannot be checked
   * against it. For scoring predictions that are there already.
   */
  public GoldFolder withoutNeedOfTexts() {
    return new GoldFolder(gold, texts, false, excluded, categories, unknownFields);
  }

  /** The same without a file of the folder that is no gold, such as one of predictions. */
  public GoldFolder without(Path file) {
    Set<Path> files = ImmutableSet.<Path>builder().addAll(excluded).add(normal(file)).build();
    return new GoldFolder(gold, texts, needsTexts, files, categories, unknownFields);
  }

  /** The same with more categories of statistics than those of the library. */
  public GoldFolder withCategories(Set<Category> more) {
    return new GoldFolder(
        gold,
        texts,
        needsTexts,
        excluded,
        ImmutableSet.<Category>builder().addAll(categories).addAll(more).build(),
        unknownFields);
  }

  /**
   * The same where fields that VanBan does not know, such as those of another tool's gold, are told
   * and passed over. They are faults otherwise, since most are slips of the pen.
   *
   * @param told is given each of them while gold is read, as the fault that it would be
   */
  public GoldFolder passingOverUnknownFields(Consumer<GoldFault> told) {
    return new GoldFolder(gold, texts, needsTexts, excluded, categories, requireNonNull(told));
  }

  /**
   * Reads all gold of the folder, sorted by name.
   *
   * @throws GoldException if there is none, a text is missing, or a file is at fault; it has every
   *     fault of every file
   */
  public List<AnnotatedText> read() throws GoldException {
    Library.JACKSON.require("reading gold");
    Reading reading = new Reading();
    for (Path file : files()) {
      if (!excluded.contains(normal(file))) {
        reading.file(file);
      }
    }
    if (reading.read.isEmpty() && reading.faults.isEmpty()) {
      reading.faults.add(new GoldFault(gold.toString(), "", "there is no gold here"));
    }
    if (!reading.faults.isEmpty()) {
      throw new GoldException(reading.faults);
    }
    reading.read.sort(Comparator.comparing(AnnotatedText::name));
    return reading.read;
  }

  private List<Path> files() throws GoldException {
    // A link that is named is followed: the folder it leads to is walked.
    Path root = Files.isDirectory(gold) ? gold.resolve(".") : gold;
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> file.equals(gold) ? file : gold.resolve(root.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new GoldException(
          List.of(
              new GoldFault(
                  gold.toString(),
                  "",
                  Files.exists(gold) ? "cannot be read" : "there is no such folder or file")));
    }
  }

  private static Path normal(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static ByName<Input> textsOf(Path folder) {
    ByName<Input> inputs = new ByName<>();
    String prefix = folder.toString().replace('\\', '/') + "/";
    INPUTS.each(
        List.of(folder.toString()),
        input -> {
          String source = input.source();
          String name =
              ByName.name(source.startsWith(prefix) ? source.substring(prefix.length()) : source);
          inputs.put(name, input);
        });
    return inputs;
  }

  /** One reading of the folder. */
  private final class Reading {
    private final GoldRules rules = GoldRules.gold(categories, unknownFields);
    private final ByName<Input> inputs = textsOf(texts);
    private final List<AnnotatedText> read = new ArrayList<>();
    private final Map<String, String> fileOf = new HashMap<>();
    private final List<GoldFault> faults = new ArrayList<>();

    void file(Path file) {
      String path = file.toString().replace('\\', '/');
      if (path.endsWith(".json") || path.endsWith(".jsonl") || path.endsWith(".ann")) {
        Faults of = new Faults(path);
        try {
          String content = INPUTS.read(file).text();
          if (path.endsWith(".ann")) {
            brat(path, nameOf(file), content, of);
          } else if (path.endsWith(".json")) {
            json(path, nameOf(file), content, of);
          } else {
            lines(path, content);
          }
        } catch (InputException e) {
          of.add("", String.valueOf(e.getMessage()));
        }
        faults.addAll(of.list());
      }
    }

    private String nameOf(Path file) {
      Path below = Files.isDirectory(gold) ? gold.relativize(file) : file.getFileName();
      return ByName.name(String.valueOf(below));
    }

    private void brat(String path, String name, String content, Faults of) {
      Found found = text(name, true, of);
      if (found.text != null) {
        add(path, new BratReader(name, found.text, rules, of).read(content), of);
      }
    }

    private void json(String path, String name, String content, Faults of) {
      JsonNode object = JsonTextReader.parse(content, of);
      if (object == null) {
        return;
      }
      if (JsonTextReader.hasLayer(object)) {
        annotations(path, name, object, of);
      } else if (inputs.find(name).stream().anyMatch(text -> text.name().equals(name))) {
        of.add("", "has none of the layers, and there is a text of this name");
      }
    }

    private void lines(String path, String content) {
      int number = 0;
      for (String line : content.split("\n", -1)) {
        number++;
        if (!line.isBlank()) {
          String where = path + " line " + number;
          Faults of = new Faults(where);
          JsonNode object = JsonTextReader.parse(line, of);
          if (object != null && object.has("error")) {
            of.add("", "is the line of an error");
          } else if (object != null && JsonTextReader.hasLayer(object)) {
            annotations(where, null, object, of);
          }
          faults.addAll(of.list());
        }
      }
    }

    /** Annotations in JSON; a line of the output gives its name as source. */
    private void annotations(String path, @Nullable String fileName, JsonNode object, Faults of) {
      String source = object.path("source").textValue();
      String name = source == null ? fileName : ByName.name(source);
      if (name == null) {
        of.add("source", "is missing");
        return;
      }
      Found found = text(name, needsTexts, of);
      if (found.text != null || !needsTexts) {
        String called = source == null ? name : found.name;
        add(path, new JsonTextReader(called, found.text, rules, of).read(object), of);
      }
    }

    private record Found(String name, @Nullable String text) {}

    private Found text(String name, boolean needed, Faults of) {
      List<ByName.Named<Input>> found = inputs.find(name);
      if (found.size() > 1) {
        of.add("", "several texts may be its text: " + names(found));
      } else if (found.size() == 1) {
        Input input = found.get(0).thing();
        try {
          return new Found(found.get(0).name(), input.read().text());
        } catch (InputException e) {
          of.add("", "its text " + input.source() + ": " + e.getMessage());
        }
      } else if (needed) {
        of.add("", "its text is missing: no " + name + ".txt in " + texts);
      }
      return new Found(name, null);
    }

    private static String names(List<ByName.Named<Input>> found) {
      return String.join(", ", found.stream().map(ByName.Named::name).toList());
    }

    private void add(String path, AnnotatedText gold, Faults of) {
      String other = fileOf.putIfAbsent(gold.name(), path);
      if (other != null) {
        of.add("", "there is gold of " + gold.name() + " in " + other + " too");
      }
      read.add(gold);
    }
  }
}
