package io.github.vanban.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.Extraction;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
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
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.ToldChange;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of schema 2, field by field. */
class JsonLinesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Extraction EMPTY = Extraction.builder().build();

  private static Body body(int start) {
    return Body.builder()
        .start(start)
        .end(start + 1)
        .text("Sở")
        .rule("r")
        .kind(BodyKind.DEPARTMENT)
        .name("Sở")
        .identity(BodyIdentity.named("Sở"))
        .build();
  }

  private static Statistic.Builder figure(int value) {
    return Statistic.builder()
        .text("x")
        .rule("r")
        .value(BigDecimal.valueOf(value))
        .category(Category.OTHER)
        .role(Role.VALUE);
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
            "{'schema':2,'source':'samples/a.txt','chars':0,'document':{'title':null,'type':null,'number':null,'date':null,'issuer':null,'place':null,'signer':null},'references':[],'dates':[],'bodies':[],'statistics':[],'findings':[],'breakdowns':[],'counts':{},'documents':[]}"
                .replace('\'', '"'));
  }

  @Test
  void should_write_the_document() throws IOException {
    List<Body> bodies = List.of(body(0), body(2), body(4));
    DocumentInfo document =
        DocumentInfo.builder()
            .title("Tin")
            .date(LocalDate.of(2021, 4, 9))
            .place("Hà Tĩnh")
            .signer("Lê Thị Bình")
            .signerPosition("CHỦ TỊCH")
            .recipients(List.of("Như trên", "Lưu VT"))
            .type(DocumentType.DECISION)
            .number(new DocumentNumber("12", "2021", "QĐ", "UBND"))
            .issuer("UBND tỉnh")
            .distribution(
                List.of(
                    Recipient.builder()
                        .start(2)
                        .end(9)
                        .text("Sở Y tế (b/c)")
                        .name("Sở Y tế")
                        .role(RecipientRole.COPY)
                        .purpose(RecipientPurpose.REPORT)
                        .note("b/c")
                        .bodies(List.of(bodies.get(0), bodies.get(2)))
                        .build(),
                    Recipient.builder()
                        .start(10)
                        .end(17)
                        .text("Lưu VT")
                        .name("VT")
                        .role(RecipientRole.FILE)
                        .build()))
            .build();
    Extraction extraction = Extraction.builder().document(document).bodies(bodies).build();

    assertFields(
        read(extraction).get("document"),
        "{'title':'Tin','date':'2021-04-09','place':'Hà Tĩnh','signer':'Lê Thị Bình','signerPosition':'CHỦ TỊCH','recipients':['Như trên','Lưu VT'],'type':'DECISION','number':'12/2021|QĐ|UBND','printed':'12/2021/QĐ-UBND','issuer':'UBND tỉnh','distribution':[{'start':2,'end':9,'text':'Sở Y tế (b/c)','name':'Sở Y tế','role':'COPY','purpose':'REPORT','note':'b/c','bodies':[0,2]},{'start':10,'end':17,'text':'Lưu VT','name':'VT','role':'FILE'}]}");
  }

  @Test
  void should_write_a_reference() throws IOException {
    Reference.Builder full =
        Reference.builder()
            .start(0)
            .end(8)
            .text("Chỉ thị…")
            .rule("reference.typed")
            .type(DocumentType.DIRECTIVE)
            .number(new DocumentNumber("16", null, "CT", "TTg"))
            .issued(LocalDate.of(2016, 5, 16))
            .issuer("Thủ tướng Chính phủ")
            .cluster(1)
            .provision("khoản 2 Điều 5");
    Reference.Builder law =
        Reference.builder()
            .start(9)
            .end(12)
            .text("Luật")
            .rule("law.name")
            .type(DocumentType.LAW)
            .cluster(2);

    Citations citations =
        CitedDocument.link(
            List.of(full, law),
            List.of(
                CitedDocument.builder().cluster(1).type(DocumentType.DIRECTIVE).name("chi-thi"),
                CitedDocument.builder().cluster(2).type(DocumentType.LAW).name("luat")));
    JsonNode references =
        read(Extraction.builder().references(citations.references()).build()).get("references");

    assertFields(
        references.get(0),
        "{'start':0,'end':8,'text':'Chỉ thị…','type':'DIRECTIVE','number':'16|CT|TTg','printed':'16/CT-TTg','issued':'2016-05-16','issuer':'Thủ tướng Chính phủ','cluster':1,'provision':'khoản 2 Điều 5','provisions':[{'article':'5','clause':'2'}],'rule':'reference.typed'}");
    assertFields(
        references.get(1),
        "{'start':9,'end':12,'text':'Luật','type':'LAW','number':null,'issued':null,'issuer':null,'cluster':2,'rule':'law.name'}");
  }

  @Test
  void should_write_a_date() throws IOException {
    DateMention day =
        DateMention.builder()
            .start(0)
            .end(4)
            .text("ngày")
            .rule("day.slash")
            .value(new CalendarValue.Day(LocalDate.of(2016, 5, 16)))
            .build();
    DateMention malformed =
        DateMention.builder()
            .start(5)
            .end(9)
            .text("ngày")
            .rule("day.bad-parts")
            .value(new CalendarValue.Malformed(DateKind.DAY, "no day"))
            .build();

    JsonNode dates = read(Extraction.builder().dates(List.of(day, malformed)).build()).get("dates");

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
        Body.builder()
            .start(0)
            .end(4)
            .text("UBND")
            .rule("body.local")
            .kind(BodyKind.PEOPLES_COMMITTEE)
            .level(AdministrativeLevel.PROVINCE)
            .name("Ủy ban nhân dân")
            .place("Hà Tĩnh")
            .identity(BodyIdentity.named("Ủy ban nhân dân"))
            .build();
    Body bare =
        Body.builder()
            .start(5)
            .end(9)
            .text("UBND")
            .rule("body.local")
            .kind(BodyKind.OTHER)
            .name("Ủy ban nhân dân")
            .identity(BodyIdentity.named("Ủy ban nhân dân"))
            .build();

    JsonNode bodies = read(Extraction.builder().bodies(List.of(body, bare)).build()).get("bodies");

    assertFields(
        bodies.get(0),
        "{'start':0,'end':4,'text':'UBND','kind':'PEOPLES_COMMITTEE','level':'PROVINCE','name':'Ủy ban nhân dân','place':'Hà Tĩnh','canonical':'Ủy ban nhân dân','rule':'body.local'}");
    assertFields(
        bodies.get(1),
        "{'start':5,'end':9,'text':'UBND','kind':'OTHER','level':null,'name':'Ủy ban nhân dân','place':null,'canonical':'Ủy ban nhân dân','rule':'body.local'}");
  }

  @Test
  void should_write_a_statistic_with_its_decimals_as_plain_strings() throws IOException {
    Statistic.Builder full =
        Statistic.builder()
            .start(0)
            .end(4)
            .text("1612")
            .rule("figure.noun")
            .value(new BigDecimal("1.2E+12"))
            .of(new BigDecimal("411"))
            .max(new BigDecimal("0.50"))
            .unit("thủ tục")
            .category(Category.PROCEDURE)
            .label("cấp tỉnh")
            .role(Role.PART)
            .wholeIndex(1)
            .period(new CalendarValue.Quarter(2023, 1))
            .approx(Approximation.GREATER)
            .told(new ToldChange(Change.Direction.DECREASE, "năm 2015", 1, null));
    Statistic.Builder bare =
        Statistic.builder()
            .start(5)
            .end(9)
            .text("1612")
            .rule("figure.bare")
            .value(BigDecimal.ONE)
            .category(new Category("MINE"))
            .role(Role.VALUE);

    JsonNode statistics =
        read(Extraction.builder().statistics(Statistic.link(List.of(full, bare))).build())
            .get("statistics");

    assertFields(
        statistics.get(0),
        "{'start':0,'end':4,'text':'1612','value':'1200000000000','of':'411','max':'0.50','unit':'thủ tục','category':'PROCEDURE','label':'cấp tỉnh','role':'PART','whole':1,'period':'2023-Q1','approx':'GREATER','change':{'direction':'DECREASE','baseline':'năm 2015','before':1},'rule':'figure.noun'}");
    assertFields(
        statistics.get(1),
        "{'start':5,'end':9,'text':'1612','value':'1','unit':null,'category':'MINE','label':null,'role':'VALUE','period':null,'rule':'figure.bare'}");
  }

  @Test
  void should_write_a_finding() throws IOException {
    List<Statistic> statistics = Statistic.link(List.of(figure(1), figure(2), figure(3)));
    Finding finding =
        new Finding(
            FindingKind.SUM_MISMATCH,
            Severity.ERROR,
            "the parts add up to 3",
            List.of(statistics.get(0), statistics.get(2)));

    assertFields(
        read(Extraction.builder().statistics(statistics).findings(List.of(finding)).build())
            .get("findings")
            .get(0),
        "{'kind':'SUM_MISMATCH','severity':'error','message':'the parts add up to 3','mentions':[{'layer':'statistics','index':0},{'layer':'statistics','index':2}]}");
  }

  @Test
  void should_stay_on_one_line_whatever_the_text_holds() throws IOException {
    DateMention mention =
        DateMention.builder()
            .start(0)
            .end(9)
            .text("a\n\"b\"\\\t\r\u0000\ud83d\ude00")
            .rule("x")
            .value(new CalendarValue.Year(2020))
            .build();
    String line = JsonLines.line("a\nb.txt", Extraction.builder().dates(List.of(mention)).build());

    assertThat(line).doesNotContain("\n", "\r", "\t");
    assertThat(JSON.readTree(line).at("/dates/0/text").asText()).isEqualTo(mention.text());
    assertThat(JSON.readTree(line).get("source").asText()).isEqualTo("a\nb.txt");
  }

  @Test
  void should_write_an_error_in_the_place_of_an_input() {
    assertThat(JsonLines.errorLine("a.txt", "missing", "no such file"))
        .isEqualTo(
            "{'schema':2,'source':'a.txt','error':{'kind':'missing','message':'no such file'}}"
                .replace('\'', '"'));
  }
}
