package io.github.vanban.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.internal.write.json.OutputSchema;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.Branch;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Role;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.ReadText;
import io.github.vanban.write.JsonLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar are what is written and read. */
class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @CsvSource({
    "samples,samples",
    "../shared/gold,../shared/corpus",
    "../shared/real/gold,../shared/real/texts"
  })
  void should_hold_for_all_gold_and_output(String gold, String texts, TestReporter reporter)
      throws Exception {
    assumeTrue(Files.isDirectory(Path.of(gold)), "skipped: there is no " + gold);
    Schema output = schema("output");
    Schema goldSchema = schema("gold");
    // What is shared with other tools may have fields that only they know: these are listed.
    boolean shared = gold.startsWith("..");
    GoldFolder folder = GoldFolder.of(Path.of(gold)).withTexts(Path.of(texts));
    if (shared) {
      folder =
          folder.passingOverUnknownFields(
              fault -> reporter.publishEntry("unknown field", fault.toString()));
    }
    for (AnnotatedText text : folder.read()) {
      JsonNode file = JSON.readTree(Path.of(gold, text.name() + ".json").toFile());
      String line = JsonLines.line(text.name(), EXTRACTOR.extract(String.valueOf(text.text())));

      assertThat(goldSchema.validate(file))
          .as(text.name() + ": gold")
          .filteredOn(error -> !shared || !error.getKeyword().equals("propertyNames"))
          .isEmpty();
      assertThat(output.validate(JSON.readTree(line))).as(text.name() + ": output").isEmpty();
      assertThat(goldSchema.validate(JSON.readTree(line)))
          .as(text.name() + ": output as gold")
          .isEmpty();
      for (String written : List.of(GoldWriter.json(text), GoldWriter.jsonWithOffsets(text))) {
        assertThat(goldSchema.validate(JSON.readTree(written))).as(text.name()).isEmpty();
      }
    }
  }

  @Test
  void should_hold_for_the_line_of_an_error() throws IOException {
    JsonNode line = JSON.readTree(JsonLines.errorLine("a.txt", "missing", "no such file"));

    assertThat(schema("output").validate(line)).isEmpty();
  }

  @Test
  void should_hold_for_a_text_that_was_taken_out_of_a_file() throws IOException {
    for (Format format : Format.values()) {
      ReadText read = new ReadText("Sở", format, List.of(Encoding.values()), List.of("w"));
      JsonNode line = JSON.readTree(JsonLines.line("a", read, EXTRACTOR.extract("Sở"), false));
      Set<String> undescribed = new TreeSet<>();
      undescribed(tree("output"), tree("output").at("/$defs/extraction"), line, "", undescribed);

      assertThat(schema("output").validate(line)).isEmpty();
      assertThat(undescribed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          gold;   {}
          gold;   {"refs":[],"dates":[]}
          gold;   {"dates":{}}
          gold;   {"dates":[{"text":"","kind":"DAY"}]}
          gold;   {"dates":[{"text":"a"}]}
          gold;   {"dates":[{"text":"a","kind":"CENTURY"}]}
          gold;   {"dates":[{"text":"a","kind":"DAY","value":"2016-13-01"}]}
          gold;   {"dates":[{"text":"a","kind":"DAY","start":1}]}
          gold;   {"dates":[{"text":"a","kind":"DAY","nth":0}]}
          gold;   {"dates":[{"text":"a","kind":"DAY","level":"PROVINCE"}]}
          gold;   {"references":[{"text":"a","type":"LAW","number":"16"}]}
          gold;   {"statistics":[{"text":"1 xã","value":1,"category":"OTHER","role":"VALUE"}]}
          gold;   {"statistics":[{"text":"1 xã","value":"1","category":"OTHER","role":"PART"}]}
          gold;   {"bodies":[],"document":{"author":"a"}}
          gold;   {"bodies":[],"document":{"date":"2021-Q1"}}
          gold;   {"bodies":[],"findings":[{"kind":"TYPO"}]}
          gold;   {"bodies":[],"counts":[]}
          gold;   {"bodies":[],"counts":{"farms":[]}}
          gold;   {"bodies":[],"counts":{"cases":[{"total":0}]}}
          gold;   {"bodies":[],"counts":{"models":[{"total":-1}]}}
          gold;   {"bodies":[],"counts":{"models":[{"total":"1"}]}}
          gold;   {"bodies":[],"counts":{"models":[{"level":"TOP"}]}}
          output; {"schema":2,"source":"a"}
          output; {"schema":1,"source":"a","error":{"kind":"k","message":"m"}}
          output; {"schema":2,"source":"a","error":{"kind":"k"}}
          output; {"schema":2,"source":"a","chars":-1,"document":{},"references":[],"dates":[],"bodies":[],"statistics":[],"findings":[]}
          output; {"schema":2,"source":"a","chars":1,"document":{},"references":[],"dates":[],"bodies":[],"statistics":[]}
          """)
  void should_refuse_what_is_none(String schema, String json) throws IOException {
    assertThat(schema(schema).validate(JSON.readTree(json))).isNotEmpty();
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("/$defs/documentType", DocumentType.values()),
        Arguments.of("/$defs/dates/properties/kind", DateKind.values()),
        Arguments.of("/$defs/bodies/properties/kind", BodyKind.values()),
        Arguments.of("/$defs/bodies/properties/level", AdministrativeLevel.values()),
        Arguments.of("/$defs/statistics/properties/role", Role.values()),
        Arguments.of("/$defs/statistics/properties/approx", Approximation.values()),
        Arguments.of("/$defs/finding/properties/kind", FindingKind.values()));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void should_list_the_constants_of_every_enum(String pointer, Enum<?>[] constants)
      throws IOException {
    String inOutput =
        pointer.equals("/$defs/documentType") ? "/$defs/references/properties/type" : pointer;

    assertThat(listed("output", inOutput)).isEqualTo(names(constants));
    assertThat(listed("gold", pointer)).isEqualTo(names(constants));
  }

  @Test
  void should_list_the_constants_of_the_enums_that_only_the_output_has() throws IOException {
    assertThat(listed("output", "/$defs/bodies/properties/branch"))
        .containsExactlyInAnyOrderElementsOf(names(Branch.values()));
    assertThat(listed("output", "/$defs/breakdown/properties/dimension"))
        .containsExactlyInAnyOrderElementsOf(names(Dimension.values()));
  }

  private static Set<String> listed(String schema, String pointer) throws IOException {
    Set<String> listed = new HashSet<>();
    for (JsonNode value : tree(schema).at(pointer + "/enum")) {
      if (!value.isNull()) {
        listed.add(value.textValue());
      }
    }
    return listed;
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
  }

  @Test
  void should_name_the_fields_that_gold_has() throws IOException {
    for (Layer layer : Layer.values()) {
      Set<String> fields = new HashSet<>(Set.of("text", "nth", "start", "end"));
      Field.of(layer).stream()
          .filter(field -> field.presence() != Field.Presence.OUTPUT)
          .forEach(field -> fields.add(field.key()));
      Set<String> named = new HashSet<>();
      tree("gold")
          .at("/$defs/guideForm/properties/" + layer.key() + "/items/propertyNames/enum")
          .forEach(name -> named.add(name.textValue()));
      assertThat(named).as(layer.key()).isEqualTo(fields);
    }
    for (CountRow.Kind kind : CountRow.Kind.values()) {
      Set<String> fields = new HashSet<>(Set.of("place", "level", "agency", "period"));
      fields.addAll(kind.fields());
      Set<String> named = new HashSet<>();
      tree("gold")
          .at("/$defs/guideForm/properties/counts/properties/" + kind.key())
          .at("/items/propertyNames/enum")
          .forEach(name -> named.add(name.textValue()));
      assertThat(named).as(kind.key()).isEqualTo(fields);
    }
  }

  @Test
  void should_describe_every_field_that_is_written() throws Exception {
    JsonNode schema = tree("output");
    Set<String> undescribed = new TreeSet<>();
    for (AnnotatedText text : GoldFolder.of(Path.of("samples")).read()) {
      Extraction extraction = EXTRACTOR.extract(String.valueOf(text.text()));
      JsonNode line = JSON.readTree(JsonLines.line(text.name(), extraction, true));
      undescribed(schema, schema.at("/$defs/extraction"), line, "", undescribed);
    }
    assertThat(undescribed).isEmpty();
  }

  /** Collects the fields that a schema does not name, as the paths to them. */
  private static void undescribed(
      JsonNode root, JsonNode schema, JsonNode value, String path, Set<String> found) {
    JsonNode at = schema;
    while (at.has("$ref") || at.has("anyOf")) {
      at = at.has("$ref") ? root.at(at.path("$ref").textValue().substring(1)) : at.at("/anyOf/0");
    }
    for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
      undescribed(root, at.path("items"), element, path + "[]", found);
    }
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      String name = path + "." + field.getKey();
      JsonNode described = at.path("properties").path(field.getKey());
      if (described.isMissingNode()) {
        described = at.path("additionalProperties");
      }
      if (described.isMissingNode()) {
        found.add(name);
      } else {
        undescribed(root, described, field.getValue(), name, found);
      }
    }
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(tree(name));
  }

  private static JsonNode tree(String name) throws IOException {
    if (name.equals("output")) {
      return JSON.readTree(OutputSchema.text(JsonLines.SCHEMA));
    }
    return JSON.readTree(
        Resources.toString(
            Resources.getResource("io/github/vanban/schema/" + name + ".schema.json"),
            StandardCharsets.UTF_8));
  }
}
