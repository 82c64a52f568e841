package io.github.vanban.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vanban.model.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratTest {

  private static final String TEXT =
      "😀 UBND tỉnh, Luật\n\n thực hiện và Luật thực hiện; 12 xã, 3 xã.";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @TestFactory
  Stream<DynamicTest> should_keep_every_mention_of_every_sample() throws Exception {
    return GoldFolder.of(Path.of("samples")).read().stream()
        .map(
            gold ->
                DynamicTest.dynamicTest(
                    gold.name(),
                    () -> {
                      String name = gold.name().replace('/', '-');
                      Files.writeString(folder.resolve(name + ".txt"), gold.text());
                      Path ann = folder.resolve(name + ".ann");
                      Files.writeString(ann, GoldWriter.brat(gold));

                      List<AnnotatedText> read = GoldFolder.of(ann).read();

                      assertThat(read).hasSize(1);
                      for (Layer layer : Layer.values()) {
                        assertThat(read.get(0).mentions(layer))
                            .isEqualTo(inGoldAlone(gold.mentions(layer)));
                      }
                    }));
  }

  /** Without the fields of the output, which samples may keep. */
  private static List<Annotation> inGoldAlone(List<Annotation> mentions) {
    List<Annotation> stripped = new ArrayList<>();
    for (Annotation mention : mentions) {
      Map<Field, String> values = new EnumMap<>(Field.class);
      mention
          .values()
          .forEach(
              (field, value) -> {
                if (field.presence() != Field.Presence.OUTPUT) {
                  values.put(field, value);
                }
              });
      stripped.add(
          new Annotation(mention.layer(), mention.start(), mention.end(), mention.text(), values));
    }
    return stripped;
  }

  @Test
  void should_count_code_points_and_break_mentions_at_line_breaks() {
    AnnotatedText gold =
        new AnnotatedText(
            "a",
            TEXT,
            Map.of(),
            Map.of(
                Layer.REFERENCES,
                List.of(law(14, "Luật\n\n thực hiện", "1"), law(34, "Luật thực hiện", "1")),
                Layer.STATISTICS,
                List.of(
                    statistic(50, "12 xã", Map.of(Field.ROLE, "TOTAL", Field.OPTIONAL, "true")),
                    statistic(57, "3 xã", Map.of(Field.ROLE, "PART", Field.WHOLE, "0")))),
            null,
            null,
            Set.of());

    assertThat(GoldWriter.brat(gold))
        .isEqualTo(
            """
            T1\tReference 13 17;20 29\tLuật thực hiện
            A1\tDocumentType T1 LAW
            T2\tReference 33 47\tLuật thực hiện
            A2\tDocumentType T2 LAW
            *\tSameDocument T1 T2
            T3\tStatistic 49 54\t12 xã
            A3\tCategory T3 OTHER
            A4\tRole T3 TOTAL
            A5\tOptional T3
            #1\tAnnotatorNotes T3\t{"value":"1"}
            T4\tStatistic 56 60\t3 xã
            A6\tCategory T4 OTHER
            A7\tRole T4 PART
            #2\tAnnotatorNotes T4\t{"value":"1"}
            R1\tPartOf Arg1:T4 Arg2:T3
            """);
  }

  @Test
  void should_read_lines_in_any_order_and_pass_over_remarks() throws Exception {
    AnnotatedText gold =
        read(
            """
            #1\tAnnotatorNotes T9\tis this one?
            A1\tDocumentType T9 LAW
            *\tSameDocument T9 T8
            T9\tReference 13 17;20 29\tLuật thực hiện
            A2\tDocumentType T8 LAW
            T8\tReference 33 47\tLuật thực hiện
            #2\tAnnotatorNotes T8\t{"issued":"2022-11-10","number":null}
            """);

    assertThat(gold.mentions(Layer.REFERENCES))
        .extracting(Annotation::text)
        .containsExactly("Luật\n\n thực hiện", "Luật thực hiện");
    assertThat(gold.mentions(Layer.REFERENCES).get(1).values())
        .containsEntry(Field.ISSUED, "2022-11-10")
        .containsEntry(Field.CLUSTER, "1")
        .doesNotContainKey(Field.NUMBER);
    assertThat(gold.annotates(Layer.DATES)).isTrue();
    assertThat(gold.findings()).isNull();
    assertThat(gold.document()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      textBlock =
          """
          T1 § line 1 T1: no line of brat standoff
          T1|Body 2 11 § line 1 T1: a mention is written as ID, type and offsets, text
          T1|Organ 2 11|UBND tỉnh § line 1 T1: there is no type Organ, only Reference, Date, Body, Statistic
          T1|Body 2 99|UBND tỉnh § line 1 T1 "UBND tỉnh": no span in a text of 61 code points: 2 99
          T1|Body 3 12|UBND tỉnh § line 1 T1 "UBND tỉnh": the text there is "BND tỉnh,"
          T1|Body 2 6;13 17|UBND Luật § line 1 T1 "UBND Luật": its fragments have more than white space between them
          T1|Body 2 11|UBND tỉnh § T1 "UBND tỉnh": kind is missing
          T1|Body 2 11|UBND tỉnh~T1|Body 13 17|Luật § line 2 T1 "Luật": there are two mentions T1
          A1|BodyKind T1 PARTY § line 1 A1: there is no mention T1
          T1|Body 2 11|UBND tỉnh~A1|DateKind T1 DAY § line 2 T1 "UBND tỉnh": there is no attribute DateKind of bodies
          T1|Body 2 11|UBND tỉnh~A1|BodyKind T1 § line 2 T1 "UBND tỉnh": BodyKind has no value
          T1|Body 2 11|UBND tỉnh~A1|BodyKind T1 TEAM § T1 "UBND tỉnh": kind is one of GOVERNMENT
          T1|Body 2 11|UBND tỉnh~A1|BodyKind T1 PARTY~A2|BodyKind T1 FRONT § line 3 T1 "UBND tỉnh": BodyKind is given twice
          R1|Cause Arg1:T1 Arg2:T2 § line 1 R1: the only relation is PartOf
          T1|Body 2 11|UBND tỉnh~R1|PartOf Arg1:T1 Arg2:T1 § line 2 R1: PartOf joins statistics only
          *|Equiv T1 T2 § line 1 *: the only equivalence is SameDocument
          E1|Event:T1 § line 1 E1: gold has mentions, attributes, relations and notes only
          T1|Body 2 11|UBND tỉnh~#1|AnnotatorNotes T1|{"unit":"xã"} § line 2 T1 "UBND tỉnh": there is no "unit" in a note of this type
          """)
  void should_name_the_line_the_mention_and_the_fault(String standoff, String fault)
      throws IOException {
    GoldException exception =
        catchThrowableOfType(
            GoldException.class,
            () -> read(standoff.strip().replace('|', '\t').replace('~', '\n')));

    assertThat(exception).isNotNull();
    assertThat(exception.faults().get(0).toString())
        .startsWith(folder + "/a.ann: ")
        .contains(fault.strip());
  }

  @Test
  void should_write_a_configuration_with_all_types_and_values() {
    assertThat(GoldWriter.bratConfiguration())
        .contains("[entities]\nReference\nDate\nBody\nStatistic\n")
        .contains("PartOf\tArg1:Statistic, Arg2:Statistic\n")
        .contains("BodyKind\tArg:Body, Value:GOVERNMENT|MINISTRY|")
        .contains("LevelFromContext\tArg:Body\n")
        .contains("Optional\tArg:<ENTITY>\n");
  }

  private AnnotatedText read(String standoff) throws IOException, GoldException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.ann"), standoff);
    return GoldFolder.of(folder).read().get(0);
  }

  private static Annotation law(int start, String text, String cluster) {
    return new Annotation(
        Layer.REFERENCES,
        start,
        start + text.length(),
        text,
        Map.of(Field.TYPE, "LAW", Field.CLUSTER, cluster));
  }

  private static Annotation statistic(int start, String text, Map<Field, String> more) {
    Map<Field, String> values = new EnumMap<>(more);
    values.put(Field.STATISTIC_VALUE, "1");
    values.put(Field.CATEGORY, "OTHER");
    return new Annotation(Layer.STATISTICS, start, start + text.length(), text, values);
  }
}
