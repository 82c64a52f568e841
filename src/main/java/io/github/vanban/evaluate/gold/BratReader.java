package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import io.github.vanban.model.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of a text from brat standoff. For one text. */
final class BratReader {

  private static final Pattern SPAN =
      Pattern.compile("(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)");

  private static final Pattern ATTRIBUTE = Pattern.compile("(\\S+) (\\S+)(?: (\\S+))?");

  private static final Pattern RELATION = Pattern.compile("(\\S+) Arg1:(\\S+) Arg2:(\\S+)");

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private final String name;
  private final String text;
  private final CodePoints points;
  private final GoldRules rules;
  private final Faults faults;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private int line;

  /** A mention while its lines are read. */
  private static final class Entity {
    final Layer layer;
    final String place;
    final int start;
    final int end;
    final Map<Field, String> values = new EnumMap<>(Field.class);
    @Nullable Entity whole;
    Entity cluster = this;

    Entity(Layer layer, String place, int start, int end) {
      this.layer = layer;
      this.place = place;
      this.start = start;
      this.end = end;
    }

    Entity root() {
      Entity root = this;
      while (root.cluster != root) {
        root = root.cluster;
      }
      return root;
    }
  }

  BratReader(String name, String text, GoldRules rules, Faults faults) {
    this.name = name;
    this.text = text;
    this.points = new CodePoints(text);
    this.rules = rules;
    this.faults = faults;
  }

  AnnotatedText read(String standoff) {
    List<String> lines = standoff.lines().toList();
    // A line may speak of a mention that stands behind it.
    for (boolean spans : new boolean[] {true, false}) {
      for (line = 1; line <= lines.size(); line++) {
        String written = lines.get(line - 1);
        if (!written.isBlank() && written.startsWith("T") == spans) {
          read(written.split("\t", 3));
        }
      }
    }
    Map<Layer, List<Annotation>> layers = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      layers.put(layer, mentions(layer));
    }
    return new AnnotatedText(name, text, Map.of(), layers, null, null, Set.of());
  }

  private void read(String[] parts) {
    if (parts.length < 2 || parts[0].isEmpty()) {
      fault(parts[0], "no line of brat standoff");
      return;
    }
    switch (parts[0].charAt(0)) {
      case 'T' -> entity(parts);
      case 'A', 'M' -> attribute(parts[0], parts[1]);
      case 'R' -> relation(parts[0], parts[1]);
      case '*' -> equivalence(parts[1]);
      case '#' -> note(parts);
      default -> fault(parts[0], "gold has mentions, attributes, relations and notes only");
    }
  }

  private void entity(String[] parts) {
    String id = parts[0];
    Matcher span = SPAN.matcher(parts[1]);
    if (!span.matches() || parts.length < 3) {
      fault(id, "a mention is written as ID, type and offsets, text");
      return;
    }
    Layer layer = BratNames.LAYERS.inverse().get(span.group(1));
    if (layer == null) {
      fault(
          id,
          "there is no type "
              + span.group(1)
              + ", only "
              + String.join(", ", BratNames.LAYERS.values()));
      return;
    }
    String place = id + " " + MentionReader.quote(parts[2]);
    int start = -1;
    int end = -1;
    List<String> fragments = new ArrayList<>();
    for (String fragment : Splitter.on(';').split(span.group(2))) {
      List<String> ends = SPACES.splitToList(fragment);
      int from = Integer.parseInt(ends.get(0));
      int to = Integer.parseInt(ends.get(1));
      if (to <= from || to > points.count()) {
        fault(place, "no span in a text of " + points.count() + " code points: " + fragment);
        return;
      }
      int unit = points.unit(from);
      if (end >= 0 && (unit < end || !text.substring(end, unit).isBlank())) {
        fault(place, "its fragments have more than white space between them");
        return;
      }
      start = start < 0 ? unit : start;
      end = points.unit(to);
      fragments.add(text.substring(unit, end));
    }
    String covered = String.join(" ", fragments);
    if (!covered.equals(parts[2])) {
      fault(place, "the text there is " + MentionReader.quote(covered));
    } else if (entities.putIfAbsent(id, new Entity(layer, place, start, end)) != null) {
      fault(place, "there are two mentions " + id);
    }
  }

  private void attribute(String id, String written) {
    Matcher parts = ATTRIBUTE.matcher(written);
    if (!parts.matches()) {
      fault(id, "an attribute is written as name, mention and value");
      return;
    }
    Field field = BratNames.ATTRIBUTES.inverse().get(parts.group(1));
    Entity entity = target(id, parts.group(2));
    if (entity == null) {
      return;
    }
    if (field == null || !Field.of(entity.layer).contains(field)) {
      fault(entity.place, "there is no attribute " + parts.group(1) + " of " + entity.layer.key());
      return;
    }
    boolean flag = field.domain().form() == Domain.Form.FLAG;
    String value = flag ? "true" : parts.group(3);
    if (value == null) {
      fault(entity.place, parts.group(1) + " has no value");
    } else if (entity.values.putIfAbsent(field, value) != null) {
      fault(entity.place, parts.group(1) + " is given twice");
    }
  }

  private void relation(String id, String written) {
    Matcher parts = RELATION.matcher(written);
    if (!parts.matches() || !parts.group(1).equals(BratNames.PART_OF)) {
      fault(id, "the only relation is " + BratNames.PART_OF + " Arg1:… Arg2:…");
      return;
    }
    Entity part = target(id, parts.group(2));
    Entity whole = target(id, parts.group(3));
    if (part == null || whole == null) {
      return;
    }
    if (part.layer != Layer.STATISTICS || whole.layer != Layer.STATISTICS) {
      fault(id, BratNames.PART_OF + " joins statistics only");
    } else if (part.whole != null) {
      fault(part.place, "is part of two wholes");
    } else {
      part.whole = whole;
    }
  }

  private void equivalence(String written) {
    List<String> parts = SPACES.splitToList(written);
    if (parts.isEmpty() || !parts.get(0).equals(BratNames.SAME_DOCUMENT)) {
      fault("*", "the only equivalence is " + BratNames.SAME_DOCUMENT);
      return;
    }
    Entity first = null;
    for (String id : parts.subList(1, parts.size())) {
      Entity entity = target("*", id);
      if (entity == null) {
        return;
      }
      if (entity.layer != Layer.REFERENCES) {
        fault(entity.place, BratNames.SAME_DOCUMENT + " joins references only");
      } else if (first == null) {
        first = entity;
      } else {
        entity.root().cluster = first.root();
      }
    }
  }

  private void note(String[] parts) {
    List<String> type = SPACES.splitToList(parts[1]);
    // What a person remarks is not gold; values are an object.
    if (parts.length < 3 || !parts[2].startsWith("{") || type.size() != 2) {
      return;
    }
    Entity entity = target(parts[0], type.get(1));
    Faults of = new Faults("");
    JsonNode values = JsonTextReader.parse(parts[2], of);
    if (entity == null) {
      return;
    }
    if (values == null) {
      fault(entity.place, "its note is " + of.list().get(0).fault());
      return;
    }
    for (Map.Entry<String, JsonNode> entry : values.properties()) {
      Field field = Field.of(entity.layer, entry.getKey());
      JsonNode value = entry.getValue();
      if (field == null || !BratNames.isInNote(field)) {
        fault(entity.place, "there is no \"" + entry.getKey() + "\" in a note of this type");
      } else if (value.isTextual()) {
        entity.values.put(field, value.textValue());
      } else if (!value.isNull()) {
        fault(entity.place, entry.getKey() + " is no string: " + value);
      }
    }
  }

  private @Nullable Entity target(String id, String mention) {
    Entity entity = entities.get(mention);
    if (entity == null) {
      fault(id, "there is no mention " + mention);
    }
    return entity;
  }

  private List<Annotation> mentions(Layer layer) {
    List<Entity> of = entities.values().stream().filter(e -> e.layer == layer).toList();
    if (layer == Layer.REFERENCES) {
      numberClusters(of);
    }
    List<Annotation> mentions = new ArrayList<>();
    for (Entity entity : of) {
      if (entity.whole != null) {
        entity.values.put(Field.WHOLE, Integer.toString(of.indexOf(entity.whole)));
      }
      Annotation mention =
          new Annotation(
              layer,
              entity.start,
              entity.end,
              text.substring(entity.start, entity.end),
              entity.values);
      rules.faults(mention).forEach(fault -> faults.add(entity.place, fault));
      mentions.add(mention);
    }
    rules.check(mentions, of.stream().map(entity -> entity.place).toList(), faults);
    return mentions;
  }

  /** Clusters are numbered from 1 in the order of their first mentions. */
  private static void numberClusters(List<Entity> references) {
    Map<Entity, Integer> numbers = new HashMap<>();
    references.stream()
        .sorted(Comparator.comparingInt(entity -> entity.start))
        .forEach(
            entity -> {
              int number = numbers.computeIfAbsent(entity.root(), root -> numbers.size() + 1);
              entity.values.put(Field.CLUSTER, Integer.toString(number));
            });
  }

  private void fault(String place, String fault) {
    faults.add("line " + line + " " + place, fault);
  }
}
