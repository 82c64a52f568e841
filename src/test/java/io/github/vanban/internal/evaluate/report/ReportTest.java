package io.github.vanban.internal.evaluate.report;

import static io.github.vanban.evaluate.Made.body;
import static io.github.vanban.evaluate.Made.evaluation;
import static io.github.vanban.evaluate.Made.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanban.VanBan;
import io.github.vanban.evaluate.Baseline;
import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Gate;
import io.github.vanban.evaluate.MentionError;
import io.github.vanban.evaluate.TextScore;
import io.github.vanban.evaluate.Threshold;
import io.github.vanban.evaluate.Verdict;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.evaluate.gold.Predictions;
import io.github.vanban.model.Layer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportTest {

  /** One of two bodies found. */
  private static final Evaluation HALF =
      evaluation(
          text("news/a", Layer.BODIES, body(0, 10, "PARTY"), body(20, 30, "PARTY")),
          text("news/a", Layer.BODIES, body(0, 10, "PARTY")));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void should_know_reports_by_the_ending_of_their_files() {
    assertThat(Report.of(Path.of("a/ACCURACY.json"))).isEqualTo(Report.JSON);
    assertThat(Report.of(Path.of("a/ACCURACY.tsv"))).isEqualTo(Report.TABLE);
    assertThat(Report.of(Path.of("a.md"))).isEqualTo(Report.MARKDOWN);
    assertThat(Report.of(Path.of("a.xml"))).isEqualTo(Report.JUNIT);
    assertThat(Report.of(Path.of("a.args"))).isEqualTo(Report.THRESHOLDS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.of(Path.of("a.html")))
        .withMessageContaining("a.html");
  }

  @Test
  void should_read_a_json_report_back_as_a_baseline() throws IOException, GoldException {
    Evaluation samples =
        Evaluation.of(GoldFolder.of(Path.of("samples")).read(), Predictions.by(VanBan.extractor()));
    for (Evaluation evaluation : List.of(HALF, samples)) {
      Path file = folder.resolve("report.json");
      Files.writeString(file, Report.JSON.of(verdict(evaluation)));

      assertThat(JsonReport.read(file)).isEqualTo(Baseline.of(evaluation));
    }
  }

  @Test
  void should_tell_no_change_against_a_table_of_the_same_evaluation()
      throws IOException, GoldException {
    Evaluation samples =
        Evaluation.of(GoldFolder.of(Path.of("samples")).read(), Predictions.by(VanBan.extractor()));
    Path file = folder.resolve("report.tsv");
    Files.writeString(file, Report.TABLE.of(verdict(samples)));

    Baseline table = Report.baseline(file);

    assertThat(table.f1()).isEqualTo(Baseline.of(samples).f1());
    assertThat(table.texts()).isEqualTo(Baseline.of(samples).texts());
    assertThat(table.errors())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
            "before", "after", "values", "rule")
        .isEqualTo(samples.errors());
  }

  @Test
  void should_name_the_line_that_is_none_of_a_table() throws IOException {
    Path other = Files.writeString(folder.resolve("other.tsv"), "a\tb\n");
    Path broken = folder.resolve("broken.tsv");
    Files.writeString(broken, Report.TABLE.of(verdict(HALF)) + "news/a\tbodies\tLOST\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.baseline(other))
        .withMessage(other + ": no table of an evaluation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.baseline(broken))
        .withMessageContaining(broken + " line ")
        .withMessageContaining("no line of a table");
  }

  @Test
  void should_refuse_what_is_no_report() throws IOException {
    Path none = folder.resolve("none.json");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"dates\":[]}");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonReport.read(none))
        .withMessage(none + ": no such file");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonReport.read(other))
        .withMessage(other + ": no JSON report of an evaluation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonReport.read(broken))
        .withMessage(
            broken
                + " line 1 column 2: no JSON: Unexpected end-of-input: expected close marker for"
                + " Object, begun at line 1 column 1");
  }

  @Test
  void should_write_a_table_for_the_terminal() {
    assertThat(TextTable.of(HALF).lines())
        .contains(
            "measure                             P        R       F1 macro F1    value       tp"
                + "       fp       fn",
            "bodies.span                    1.0000   0.5000   0.6667   0.6667   1.0000        1"
                + "        0        1",
            "bodies.ner.strict              1.0000   0.5000   0.6667   0.6667        1        0"
                + "        0        1        0",
            "texts: 1");
  }

  @Test
  void should_write_markdown_for_people() {
    assertThat(Report.MARKDOWN.of(verdict(HALF)).lines())
        .contains(
            "# Accuracy",
            "| measure | P | R | F1 | macro F1 | value | tp | fp | fn |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
            "| bodies.span | 1.0000 | 0.5000 | 0.6667 | 0.6667 | 1.0000 | 1 | 0 | 1 |",
            "| text | bodies.span |",
            "| news/a | 0.6667 |",
            "### news/a",
            "- missed: «xxxxxxxxxx» {kind=PARTY} \\[bodies.span, bodies.overlap, bodies.kind,"
                + " bodies.level]");
  }

  @Test
  void should_write_thresholds_a_little_below_what_was_reached() {
    assertThat(Report.THRESHOLDS.of(verdict(HALF)).lines())
        .contains("--min bodies.span=0.6617", "--min bodies.ner.type=0.6617")
        .allMatch(line -> line.startsWith("--min "));
  }

  @Test
  void should_write_a_junit_case_for_each_text_and_layer_and_each_shortfall() throws Exception {
    Verdict verdict = Gate.of(List.of(Threshold.parse("bodies.span=0.9"))).judge(HALF);

    Document xml = parse(Report.JUNIT.of(verdict));

    NodeList cases = xml.getElementsByTagName("testcase");
    assertThat(cases.getLength()).isEqualTo(2);
    assertThat(failure(cases, 0)).isEqualTo(verdict.shortfalls().get(0).toString());
    assertThat(failure(cases, 1)).isEqualTo("1 missed, 0 extra");
    Element suite = (Element) xml.getElementsByTagName("testsuite").item(1);
    assertThat(suite.getAttribute("name")).isEqualTo("news/a");
    assertThat(suite.getAttribute("tests")).isEqualTo("1");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
  }

  @Test
  void should_fail_only_losses_where_there_is_a_baseline() throws Exception {
    Verdict verdict = Gate.of(List.of()).against(Baseline.of(HALF), 0).judge(HALF);

    Document xml = parse(Report.JUNIT.of(verdict));

    assertThat(xml.getElementsByTagName("failure").getLength()).isZero();
    assertThat(xml.getElementsByTagName("system-out").item(0).getTextContent())
        .startsWith("MISS  news/a at 20: «xxxxxxxxxx»");
  }

  @Test
  void should_write_xml_of_any_text() throws Exception {
    MentionError odd =
        new MentionError(
            "a&b",
            "bodies",
            MentionError.Kind.EXTRA,
            0,
            1,
            1,
            "<\u0000\u0008\ud800]]>😀",
            "",
            "",
            Map.of(),
            null,
            Set.of("bodies.span"));
    Evaluation evaluation =
        new Evaluation(
            List.of(new TextScore("a&b", HALF.texts().get(0).counts(), Map.of(), List.of(odd))),
            HALF.scores());

    Document xml = parse(Report.JUNIT.of(verdict(evaluation)));

    assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
        .contains("<\ufffd\ufffd\ufffd]]>😀");
  }

  private static Verdict verdict(Evaluation evaluation) {
    return Gate.of(List.of()).judge(evaluation);
  }

  private static String failure(NodeList cases, int index) {
    return ((Element) ((Element) cases.item(index)).getElementsByTagName("failure").item(0))
        .getAttribute("message");
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
