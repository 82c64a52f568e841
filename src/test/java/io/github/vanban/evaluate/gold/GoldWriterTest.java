package io.github.vanban.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class GoldWriterTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @TestFactory
  Stream<DynamicTest> should_give_every_sample_back() throws Exception {
    List<Function<AnnotatedText, String>> forms =
        List.of(GoldWriter::json, GoldWriter::jsonWithOffsets);
    return GoldFolder.of(Path.of("samples")).read().stream()
        .map(
            gold ->
                DynamicTest.dynamicTest(
                    gold.name(),
                    () -> {
                      for (Function<AnnotatedText, String> form : forms) {
                        Files.writeString(folder.resolve("a.txt"), gold.text());
                        Files.writeString(folder.resolve("a.json"), form.apply(gold));

                        AnnotatedText read = GoldFolder.of(folder).read().get(0);

                        assertThat(read.layers()).isEqualTo(gold.layers());
                        assertThat(read.document()).isEqualTo(gold.document());
                        assertThat(read.counts()).isEqualTo(gold.counts());
                        assertThat(read.findings()).isEqualTo(gold.findings());
                        assertThat(read.optionalFindings()).isEqualTo(gold.optionalFindings());
                      }
                    }));
  }

  @Test
  void should_write_a_mention_a_line_with_its_nulls_and_without_fields_of_the_output() {
    AnnotatedText gold =
        new AnnotatedText(
            "a",
            "x UBND x UBND aaa",
            Map.of(DocumentField.TITLE, List.of(), DocumentField.RECIPIENTS, List.of("A", "B")),
            Map.of(
                Layer.BODIES,
                List.of(
                    body(9, "UBND", Map.of(Field.RULE, "r")),
                    body(15, "aa", Map.of(Field.LEVEL_FROM_CONTEXT, "true"))),
                Layer.DATES,
                List.of()),
            List.of(
                new CountRow(
                    CountRow.Kind.CASES,
                    "Hà Nam",
                    null,
                    "Sở Y tế",
                    "2019",
                    List.of(new CountRow.Figure("settled", 3), new CountRow.Figure("rate", 0))),
                new CountRow(
                    CountRow.Kind.PROCEDURES,
                    null,
                    "CENTRAL",
                    null,
                    null,
                    List.of(new CountRow.Figure("total", 1), new CountRow.Figure("cut", 2))),
                new CountRow(
                    CountRow.Kind.PROCEDURES,
                    null,
                    null,
                    null,
                    null,
                    List.of(new CountRow.Figure("cut", 2)))),
            List.of(
                new FindingAnnotation(FindingKind.SUM_MISMATCH, List.of()),
                new FindingAnnotation(FindingKind.MALFORMED_DATE, List.of("x", "aaa"))),
            Set.of(FindingKind.MALFORMED_DATE));

    assertThat(GoldWriter.json(gold))
        .isEqualTo(
            """
            {
             "document": {"title":null,"recipients":["A","B"]},
             "dates": [],
             "bodies": [
              {"text":"UBND","nth":2,"kind":"PARTY","level":null},
              {"text":"aa","start":15,"end":17,"kind":"PARTY","level":null,"levelFromContext":true}
             ],
             "counts": {
              "procedures": [
               {"place":null,"level":"CENTRAL","period":null,"total":1}
              ],
              "models": [],
              "cases": [
               {"place":"Hà Nam","level":null,"agency":"Sở Y tế","period":"2019","settled":3,"rate":0}
              ]
             },
             "findings": [
              {"kind":"SUM_MISMATCH"},
              {"kind":"MALFORMED_DATE","about":"x"}
             ],
             "findingsOptional": ["MALFORMED_DATE"]
            }
            """);
  }

  private static Annotation body(int start, String text, Map<Field, String> more) {
    Map<Field, String> values = new EnumMap<>(more);
    values.put(Field.BODY_KIND, "PARTY");
    return new Annotation(Layer.BODIES, start, start + text.length(), text, values);
  }
}
