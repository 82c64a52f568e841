package io.github.vanban.internal.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

  private static final String TEXT =
      """
      ỦY BAN NHÂN DÂN XÃ Ỷ LA
      Số: 15/QĐ-UBND
      Cộng hòa xã hội chủ nghĩa Việt Nam, ngày 12 tháng 3 năm 1999.
      Ông Lê Vĩnh Thụy đã ký; huyện Quỳnh Phụ, tỉnh Đắk Lắk.
      """;

  private static ReadText read(byte[] bytes) throws InputException {
    return new PlainTextReader(null).read("a.txt", bytes);
  }

  @ParameterizedTest
  @EnumSource
  void should_tell_every_encoding(Encoding encoding) throws InputException {
    ReadText read = read(Encoder.encode(TEXT, encoding));

    assertThat(read).isEqualTo(new ReadText(TEXT, Format.TEXT, List.of(encoding), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void should_take_the_encoding_it_is_told(Encoding encoding) throws InputException {
    ReadText read = new PlainTextReader(encoding).read("a.txt", Encoder.encode("xã", encoding));

    assertThat(read).isEqualTo(new ReadText("xã", Format.TEXT, List.of(encoding), List.of()));
  }

  /** What a viewer for Western Europe shows of such files. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TCVN3        | Céng hßa x· héi chñ nghÜa ViÖt Nam        | Cộng hòa xã hội chủ nghĩa Việt Nam
          TCVN3        | CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM        | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          TCVN3        | §éc lËp - Tù do - H¹nh phóc               | Độc lập - Tự do - Hạnh phúc
          TCVN3        | \u0093®Ò ¸n\u0094 cña tØnh               | “đề án” của tỉnh
          VNI          | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam  | Cộng hòa xã hội chủ nghĩa Việt Nam
          VNI          | ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC          | ĐỘC LẬP - TỰ DO - HẠNH PHÚC
          VNI          | thò xaõ, quyù, kyõ thuaät, Baéc Ninh, öu  | thị xã, quý, kỹ thuật, Bắc Ninh, ưu
          WINDOWS_1258 | Viêòt Nam ðô\u00f2c lâ\u00f2p              | Việt Nam độc lập
          VISCII       | Cµng hòa xã hµi chü nghîa Vi®t Nam        | Cộng hòa xã hội chủ nghĩa Việt Nam
          """)
  void should_read_what_was_typed_then(Encoding encoding, String typed, String text)
      throws InputException {
    byte[] bytes = typed.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(bytes).text()).isEqualTo(text);
    assertThat(read(bytes).encodings()).containsExactly(encoding);
    assertThat(EncodedText.decode(bytes, encoding)).isEqualTo(text);
  }

  @TestFactory
  Stream<DynamicTest> should_tell_the_encoding_of_every_sample() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertIsTold(file)));
    }
  }

  private static void assertIsTold(Path file) throws IOException, InputException {
    String text = Files.readString(file);
    for (Encoding encoding : Encoding.values()) {
      ReadText read = read(Encoder.encode(text, encoding));

      assertThat(read.encodings()).containsExactly(encoding);
      if (encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_8) {
        assertThat(read.text()).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF_8,EFBBBF", "UTF_16LE,FFFE", "UTF_16BE,FEFF"})
  void should_leave_out_the_byte_order_mark(Encoding encoding, String mark) throws InputException {
    byte[] text = Encoder.encode("Đắk Lắk", encoding);
    byte[] bytes = HexFormat.of().parseHex(mark + HexFormat.of().formatHex(text));

    assertThat(read(bytes))
        .isEqualTo(new ReadText("Đắk Lắk", Format.TEXT, List.of(encoding), List.of()));
  }

  @Test
  void should_read_ascii_and_nothing_as_utf_8() throws InputException {
    assertThat(read("So 15".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(ReadText.plain("So 15"));
    assertThat(read(new byte[0])).isEqualTo(ReadText.plain(""));
  }

  @Test
  void should_read_the_punctuation_of_windows() throws InputException {
    byte[] bytes = "\u0093De an\u0094 \u0096 2016".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(bytes).text()).isEqualTo("“De an” – 2016");
  }

  @Test
  void should_say_where_a_text_in_utf_8_is_damaged() {
    byte[] bytes = "Hội đồng nhân dân xã".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

    assertThatThrownBy(() -> read(cut))
        .isInstanceOf(InputException.class)
        .hasMessage("not utf-8: no character at byte " + (cut.length - 1))
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(InputException.Kind.ENCODING);
  }

  @Test
  void should_not_guess_between_encodings_that_both_fit() {
    byte[] bytes = {'l', (byte) 0xed}; // lớ in TCVN3, lí in VISCII and VNI

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("tcvn3")
        .hasMessageContaining("viscii")
        .hasMessageContaining("--encoding");
  }

  @Test
  void should_refuse_what_is_in_no_encoding_of_vietnamese() {
    byte[] bytes = "Téléphone, où êtes-vous, naïf".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no other encoding of Vietnamese fits");
  }

  @Test
  void should_say_that_a_reading_is_doubtful() throws InputException {
    byte[] bytes =
        "Tæng côc ThuÕ vµ ñy ban tØnh Hßa B×nh: Zürich, Köln, Zürich, Düren, Jülich"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(bytes).encodings()).containsExactly(Encoding.TCVN3);
    assertThat(read(bytes).warnings()).singleElement().asString().contains("tcvn3", "5 of 13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"504B0304000000080021", "01020304050607DC", "00", "89504E470D0A1A0A0000"})
  void should_refuse_what_is_no_text(String hex) {
    assertThatThrownBy(() -> read(HexFormat.of().parseHex(hex)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not a text")
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(InputException.Kind.BINARY);
  }

  @Test
  void should_say_that_bytes_are_not_in_the_encoding_it_was_told() {
    byte[] bytes = {'a', (byte) 0xff};

    assertThatThrownBy(() -> new PlainTextReader(Encoding.UTF_8).read("a.txt", bytes))
        .isInstanceOf(InputException.class)
        .hasMessage("not utf-8: no character at byte 1");
  }
}
