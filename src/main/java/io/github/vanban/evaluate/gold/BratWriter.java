package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.vanban.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the mentions of a text as brat standoff. For one text. */
final class BratWriter {

  /** What brat cannot have inside a fragment: line breaks, and the white space around them. */
  private static final Pattern BREAK = Pattern.compile("\\s*[\\n\\r]\\s*");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String text;
  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private int mentions;
  private int attributes;
  private int notes;
  private int relations;

  private BratWriter(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  static String write(AnnotatedText gold) {
    String text = gold.text();
    if (text == null) {
      throw new IllegalArgumentException(gold.name() + ": brat needs the text");
    }
    BratWriter writer = new BratWriter(text);
    for (Layer layer : Layer.values()) {
      writer.layer(layer, gold.mentions(layer));
    }
    return writer.out.toString();
  }

  private void layer(Layer layer, List<Annotation> annotations) {
    int first = mentions + 1;
    Map<Integer, List<String>> clusters = new TreeMap<>();
    for (Annotation mention : annotations) {
      String id = "T" + ++mentions;
      span(id, layer, mention);
      ObjectNode note = JSON.createObjectNode();
      for (Field field : Field.of(layer)) {
        String value = mention.get(field);
        if (value == null) {
          continue;
        }
        String attribute = BratNames.ATTRIBUTES.get(field);
        if (attribute != null) {
          boolean flag = field.domain().form() == Domain.Form.FLAG;
          line("A" + ++attributes, attribute + " " + id + (flag ? "" : " " + value));
        } else if (BratNames.isInNote(field)) {
          note.put(field.key(), value);
        } else if (field == Field.CLUSTER) {
          clusters.computeIfAbsent(Integer.valueOf(value), c -> new ArrayList<>()).add(id);
        }
      }
      if (!note.isEmpty()) {
        line("#" + ++notes, BratNames.NOTE + " " + id + "\t" + note);
      }
    }
    for (int i = 0; i < annotations.size(); i++) {
      String whole = annotations.get(i).get(Field.WHOLE);
      if (whole != null) {
        int target = first + Integer.parseInt(whole);
        line("R" + ++relations, BratNames.PART_OF + " Arg1:T" + (first + i) + " Arg2:T" + target);
      }
    }
    for (List<String> cluster : clusters.values()) {
      if (cluster.size() > 1) {
        line("*", BratNames.SAME_DOCUMENT + " " + String.join(" ", cluster));
      }
    }
  }

  private void span(String id, Layer layer, Annotation mention) {
    List<String> offsets = new ArrayList<>();
    List<String> fragments = new ArrayList<>();
    int from = mention.start();
    Matcher gap = BREAK.matcher(text).region(mention.start(), mention.end());
    while (gap.find()) {
      fragment(from, gap.start(), offsets, fragments);
      from = gap.end();
    }
    fragment(from, mention.end(), offsets, fragments);
    line(
        id,
        BratNames.LAYERS.get(layer)
            + " "
            + String.join(";", offsets)
            + "\t"
            + String.join(" ", fragments));
  }

  private void fragment(int from, int to, List<String> offsets, List<String> fragments) {
    if (from < to) {
      offsets.add(points.point(from) + " " + points.point(to));
      fragments.add(text.substring(from, to));
    }
  }

  private void line(String id, String rest) {
    out.append(id).append('\t').append(rest).append('\n');
  }
}
