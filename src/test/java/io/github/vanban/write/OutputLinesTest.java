package io.github.vanban.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyHistory;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.Branch;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.Change;
import io.github.vanban.model.Citations;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Role;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.ToldChange;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.Input;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.Utf8Reader;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutputLinesTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @TestFactory
  Stream<DynamicTest> should_give_the_extraction_of_every_sample_back() {
    List<Input> samples = new ArrayList<>();
    new Inputs(Inputs.DEFAULT_LIMIT, InputStream.nullInputStream(), new Utf8Reader())
        .each(List.of("samples"), samples::add);
    return samples.stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.source(),
                    () -> {
                      Extraction extraction = EXTRACTOR.extract(sample.read().text());
                      String line = JsonLines.line(sample.source(), extraction);
                      assertThat(OutputLines.parse(line))
                          .isEqualTo(new OutputLine.Extracted(sample.source(), extraction, null));
                    }));
  }

  @Test
  void should_give_back_what_is_said_of_the_reading() throws InputException {
    Extraction extraction = Extraction.builder().length(9).build();
    for (Format format : Format.values()) {
      ReadText read =
          new ReadText("Sở\tNội vụ", format, List.of(Encoding.values()), List.of("one", "two"));
      String line = JsonLines.line("a", read, extraction, false);

      assertThat(OutputLines.parse(line))
          .isEqualTo(new OutputLine.Extracted("a", extraction, read));
    }
  }

  @Test
  void should_say_nothing_of_the_reading_of_plain_text_in_utf_8() throws InputException {
    Extraction extraction = Extraction.builder().length(9).build();
    String line = JsonLines.line("a", ReadText.plain("Sở"), extraction, false);

    assertThat(line).isEqualTo(JsonLines.line("a", extraction));
  }

  @Test
  void should_refuse_an_encoding_that_is_none() {
    String line =
        JsonLines.line(
            "a",
            new ReadText("x", Format.TEXT, List.of(Encoding.TCVN3), List.of()),
            Extraction.builder().length(9).build(),
            false);

    assertThatThrownBy(() -> OutputLines.parse(line.replace("tcvn3", "tcvn4")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("encodings")
        .hasMessageContaining("tcvn4");
  }

  static List<CalendarValue> values() {
    CalendarValue.Day day = new CalendarValue.Day(LocalDate.of(2016, 5, 16));
    CalendarValue.Month month = new CalendarValue.Month(YearMonth.of(2020, 12));
    CalendarValue.Year year = new CalendarValue.Year(2018);
    return List.of(
        day,
        month,
        year,
        new CalendarValue.Quarter(2023, 1),
        new CalendarValue.Half(2020, 2),
        new CalendarValue.Range(year, month),
        new CalendarValue.Range(day, day),
        new CalendarValue.DayOfUnknownYear(MonthDay.of(2, 29)),
        new CalendarValue.Malformed(DateKind.DAY, "no month 13"),
        new CalendarValue.Malformed(DateKind.OTHER, "none"),
        new CalendarValue.Lunar());
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_give_every_calendar_value_back(CalendarValue value) throws InputException {
    Extraction extraction =
        Extraction.builder()
            .length(9)
            .dates(
                List.of(
                    DateMention.builder()
                        .start(3)
                        .end(5)
                        .text("x")
                        .rule("r")
                        .value(value)
                        .resolved(true)
                        .build()))
            .build();

    assertThat(back(extraction)).isEqualTo(extraction);
  }

  @Test
  void should_give_every_field_back() throws InputException {
    List<Body> bodies =
        List.of(
            Body.builder()
                .start(6)
                .end(9)
                .text("UBND")
                .rule("r2")
                .kind(BodyKind.PEOPLES_COMMITTEE)
                .level(AdministrativeLevel.PROVINCE)
                .name("Ủy ban nhân dân")
                .place("Hà Tĩnh")
                .identity(BodyIdentity.named("Ủy ban nhân dân"))
                .build(),
            Body.builder()
                .start(10)
                .end(12)
                .text("Sở")
                .rule("r2")
                .kind(BodyKind.DEPARTMENT)
                .name("Sở")
                .identity(
                    BodyIdentity.builder()
                        .id("sở")
                        .canonical("Sở")
                        .branch(Branch.EXECUTIVE)
                        .code("S")
                        .parent("Ủy ban nhân dân")
                        .province("Hà Tây")
                        .provinceToday("Hà Nội")
                        .history(new BodyHistory("1990", "2008-08-01", List.of("sở-hà-nội")))
                        .members(
                            List.of(BodyIdentity.named("Sở Một"), BodyIdentity.named("Sở Hai")))
                        .build())
                .build());
    DocumentInfo document =
        DocumentInfo.builder()
            .title("Title \"quoted\"\n")
            .date(LocalDate.of(2021, 4, 19))
            .place("Hà Tĩnh")
            .signer("Trần A")
            .signerPosition("CHỦ TỊCH")
            .recipients(List.of("Như trên", "Lưu: VT"))
            .type(DocumentType.DECISION)
            .number(new DocumentNumber("30c", "2015", "QĐ", "UBND"))
            .issuer("Ủy ban nhân dân tỉnh")
            .distribution(
                List.of(
                    Recipient.builder()
                        .start(80)
                        .end(95)
                        .text("Sở Nội vụ (b/c)")
                        .name("Sở Nội vụ")
                        .role(RecipientRole.COPY)
                        .purpose(RecipientPurpose.REPORT)
                        .note("b/c")
                        .bodies(List.of(bodies.get(0)))
                        .build(),
                    Recipient.builder()
                        .start(96)
                        .end(99)
                        .text("Lưu: VT")
                        .name("VT")
                        .role(RecipientRole.FILE)
                        .build()))
            .build();
    Citations citations =
        CitedDocument.link(
            List.of(
                Reference.builder()
                    .start(0)
                    .end(5)
                    .text("Luật…")
                    .rule("r1")
                    .type(DocumentType.LAW)
                    .issued(LocalDate.of(2015, 1, 2))
                    .issuer("Quốc hội")
                    .cluster(1)
                    .provision("khoản 2 Điều 5")),
            List.of(
                CitedDocument.builder()
                    .cluster(1)
                    .type(DocumentType.LAW)
                    .number(new DocumentNumber("80", "2015", "", "QH13"))
                    .name("l-dat-dai@2015")
                    .issued(LocalDate.of(2015, 1, 2))
                    .issuer("Quốc hội")
                    .place("Hà Nam")
                    .organs(List.of("Quốc hội"))
                    .title("về đất đai")
                    .aliases(List.of("Luật"))));
    List<Statistic> statistics =
        Statistic.link(
            List.of(
                Statistic.builder()
                    .start(20)
                    .end(25)
                    .text("1-2 vở")
                    .rule("r3")
                    .value(new BigDecimal("1.50"))
                    .of(new BigDecimal("3"))
                    .max(new BigDecimal("2"))
                    .unit("vở")
                    .category(new Category("STAGE"))
                    .label("label")
                    .role(Role.PART)
                    .wholeIndex(0)
                    .period(new CalendarValue.Year(2020))
                    .approx(Approximation.ABOUT)
                    .told(new ToldChange(Change.Direction.INCREASE, "cùng kỳ", null, 0))));
    Extraction extraction =
        Extraction.builder()
            .length(99)
            .document(document)
            .references(citations.references())
            .documents(citations.documents())
            .bodies(bodies)
            .statistics(statistics)
            .findings(
                List.of(
                    new Finding(
                        FindingKind.SUM_MISMATCH,
                        Severity.WARNING,
                        "message",
                        List.of(statistics.get(0)))))
            .selfMentions(
                List.of(
                    new SelfMention(30, 38, "Luật này", DocumentType.LAW, "Điều 5"),
                    new SelfMention(40, 48, "Luật này", DocumentType.LAW, null)))
            .build();

    assertThat(back(extraction)).isEqualTo(extraction);
  }

  @Test
  void should_give_an_error_line_back() throws InputException {
    assertThat(OutputLines.parse(JsonLines.errorLine("a.txt", "missing", "no such file")))
        .isEqualTo(new OutputLine.Failed("a.txt", "missing", "no such file"));
  }

  @Test
  void should_pass_over_fields_that_it_does_not_know() throws InputException {
    String line = JsonLines.line("a.txt", Extraction.builder().length(9).build());

    assertThat(OutputLines.parse(line.replace("\"chars\"", "\"new\":{\"x\":1},\"chars\"")))
        .isEqualTo(OutputLines.parse(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {;                                              no JSON: Unexpected end-of-input: expected close marker for Object, begun at line 1 column 1, column 2
          [];                                             the line is no object
          {"source":"a"};                                 schema is missing
          {"schema":1,"source":"a"};                      schema 1 is not known
          {"schema":2,"source":3};                        source is no string
          {"schema":2,"source":"a"};                      chars is missing
          {"schema":2,"source":"a","chars":1.5};          chars is no integer
          {"schema":2,"source":"a","chars":1};            document is missing
          {"schema":2,"source":"a","chars":1,"document":[]}; document is no object
          {"schema":2,"source":"a","chars":1,"document":{"type":"LETTER"}}; document.type cannot be "LETTER"
          {"schema":2,"source":"a","chars":1,"document":{"recipients":[1]}}; document.recipients[0] is no string
          {"schema":2,"source":"a","chars":1,"document":{},"dates":{}}; dates is no array
          {"schema":2,"source":"a","chars":1,"document":{},"dates":[1]}; dates[0] is no object
          {"schema":2,"source":"a","chars":1,"document":{},"references":[{"start":0,"end":1,"text":"a","rule":"r"}]}; references[0].type is missing
          {"schema":2,"source":"a","chars":1,"document":{},"findings":[{"kind":"SUM_MISMATCH","severity":"error","message":"m","mentions":[{"layer":"words"}]}]}; findings[0].mentions[0].layer cannot be "words"
          """)
  void should_name_the_place_and_the_fault_of_what_is_no_line_of_the_output(
      String line, String fault) {
    assertThatThrownBy(() -> OutputLines.parse(line))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(fault);
  }

  private static Extraction back(Extraction extraction) throws InputException {
    OutputLine line = OutputLines.parse(JsonLines.line("a", extraction));
    assertThat(line).isInstanceOf(OutputLine.Extracted.class);
    return ((OutputLine.Extracted) line).extraction();
  }
}
