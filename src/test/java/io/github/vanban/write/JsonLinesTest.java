package io.github.vanban.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.Extraction;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.Change;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Finding.MentionIndex;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Role;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of schema 1, field by field. */
class JsonLinesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Extraction EMPTY =
      new Extraction(0, DocumentInfo.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of());

  private static Extraction with(
      List<Reference> references,
      List<DateMention> dates,
      List<Body> bodies,
      List<Statistic> statistics,
      List<Finding> findings) {
    return new Extraction(99, DocumentInfo.EMPTY, references, dates, bodies, statistics, findings);
  }

  private static JsonNode read(Extraction extraction) throws IOException {
    return JSON.readTree(JsonLines.line("a.txt", extraction));
  }

  private static void assertFields(JsonNode actual, String expected) throws IOException {
    assertThat(actual).isEqualTo(JSON.readTree(expected.replace('\'', '"')));
  }

  @Test
  void should_write_every_layer_also_when_it_is_empty() {
    assertThat(JsonLines.line("samples/a.txt", EMPTY))
        .isEqualTo(
            "{'schema':1,'source':'samples/a.txt','chars':0,'document':{'title':null,'date':null,'place':null,'signer':null,'type':null,'number':null,'issuer':null},'references':[],'dates':[],'bodies':[],'statistics':[],'findings':[],'breakdowns':[],'counts':{'procedures':[],'models':[],'cases':[]},'documents':[]}"
                .replace('\'', '"'));
  }

  @Test
  void should_write_the_document() throws IOException {
    DocumentInfo document =
        new DocumentInfo(
            "Tin",
            LocalDate.of(2021, 4, 9),
            "Hà Tĩnh",
            "Lê Thị Bình",
            "CHỦ TỊCH",
            List.of("Như trên", "Lưu VT"),
            DocumentType.DECISION,
            new DocumentNumber("12", "2021", "QĐ", "UBND"),
            "UBND tỉnh",
            List.of(
                new Recipient(
                    2,
                    9,
                    "Sở Y tế (b/c)",
                    "Sở Y tế",
                    RecipientRole.COPY,
                    RecipientPurpose.REPORT,
                    "b/c",
                    List.of(0, 2)),
                new Recipient(10, 17, "Lưu VT", "VT", RecipientRole.FILE, null, null, List.of())));
    Extraction extraction =
        new Extraction(9, document, List.of(), List.of(), List.of(), List.of(), List.of());

    assertFields(
        read(extraction).get("document"),
        "{'title':'Tin','date':'2021-04-09','place':'Hà Tĩnh','signer':'Lê Thị Bình','signerPosition':'CHỦ TỊCH','recipients':['Như trên','Lưu VT'],'type':'DECISION','number':'12/2021|QĐ|UBND','issuer':'UBND tỉnh','distribution':[{'start':2,'end':9,'text':'Sở Y tế (b/c)','name':'Sở Y tế','role':'COPY','purpose':'REPORT','note':'b/c','bodies':[0,2]},{'start':10,'end':17,'text':'Lưu VT','name':'VT','role':'FILE'}]}");
  }

  @Test
  void should_write_a_reference() throws IOException {
    Reference full =
        new Reference(
            0,
            8,
            "Chỉ thị…",
            "reference.typed",
            DocumentType.DIRECTIVE,
            new DocumentNumber("16", null, "CT", "TTg"),
            LocalDate.of(2016, 5, 16),
            "Thủ tướng Chính phủ",
            1,
            "khoản 2 Điều 5");
    Reference law =
        new Reference(9, 12, "Luật", "law.name", DocumentType.LAW, null, null, null, 2, null);

    JsonNode references =
        read(with(List.of(full, law), List.of(), List.of(), List.of(), List.of()))
            .get("references");

    assertFields(
        references.get(0),
        "{'start':0,'end':8,'text':'Chỉ thị…','type':'DIRECTIVE','number':'16|CT|TTg','issued':'2016-05-16','issuer':'Thủ tướng Chính phủ','cluster':1,'provision':'khoản 2 Điều 5','provisions':[{'article':'5','clause':'2'}],'rule':'reference.typed'}");
    assertFields(
        references.get(1),
        "{'start':9,'end':12,'text':'Luật','type':'LAW','number':null,'issued':null,'issuer':null,'cluster':2,'rule':'law.name'}");
  }

  @Test
  void should_write_a_date() throws IOException {
    DateMention day =
        new DateMention(
            0, 4, "ngày", "day.slash", new CalendarValue.Day(LocalDate.of(2016, 5, 16)), false);
    DateMention malformed =
        new DateMention(
            5,
            9,
            "ngày",
            "day.bad-parts",
            new CalendarValue.Malformed(DateKind.DAY, "no day"),
            false);

    JsonNode dates =
        read(with(List.of(), List.of(day, malformed), List.of(), List.of(), List.of()))
            .get("dates");

    assertFields(
        dates.get(0),
        "{'start':0,'end':4,'text':'ngày','kind':'DAY','value':'2016-05-16','rule':'day.slash'}");
    assertFields(
        dates.get(1),
        "{'start':5,'end':9,'text':'ngày','kind':'DAY','value':null,'malformed':'no day','rule':'day.bad-parts'}");
  }

  @Test
  void should_write_a_body() throws IOException {
    Body body =
        new Body(
            0,
            4,
            "UBND",
            "body.local",
            BodyKind.PEOPLES_COMMITTEE,
            AdministrativeLevel.PROVINCE,
            "Ủy ban nhân dân",
            "Hà Tĩnh");
    Body bare = new Body(5, 9, "UBND", "body.local", BodyKind.OTHER, null, "Ủy ban nhân dân", null);

    JsonNode bodies =
        read(with(List.of(), List.of(), List.of(body, bare), List.of(), List.of())).get("bodies");

    assertFields(
        bodies.get(0),
        "{'start':0,'end':4,'text':'UBND','kind':'PEOPLES_COMMITTEE','level':'PROVINCE','name':'Ủy ban nhân dân','place':'Hà Tĩnh','canonical':'Ủy ban nhân dân','rule':'body.local'}");
    assertFields(
        bodies.get(1),
        "{'start':5,'end':9,'text':'UBND','kind':'OTHER','level':null,'name':'Ủy ban nhân dân','place':null,'canonical':'Ủy ban nhân dân','rule':'body.local'}");
  }

  @Test
  void should_write_a_statistic_with_its_decimals_as_plain_strings() throws IOException {
    Statistic full =
        new Statistic(
            0,
            4,
            "1612",
            "figure.noun",
            new BigDecimal("1.2E+12"),
            new BigDecimal("411"),
            new BigDecimal("0.50"),
            "thủ tục",
            Category.PROCEDURE,
            "cấp tỉnh",
            Role.PART,
            3,
            new CalendarValue.Quarter(2023, 1),
            Approximation.GREATER,
            new Change(Change.Direction.DECREASE, "năm 2015", 1, null));
    Statistic bare =
        new Statistic(
            5,
            9,
            "1612",
            "figure.bare",
            BigDecimal.ONE,
            null,
            null,
            null,
            new Category("MINE"),
            null,
            Role.VALUE,
            null,
            null,
            null,
            null);

    JsonNode statistics =
        read(with(List.of(), List.of(), List.of(), List.of(full, bare), List.of()))
            .get("statistics");

    assertFields(
        statistics.get(0),
        "{'start':0,'end':4,'text':'1612','value':'1200000000000','of':'411','max':'0.50','unit':'thủ tục','category':'PROCEDURE','label':'cấp tỉnh','role':'PART','whole':3,'period':'2023-Q1','approx':'GREATER','change':{'direction':'DECREASE','baseline':'năm 2015','before':1},'rule':'figure.noun'}");
    assertFields(
        statistics.get(1),
        "{'start':5,'end':9,'text':'1612','value':'1','unit':null,'category':'MINE','label':null,'role':'VALUE','period':null,'rule':'figure.bare'}");
  }

  @Test
  void should_write_a_finding() throws IOException {
    Finding finding =
        new Finding(
            FindingKind.SUM_MISMATCH,
            Severity.ERROR,
            "the parts add up to 3",
            List.of(new MentionIndex(Layer.STATISTICS, 0), new MentionIndex(Layer.STATISTICS, 2)));

    assertFields(
        read(with(List.of(), List.of(), List.of(), List.of(), List.of(finding)))
            .get("findings")
            .get(0),
        "{'kind':'SUM_MISMATCH','severity':'error','message':'the parts add up to 3','mentions':[{'layer':'statistics','index':0},{'layer':'statistics','index':2}]}");
  }

  @Test
  void should_stay_on_one_line_whatever_the_text_holds() throws IOException {
    DateMention mention =
        new DateMention(
            0, 9, "a\n\"b\"\\\t\r\u0000\ud83d\ude00", "x", new CalendarValue.Year(2020), false);
    String line =
        JsonLines.line(
            "a\nb.txt", with(List.of(), List.of(mention), List.of(), List.of(), List.of()));

    assertThat(line).doesNotContain("\n", "\r", "\t");
    assertThat(JSON.readTree(line).at("/dates/0/text").asText()).isEqualTo(mention.text());
    assertThat(JSON.readTree(line).get("source").asText()).isEqualTo("a\nb.txt");
  }

  @Test
  void should_write_an_error_in_the_place_of_an_input() {
    assertThat(JsonLines.errorLine("a.txt", "missing", "no such file"))
        .isEqualTo(
            "{'schema':1,'source':'a.txt','error':{'kind':'missing','message':'no such file'}}"
                .replace('\'', '"'));
  }
}
