package io.github.vanban.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.TextReader;
import io.github.vanban.read.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are broken, or made to do harm, give a fault that says so, and nothing else. */
class HostileFilesTest {

  private static final String TEXT = "UBND tỉnh Hà Tĩnh có 1.612 thủ tục hành chính.\n".repeat(20);

  private static final Formats FORMATS =
      new Formats(null, new ReadLimits(8 << 20, 50, 50_000, 100, Duration.ofSeconds(60)));

  static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.docx", Made.docx(TEXT, ".VnTime"));
    files.put("a.odt", Made.odt(TEXT, "VNI-Times"));
    files.put("a.rtf", Made.rtf(TEXT));
    files.put("a.pdf", Made.pdf(TEXT));
    files.put("a.html", Made.html(TEXT));
    files.put(
        "a.doc", Files.readAllBytes(Path.of("src", "test", "resources", "read", "quyet-dinh.doc")));
    files.put("a.eml", ("From: a@b.vn\nSubject: x\n\n" + TEXT).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** Each sound file cut at twenty places, and with ever more bytes spoilt. */
  static List<byte[]> broken(byte[] bytes) {
    Random random = new Random(8);
    List<byte[]> broken = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      broken.add(
          i < 20
              ? Arrays.copyOf(bytes, bytes.length * i / 20)
              : spoilt(bytes, random, 1 << (i - 18)));
    }
    return broken;
  }

  @Test
  void should_bear_files_that_are_cut_or_spoilt() throws IOException {
    int faults = 0;
    for (Map.Entry<String, byte[]> file : sound().entrySet()) {
      for (byte[] broken : broken(file.getValue())) {
        faults += isRead(file.getKey(), broken) ? 0 : 1;
      }
    }

    assertThat(faults).isGreaterThan(60);
  }

  private static byte[] spoilt(byte[] bytes, Random random, int places) {
    byte[] spoilt = bytes.clone();
    for (int i = 0; i < places; i++) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
    }
    return spoilt;
  }

  private static boolean isRead(String name, byte[] bytes) {
    try {
      FORMATS.read(name, bytes);
      return true;
    } catch (InputException e) {
      assertThat(e).message().isNotBlank().doesNotContain("\n");
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, 89504E470D0A1A0A0000000D49484452, UNSUPPORTED, image/png",
    "a.pdf, 00010203, MALFORMED, application/pdf",
    "a.doc, D0CF11E0A1B11AE100000000, MALFORMED, doc",
    "a.docx, 504B030400000000, MALFORMED, office",
    "a.bin, 0001020304, BINARY, NUL"
  })
  void should_say_what_is_wrong(String name, String hex, InputException.Kind kind, String part) {
    assertThatThrownBy(() -> FORMATS.read(name, HexFormat.of().parseHex(hex)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(part)
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(kind);
  }

  @Test
  void should_read_empty_files_as_empty_texts() throws InputException {
    for (String name : FORMATS.endings()) {
      assertThat(FORMATS.read("a" + name, new byte[0])).isEqualTo(ReadText.plain(""));
    }
  }

  @Test
  void should_not_unfold_a_bomb() throws IOException {
    byte[] bomb = Zips.of(Map.of("word/document.xml", " ".repeat(10 << 20)));

    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> FORMATS.read("a.docx", bomb))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-unpacked")
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(InputException.Kind.TOO_LARGE);
  }

  @Test
  void should_say_that_an_archive_is_no_text() throws IOException {
    byte[] sheet = Zips.of(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<a/>"));

    assertThatThrownBy(() -> FORMATS.read("a.xlsx", sheet))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("spreadsheet")
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(InputException.Kind.UNSUPPORTED);
  }

  @Test
  void should_say_that_an_opendocument_file_is_no_text() throws IOException {
    byte[] sheet =
        Zips.of(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<a/>"));

    assertThatThrownBy(() -> FORMATS.read("a.odt", sheet))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("opendocument.spreadsheet")
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(InputException.Kind.UNSUPPORTED);
  }

  /** As the library that writes our own workbooks does, sizes stand behind what they are of. */
  @Test
  void should_say_that_a_workbook_is_no_text_however_it_was_packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("a").value(0, 0, "x");
    }

    assertThatThrownBy(() -> FORMATS.read("a.xlsx", out.toByteArray()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("spreadsheet")
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(InputException.Kind.UNSUPPORTED);
  }

  @Test
  void should_give_up_when_time_is_up() {
    Formats hasty =
        new Formats(null, new ReadLimits(1L << 40, 50, 50_000, 100, Duration.ofMillis(1)));
    byte[] page = ("<html><p>" + TEXT.repeat(5000)).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> hasty.read("a.html", page))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-seconds")
        .extracting(e -> ((InputException) e).kind())
        .isEqualTo(InputException.Kind.TIMEOUT);
  }

  /** As in an application that took the library without its optional dependencies. */
  @ParameterizedTest
  @CsvSource({
    "a.html, org.jsoup., org.jsoup:jsoup",
    "a.pdf, org.apache.pdfbox., org.apache.pdfbox:pdfbox",
    "a.docx, org.apache.poi.xwpf., org.apache.poi:poi-ooxml",
    "a.doc, org.apache.poi., org.apache.poi:poi-scratchpad",
    "a.eml, org.apache.tika.parser., org.apache.tika:tika-parser-mail-module",
    "a.xyz, org.apache.tika., org.apache.tika:tika-core"
  })
  void should_name_the_library_that_is_missing(String name, String missing, String library)
      throws Exception {
    Object formats =
        new Without(missing)
            .loadClass("io.github.vanban.read.format.Formats")
            .getConstructors()[0]
            .newInstance(null, ReadLimits.DEFAULT);
    byte[] bytes = sound().getOrDefault(name, new byte[] {'a'});

    assertThatThrownBy(
            () ->
                TextReader.class
                    .getMethod("read", String.class, byte[].class)
                    .invoke(formats, name, bytes))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .hasMessageContaining(library)
        .hasFieldOrPropertyWithValue("kind", InputException.Kind.LIBRARY);
  }

  /** Loads the readers anew, and does not find one library. */
  private static final class Without extends ClassLoader {
    private final String missing;

    Without(String missing) {
      super(HostileFilesTest.class.getClassLoader());
      this.missing = missing;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(missing)) {
        throw new ClassNotFoundException(name);
      }
      boolean reader =
          name.matches(
              "io\\.github\\.vanban\\.(?:internal\\.)?read\\.(?:format|html|office|pdf|mail)\\..*");
      if (!reader) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defined(name);
      }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
