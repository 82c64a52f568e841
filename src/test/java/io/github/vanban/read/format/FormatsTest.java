package io.github.vanban.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.internal.read.encoding.Encoder;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One text in every format is one text. */
class FormatsTest {

  private static final String TEXT =
      """
      ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH
      Số: 1553/QĐ-UBND
      Quảng Bình, ngày 12 tháng 3 năm 2021
      QUYẾT ĐỊNH
      Về việc công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;
      Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 245/TTr-SNV ngày 05/3/2021,
      Điều 1. Toàn tỉnh có 1.612 thủ tục hành chính, trong đó cấp tỉnh 1.240, cấp huyện 245 và cấp xã 127; 38/45 xã đạt 84,4%.
      Điều 2. Chánh Văn phòng Uỷ ban nhân dân tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.
      """;

  /** Files that LibreOffice wrote, since no library writes Word files of before 2007. */
  private static final Path FILES = Path.of("src", "test", "resources", "read");

  private static final Extractor EXTRACTOR = VanBan.extractor();

  private static final Formats FORMATS = new Formats(null, ReadLimits.DEFAULT);

  static Stream<Arguments> files() throws IOException {
    return Stream.of(
        Arguments.of("a.txt", Format.TEXT, TEXT.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("tcvn3.txt", Format.TEXT, Encoder.encode(TEXT, Encoding.TCVN3)),
        Arguments.of("vni.txt", Format.TEXT, Encoder.encode(TEXT, Encoding.VNI)),
        Arguments.of("a.html", Format.HTML, Made.html(TEXT)),
        Arguments.of("a.docx", Format.DOCX, Made.docx(TEXT, Made.FONT)),
        Arguments.of(
            "vni.docx", Format.DOCX, Made.docx(Encoder.typed(TEXT, Encoding.VNI), "VNI-Times")),
        Arguments.of(
            "tcvn3.docx", Format.DOCX, Made.docx(Encoder.typed(TEXT, Encoding.TCVN3), ".VnTime")),
        Arguments.of("a.doc", Format.DOC, Files.readAllBytes(FILES.resolve("quyet-dinh.doc"))),
        Arguments.of(
            "vni.doc", Format.DOC, Files.readAllBytes(FILES.resolve("quyet-dinh-vni.doc"))),
        Arguments.of("a.odt", Format.ODT, Made.odt(TEXT, Made.FONT)),
        Arguments.of(
            "tcvn3.odt", Format.ODT, Made.odt(Encoder.typed(TEXT, Encoding.TCVN3), ".VnTime")),
        Arguments.of("a.rtf", Format.RTF, Made.rtf(TEXT)),
        Arguments.of("vni.rtf", Format.RTF, Made.rtf(TEXT, "VNI-Times", Encoding.VNI)),
        Arguments.of("a.pdf", Format.PDF, Made.pdf(TEXT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void should_read_the_same_from_every_format(String name, Format format, byte[] bytes)
      throws InputException {
    ReadText read = FORMATS.read(name, bytes);

    assertThat(read.format()).isEqualTo(format);
    assertThat(read.text()).isEqualTo(TEXT);
    assertThat(read.warnings()).isEmpty();
    Extraction expected = EXTRACTOR.extract(TEXT);
    assertThat(expected.references()).isNotEmpty();
    assertThat(EXTRACTOR.extract(read.text())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void should_tell_a_format_whatever_the_name(String name, Format format, byte[] bytes)
      throws InputException {
    for (String wrong : List.of("a.txt", "a.pdf", "a.docx", "a.doc", "a.html", "-")) {
      assertThat(FORMATS.read(wrong, bytes).format()).as(wrong).isEqualTo(format);
      assertThat(FORMATS.read(wrong, bytes).text()).as(wrong).isEqualTo(TEXT);
    }
  }

  @Test
  void should_say_what_was_converted() throws InputException, IOException {
    ReadText read =
        FORMATS.read("a.docx", Made.docx(Encoder.typed(TEXT, Encoding.VNI), "VNI-Times"));

    assertThat(read.encodings()).containsExactly(Encoding.VNI);
    assertThat(FORMATS.read("a.docx", Made.docx(TEXT, "Arial")).encodings()).isEmpty();
  }
}
