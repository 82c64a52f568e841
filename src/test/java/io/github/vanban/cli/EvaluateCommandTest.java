package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.VanBan;
import io.github.vanban.write.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

  private static final String TEXT = "Ngày 16/5/2016, UBND tỉnh Hà Tĩnh và Bộ Nội vụ họp.\n";

  private static final String GOLD =
      """
      {"dates":[{"text":"Ngày 16/5/2016","kind":"DAY","value":"2016-05-16"}],
       "bodies":[{"text":"UBND tỉnh Hà Tĩnh","kind":"PEOPLES_COMMITTEE","level":"PROVINCE"},
                 {"text":"Bộ Nội vụ","kind":"MINISTRY","level":"CENTRAL"}]}
      """;

  /** A lexicon that takes the Ministry of Home Affairs away: a rule broken on purpose. */
  private static final String BROKEN =
      """
      id\tclass\tkind\tlevel\tcase\tname\tvariants\tcodes\texample
      bo-noi-vu\tNATIONAL\tMINISTRY\tCENTRAL\tcap\t-\t-\t-\t-
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void should_print_the_scores_of_what_is_found() throws IOException {
    gold();

    CommandRun run = CommandRun.of("evaluate", "--gold", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("bodies\\.span +1\\.0000 .* 2 +0 +0"))
        .anyMatch(line -> line.startsWith("dates.ner.strict"))
        .endsWith("texts: 1");
  }

  @Test
  void should_score_a_file_of_predictions_without_texts() throws IOException {
    Path predictions = folder.resolve("out.jsonl");
    Files.writeString(
        predictions, JsonLines.line("x/a.txt", VanBan.extractor().extract(TEXT)) + "\n");
    Files.writeString(
        folder.resolve("a.json"),
        """
        {"dates":[{"text":"Ngày 16/5/2016","start":0,"end":14,"kind":"DAY","value":"2016-05-16"}]}
        """);

    CommandRun run = CommandRun.of("evaluate", "--gold", folder, "--predictions", predictions);

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("dates\\.value +1\\.0000");
    assertThat(run.err())
        .isEqualTo("vanban: 1 of 1 texts are missing: their gold could not be checked\n");
  }

  @Test
  void should_exit_3_and_list_the_lost_mentions_when_a_rule_is_broken() throws IOException {
    gold();
    Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
    Files.writeString(lexicon.resolve("bodies.tsv"), BROKEN);
    Path report = folder.resolve("before.json");
    Path junit = folder.resolve("junit.xml");
    assertThat(CommandRun.of("evaluate", "--gold", folder, "--report", report).code()).isZero();

    CommandRun run =
        CommandRun.of(
            "evaluate",
            "--gold",
            folder,
            "--lexicon",
            lexicon,
            "--min",
            "bodies.overlap.r=0.9",
            "--min",
            "dates.value=1",
            "--baseline",
            report,
            "--max-drop",
            "0.002",
            "--errors",
            "bodies",
            "--report",
            junit);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("vanban: bodies.overlap r is 0.5000, 0.4000 below 0.9000: the threshold\n")
        .contains("vanban: bodies.span f1 is 0.6667, 0.3313 below 0.9980: the baseline has 1.0000")
        .doesNotContain("dates.");
    String lost =
        "MISS  a line 1: …Ngày 16/5/2016, UBND tỉnh Hà Tĩnh và «Bộ Nội vụ» họp.…"
            + " {kind=MINISTRY, level=CENTRAL}"
            + " [bodies.span, bodies.overlap, bodies.kind, bodies.level]";
    assertThat(run.out())
        .contains("\nerrors: 1\n" + lost + "\n")
        .contains("\ngains: 0\n")
        .contains("\nlosses: 1\n" + lost + "\n");
    assertThat(Files.readString(junit)).contains("<failure message=\"1 missed, 0 extra\"");
  }

  @Test
  void should_pass_its_own_thresholds_and_its_own_report() throws IOException {
    gold();
    Path report = folder.resolve("report.json");
    Path thresholds = folder.resolve("thresholds.args");
    CommandRun.of("evaluate", "--gold", folder, "--report", report, "--report", thresholds);

    CommandRun run =
        CommandRun.of("evaluate", "--gold", folder, "--baseline", report, "@" + thresholds);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void should_score_only_the_parts_asked_for() throws IOException {
    gold();

    CommandRun run = CommandRun.of("evaluate", "--gold", folder, "--only", "dates,findings");

    assertThat(run.out()).contains("dates.value").doesNotContain("bodies");
  }

  @Test
  void should_exit_2_and_tell_each_fault_of_the_gold() throws IOException {
    gold();
    Files.writeString(folder.resolve("a.json"), GOLD.replace("MINISTRY", "OFFICE"));
    Files.writeString(folder.resolve("b.json"), "{\"dates\":[]}");

    CommandRun run = CommandRun.of("evaluate", "--gold", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(folder + "/a.json: bodies[1] \"Bộ Nội vụ\": kind is one of GOVERNMENT")
        .contains(folder + "/b.json: its text is missing: no b.txt in " + folder);
  }

  @Test
  void should_list_unknown_fields_and_go_on_where_it_is_told_to() throws IOException {
    gold();
    Files.writeString(folder.resolve("a.json"), GOLD.replaceFirst("\\{", "{\"themes\":[],"));
    String told = folder + "/a.json: no field \"themes\"";

    CommandRun refused = CommandRun.of("evaluate", "--gold", folder);
    CommandRun listed = CommandRun.of("evaluate", "--gold", folder, "--list-unknown");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(told);
    assertThat(listed.code()).isZero();
    assertThat(listed.err()).contains(told);
    assertThat(listed.out()).contains("bodies.span");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {                                     ; out.jsonl line 1: line 1 column 2: no JSON
          {"dates":[]}                          ; out.jsonl line 1: source: is missing
          {"source":"b","dates":[]}             ; out.jsonl: no line for a
          {"source":"x/a"}~{"source":"y/a"}     ; out.jsonl: several lines for a
          {"source":"a"}~{"source":"a"}         ; out.jsonl line 2: source: a is that of
          {"source":"a","error":{"message":"no such file"}} ; is the line of an error: "no such file"
          {"source":"a","dates":[{"text":"Năm"}]} ; dates[0] "Năm": does not stand in the text
          {"source":"a","dates":[{"text":"Ngày","start":1,"end":5}]} ; dates[0] "Ngày": the text at 1-5 is "gày "
          """)
  void should_exit_2_where_predictions_cannot_be_scored(String lines, String fault)
      throws IOException {
    gold();
    Path predictions = folder.resolve("out.jsonl");
    Files.writeString(predictions, lines.strip().replace('~', '\n'));

    CommandRun run = CommandRun.of("evaluate", "--gold", folder, "--predictions", predictions);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(fault.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          --min dates.value            ; a threshold is MEASURE=LEAST, not dates.value
          --min dates.valu=0.9         ; no measure dates.valu; there are dates.span
          --report out.html            ; a report ends in .json
          --report no/such/folder/a.md ; cannot write no/such/folder/a.md
          --max-drop 0.1               ; --max-drop needs --baseline
          --baseline none.json         ; none.json: no such file
          --only dates,places          ; --only takes bodies, dates, document
          --lexicon none.tsv           ; none.tsv: no lexicon file has this name
          --gold                       ; --gold
          --grade                      ; Unknown option
          """)
  void should_exit_2_on_wrong_usage(String options, String message) throws IOException {
    gold();

    CommandRun run =
        CommandRun.of((Object[]) ("evaluate --gold " + folder + " " + options).split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  private void gold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.json"), GOLD);
  }
}
