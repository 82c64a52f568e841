package io.github.vanban.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.VanBan;
import io.github.vanban.model.Category;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.write.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFolderTest {

  private static final String TEXT = "Năm 2019, rồi năm 2019: 3 xã, 12 xã và 5 xã của UBND tỉnh.";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void should_find_mentions_by_their_occurrence() throws Exception {
    file("a.txt", TEXT);
    file(
        "a.json",
        """
        {"dates":[{"text":"ăm 2019","nth":2,"kind":"YEAR","value":"2019"}],
         "bodies":[{"text":"UBND tỉnh","kind":"PEOPLES_COMMITTEE","level":null}]}
        """);

    AnnotatedText gold = only(GoldFolder.of(folder).read());

    assertThat(gold.name()).isEqualTo("a");
    assertThat(gold.text()).isEqualTo(TEXT);
    assertThat(gold.mentions(Layer.DATES))
        .extracting(Annotation::start, Annotation::end)
        .containsExactly(tuple(15, 22));
    assertThat(gold.annotates(Layer.REFERENCES)).isFalse();
    assertThat(gold.findings()).isNull();
  }

  @Test
  void should_read_all_that_a_gold_file_says() throws Exception {
    file("a.txt", TEXT);
    file(
        "a.json",
        """
        {"document":{"title":null,"recipients":["Như trên","Lưu: VT"],"number":"1|QĐ|UBND"},
         "references":null,
         "bodies":[{"text":"UBND tỉnh","start":48,"end":57,"kind":"PEOPLES_COMMITTEE",
                    "level":"PROVINCE","levelFromContext":true,"optional":false,"rule":"r"}],
         "statistics":[{"text":"3 xã","value":"3","unit":"xã","category":"OTHER","role":"TOTAL"},
           {"text":"12 xã","value":"12","category":"OTHER","role":"PART","whole":0,"optional":true}],
         "counts":{"cases":[{"place":"Hà Nam","agency":"Sở Y tế","period":"2019","settled":1}],
           "models":[{"level":null,"total":0,"new":null}]},
         "findings":[{"kind":"SUM_MISMATCH","about":"3 xã"}],"findingsOptional":["MALFORMED_DATE"]}
        """);

    AnnotatedText gold = only(GoldFolder.of(folder).read());

    assertThat(gold.document())
        .containsEntry(DocumentField.TITLE, List.of())
        .containsEntry(DocumentField.RECIPIENTS, List.of("Như trên", "Lưu: VT"))
        .containsEntry(DocumentField.NUMBER, List.of("1|QĐ|UBND"))
        .doesNotContainKey(DocumentField.DATE);
    Annotation body = gold.mentions(Layer.BODIES).get(0);
    assertThat(body.get(Field.LEVEL)).isEqualTo("PROVINCE");
    assertThat(body.has(Field.LEVEL_FROM_CONTEXT)).isTrue();
    assertThat(body.has(Field.OPTIONAL)).isFalse();
    assertThat(gold.mentions(Layer.STATISTICS).get(1).has(Field.OPTIONAL)).isTrue();
    assertThat(gold.mentions(Layer.STATISTICS).get(1).get(Field.WHOLE)).isEqualTo("0");
    assertThat(gold.annotates(Layer.REFERENCES)).isFalse();
    assertThat(gold.findings())
        .containsExactly(new FindingAnnotation(FindingKind.SUM_MISMATCH, List.of("3 xã")));
    assertThat(gold.optionalFindings()).containsExactly(FindingKind.MALFORMED_DATE);
    assertThat(gold.counts())
        .containsExactly(
            new CountRow(
                CountRow.Kind.MODELS,
                null,
                null,
                null,
                null,
                List.of(new CountRow.Figure("total", 0))),
            new CountRow(
                CountRow.Kind.CASES,
                "Hà Nam",
                null,
                "Sở Y tế",
                "2019",
                List.of(new CountRow.Figure("settled", 1))));
  }

  @Test
  void should_tell_unknown_fields_and_pass_them_over_where_it_is_asked_to() throws Exception {
    file("a.txt", TEXT);
    Path gold =
        file(
            "a.json",
            """
            {"dates":[{"text":"2019","kind":"YEAR","era":"x"}],"refs":[],"document":{"author":"A"},
             "counts":{"cases":[{"lost":1}],"farms":[]},"findings":[{"kind":"SUM_MISMATCH","by":1}]}
            """);
    List<String> told = new ArrayList<>();

    AnnotatedText read =
        only(
            GoldFolder.of(folder)
                .passingOverUnknownFields(fault -> told.add(fault.toString()))
                .read());

    assertThat(told)
        .containsExactlyInAnyOrder(
            gold + ": no field \"refs\"",
            gold + ": dates[0] \"2019\": no field \"era\" in dates",
            gold + ": document: no field \"author\"",
            gold + ": counts.cases[0]: no field \"lost\"",
            gold + ": counts: no field \"farms\"",
            gold + ": findings[0]: no field \"by\"");
    assertThat(read.mentions(Layer.DATES)).hasSize(1);
    assertThat(faults(GoldFolder.of(folder))).containsExactlyInAnyOrderElementsOf(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-04-19", "2021-04", "2021"})
  void should_take_as_much_of_the_date_of_a_document_as_is_known(String date) throws Exception {
    file("a.txt", TEXT);
    file("a.json", "{\"dates\":[],\"document\":{\"date\":\"" + date + "\"}}");

    assertThat(only(GoldFolder.of(folder).read()).document())
        .containsEntry(DocumentField.DATE, List.of(date));
  }

  @Test
  void should_take_corrected_output_for_gold() throws Exception {
    file("news/a.txt", TEXT);
    file("news/b.txt", "Không có gì.");
    String lines =
        JsonLines.line("samples/news/a.txt", VanBan.extractor().extract(TEXT))
            + "\n\n"
            + JsonLines.line("samples/news/b.txt", VanBan.extractor().extract("Không có gì."))
            + "\n";
    file("gold.jsonl", lines);

    List<AnnotatedText> gold = GoldFolder.of(folder).read();

    assertThat(gold).extracting(AnnotatedText::name).containsExactly("news/a", "news/b");
    assertThat(gold.get(0).mentions(Layer.STATISTICS))
        .extracting(Annotation::text)
        .containsExactly("3 xã", "12 xã", "5 xã");
  }

  @Test
  void should_take_texts_from_a_set_of_texts() throws Exception {
    file("texts.jsonl", "{\"id\":\"t1\",\"text\":\"" + TEXT + "\"}\n");
    file("gold.jsonl", JsonLines.line("t1", VanBan.extractor().extract(TEXT)));

    assertThat(only(GoldFolder.of(folder).read()).text()).isEqualTo(TEXT);
  }

  @Test
  void should_take_texts_from_another_folder() throws Exception {
    file("texts/x/a.txt", TEXT);
    file("gold/a.json", "{\"dates\":[]}");

    AnnotatedText gold =
        only(GoldFolder.of(folder.resolve("gold")).withTexts(folder.resolve("texts")).read());

    assertThat(gold.name()).isEqualTo("a");
    assertThat(gold.text()).isEqualTo(TEXT);
  }

  @Test
  void should_follow_the_link_that_is_named() throws Exception {
    file("gold/a.txt", TEXT);
    file("gold/a.json", "{\"dates\":[]}");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gold"));

    assertThat(only(GoldFolder.of(link).read()).name()).isEqualTo("a");
  }

  @Test
  void should_read_one_gold_file_with_its_text_beside_it() throws Exception {
    file("a.txt", TEXT);
    file("b.json", "{");

    assertThat(only(GoldFolder.of(file("a.json", "{\"dates\":[]}")).read()).text()).isEqualTo(TEXT);
  }

  @Test
  void should_pass_over_reports_and_excluded_files() throws Exception {
    file("a.txt", TEXT);
    file("a.json", "{\"dates\":[]}");
    file("ACCURACY.json", "{\"report\":\"vanban-accuracy\"}");
    Path predictions =
        file("predictions.jsonl", JsonLines.line("a", VanBan.extractor().extract(TEXT)));

    assertThat(GoldFolder.of(folder).without(predictions).read()).hasSize(1);
  }

  @Test
  void should_do_without_texts_only_where_allowed_and_offsets_are_given() throws Exception {
    file("a.json", "{\"dates\":[{\"text\":\"2019\",\"start\":4,\"end\":8,\"kind\":\"YEAR\"}]}");

    assertThat(faults(GoldFolder.of(folder)))
        .containsExactly(folder + "/a.json: its text is missing: no a.txt in " + folder);
    assertThat(only(GoldFolder.of(folder).withoutNeedOfTexts().read()).text()).isNull();

    file("b.json", "{\"dates\":[{\"text\":\"2019\",\"kind\":\"YEAR\"}]}");

    assertThat(faults(GoldFolder.of(folder).withoutNeedOfTexts()))
        .containsExactly(
            folder
                + "/b.json: dates[0] \"2019\": has no start and end, and there is no text to find"
                + " it in");
  }

  @Test
  void should_know_the_categories_that_it_is_told() throws Exception {
    file("a.txt", TEXT);
    file(
        "a.json",
        """
        {"statistics":[{"text":"3 xã","value":"3","category":"VILLAGE","role":"VALUE"}]}
        """);

    assertThat(faults(GoldFolder.of(folder)))
        .singleElement()
        .asString()
        .contains("statistics[0] \"3 xã\": there is no category VILLAGE");
    assertThat(GoldFolder.of(folder).withCategories(Set.of(new Category("VILLAGE"))).read())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {                                                           ; line 1 column 2: no JSON
          {"dates":[],"dates":[]}                                     ; no JSON: Duplicate field
          {"titles":[]}                                               ; has none of the layers, and there is a text of this name
          {"dates":[],"refs":[]}                                      ; no field "refs"
          {"dates":{}}                                                ; dates: is no array
          {"dates":[3]}                                               ; dates[0]: is no object
          {"dates":[{"kind":"YEAR"}]}                                 ; dates[0]: text is missing
          {"dates":[{"text":"2020","kind":"YEAR"}]}                   ; dates[0] "2020": does not stand in the text
          {"dates":[{"text":"2019","nth":3,"kind":"YEAR"}]}           ; dates[0] "2019": nth is 3, but it stands 2 times in the text
          {"dates":[{"text":"2019","nth":0,"kind":"YEAR"}]}           ; dates[0] "2019": nth is 0
          {"dates":[{"text":"2019","nth":"2","kind":"YEAR"}]}         ; dates[0] "2019": nth is no integer: "2"
          {"dates":[{"text":"2019","start":4,"kind":"YEAR"}]}         ; dates[0] "2019": end is missing
          {"dates":[{"text":"2019","start":4,"end":99,"kind":"YEAR"}]}; dates[0] "2019": end 99 is outside the text of 58 units
          {"dates":[{"text":"2019","start":-1,"end":3,"kind":"YEAR"}]}; dates[0] "2019": no span: start -1, end 3
          {"dates":[{"text":"2019","start":3,"end":7,"kind":"YEAR"}]} ; dates[0] "2019": the text at 3-7 is " 201"
          {"dates":[{"text":"2019","start":4,"end":8,"nth":2,"kind":"YEAR"}]}; dates[0] "2019": nth 2 starts at 18, not at 4
          {"dates":[{"text":"2019"}]}                                 ; dates[0] "2019": kind is missing
          {"dates":[{"text":"2019","kind":"CENTURY"}]}                ; dates[0] "2019": kind is one of DAY, MONTH
          {"dates":[{"text":"2019","kind":"YEAR","value":2019}]}      ; dates[0] "2019": value is a date value such as 2016-05-16, 2020-Q1 or 2016/2021, not 2019
          {"dates":[{"text":"2019","kind":"YEAR","value":"19"}]}      ; dates[0] "2019": value is a date value
          {"dates":[{"text":"2019","kind":"DAY","value":"2019"}]}     ; dates[0] "2019": kind DAY does not fit the value 2019
          {"dates":[{"text":"2019","kind":"YEAR","level":"PROVINCE"}]}; dates[0] "2019": no field "level" in dates
          {"dates":[{"text":"2019","kind":"YEAR","optional":"yes"}]}  ; dates[0] "2019": optional is true, not "yes"
          {"dates":[{"text":"2019","kind":"YEAR"},{"text":"2019","kind":"YEAR"}]}; dates[1] "2019": has the same span as dates[0] "2019"
          {"dates":[{"text":"Năm 2019","kind":"YEAR"},{"text":"2019","kind":"YEAR"}]}; dates[1] "2019": overlaps with dates[0] "Năm 2019"
          {"references":[{"text":"2019","type":"LAW","number":"16"}]} ; references[0] "2019": number is a key ordinal[/year]|TYPE|ORG, not "16"
          {"references":[{"text":"2019","type":"LAW","issued":"2019"}]}; references[0] "2019": issued is a day YYYY-MM-DD, not "2019"
          {"references":[{"text":"2019","type":"LAW","cluster":0}]}   ; references[0] "2019": cluster is a number from 1, not "0"
          {"references":[{"text":"2019","type":"LAW","cluster":"1"}]} ; references[0] "2019": cluster is a number from 1, not "1"
          {"bodies":[{"text":"UBND tỉnh","kind":"PARTY","level":"TOP"}]}; bodies[0] "UBND tỉnh": level is one of CENTRAL
          {"statistics":[{"text":"3 xã","value":"3","category":"OTHER","role":"PART"}]}; statistics[0] "3 xã": a PART needs the index of its whole
          {"statistics":[{"text":"3 xã","value":"3","category":"OTHER","role":"PART","whole":1}]}; statistics[0] "3 xã": whole is 1 of 1 mentions
          {"statistics":[{"text":"3 xã","value":"3","category":"OTHER","role":"PART","whole":0}]}; statistics[0] "3 xã": is its own whole
          {"statistics":[{"text":"3 xã","value":"1.000,5","category":"OTHER","role":"VALUE"}]}; statistics[0] "3 xã": value is a plain decimal, not "1.000,5"
          {"dates":[],"document":{"author":"A"}}                      ; document: no field "author"
          {"dates":[],"document":{"date":"19/4/2021"}}                ; document.date: is a day, month or year such as 2025-12, not "19/4/2021"
          {"dates":[],"document":{"date":"2021-Q1"}}                  ; document.date: is a day, month or year such as 2025-12, not "2021-Q1"
          {"dates":[],"counts":[]}                                    ; counts: is no object
          {"dates":[],"counts":{"rows":[]}}                           ; counts: no field "rows"
          {"dates":[],"counts":{"cases":{}}}                          ; counts.cases: is no array
          {"dates":[],"counts":{"cases":[3]}}                         ; counts.cases[0]: is no object
          {"dates":[],"counts":{"cases":[{"total":0}]}}               ; counts.cases[0]: no field "total"
          {"dates":[],"counts":{"cases":[{"rate":0}]}}                ; counts.cases[0]: rate is 0 of 0 statistics
          {"dates":[],"counts":{"cases":[{"rate":"0"}]}}              ; counts.cases[0]: rate is an index, from 0, not "0"
          {"dates":[],"counts":{"cases":[{"level":"TOP"}]}}           ; counts.cases[0]: level is one of CENTRAL
          {"dates":[],"counts":{"cases":[{"place":3}]}}               ; counts.cases[0]: place is a text, not 3
          {"dates":[],"counts":{"cases":[{"period":"now"}]}}          ; counts.cases[0]: period is a date value
          {"dates":[],"document":{"recipients":"A"}}                  ; document.recipients: cannot be "A"
          {"dates":[],"document":[]}                                  ; document: is no object
          {"dates":[],"findings":[{"kind":"TYPO"}]}                   ; findings[0]: there is no kind "TYPO"
          {"dates":[],"findings":[{"kind":"SUM_MISMATCH","about":"4 xã"}]}; findings[0]: "4 xã" does not stand in the text
          {"dates":[],"findings":[{"kind":"SUM_MISMATCH","place":1}]} ; findings[0]: no field "place"
          {"dates":[],"findingsOptional":["TYPO"]}                    ; findingsOptional[0]: there is no kind "TYPO"
          {"dates":[],"source":"a.txt","chars":9}                     ; chars: the text is 58 units long, not 9
          """)
  void should_name_the_file_the_mention_and_the_fault(String json, String fault)
      throws IOException {
    file("a.txt", TEXT);
    Path gold = file("a.json", json.strip());

    assertThat(faults(GoldFolder.of(folder)))
        .singleElement()
        .asString()
        .startsWith(gold + ": ")
        .contains(fault.strip());
  }

  @Test
  void should_tell_every_fault_of_every_file() throws IOException {
    file("a.txt", TEXT);
    file("b.txt", TEXT);
    file("a.json", "{\"dates\":[{\"text\":\"z\",\"kind\":\"YEAR\"},{\"text\":\"2019\"}]}");
    file("b.json", "{\"dates\":[{\"text\":\"2019\"}]}");

    assertThat(faults(GoldFolder.of(folder))).hasSize(3);
  }

  @Test
  void should_refuse_what_it_cannot_tell_apart() throws IOException {
    file("x/a.txt", TEXT);
    file("y/a.txt", TEXT);
    file("gold/a.json", "{\"dates\":[]}");
    file("b.txt", TEXT);
    file("gold/b.json", "{\"dates\":[]}");
    file("gold/b.ann", "");

    assertThat(faults(GoldFolder.of(folder.resolve("gold")).withTexts(folder)))
        .containsExactlyInAnyOrder(
            folder + "/gold/a.json: several texts may be its text: x/a, y/a",
            folder + "/gold/b.json: there is gold of b in " + folder + "/gold/b.ann too");
  }

  @Test
  void should_name_texts_that_cannot_be_read_and_folders_without_gold() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});
    file("a.json", "{\"dates\":[]}");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(faults(GoldFolder.of(folder)))
        .containsExactly(folder + "/a.json: its text " + folder + "/a.txt: not UTF-8");
    assertThat(faults(GoldFolder.of(empty))).containsExactly(empty + ": there is no gold here");
    assertThat(faults(GoldFolder.of(folder.resolve("none"))))
        .containsExactly(folder.resolve("none") + ": there is no such folder or file");
  }

  private static List<String> faults(GoldFolder gold) {
    GoldException exception = catchThrowableOfType(GoldException.class, gold::read);
    assertThat(exception).isNotNull();
    return exception.faults().stream().map(GoldFault::toString).toList();
  }

  private static AnnotatedText only(List<AnnotatedText> gold) {
    assertThat(gold).hasSize(1);
    return gold.get(0);
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
