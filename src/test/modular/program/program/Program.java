package program;

import edu.stanford.nlp.pipeline.Annotation;
import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.corenlp.VanBanAnnotations;
import io.github.vanban.corenlp.VanBanAnnotator;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;

import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.Utf8Reader;
import io.github.vanban.read.format.Formats;
import io.github.vanban.write.JsonLines;
import io.github.vanban.write.OutputLines;
import io.github.vanban.write.sink.DatabaseSink;
import io.github.vanban.write.sink.JsonLinesSink;
import io.github.vanban.write.sink.WorkbookSink;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Tries what a program may do with the library and with none of the optional ones. */
final class Program {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final String TEXT =
      "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND tỉnh Hà Tĩnh";

  private Program() {}

  private interface Trial {
    Object run() throws Throwable;
  }

  /** Prints what comes out, or the message of what is thrown, without the file that it names. */
  private static void print(String name, Trial trial) {
    Object result;
    try {
      result = trial.run();
    } catch (IllegalStateException | java.io.IOException | InputException e) {
      result = e.getMessage().replaceFirst("^\\S*vanban-modular\\S*: ", "");
    } catch (Throwable e) {
      result = e.getClass().getSimpleName();
    }
    OUT.println(name + " " + result);
  }

  public static void main(String[] args) throws Exception {
    Extractor extractor = VanBan.extractor();
    Extraction extraction = extractor.extract(TEXT);
    print("reference", () -> extraction.references().get(0).number().key());
    print("token rules", () -> extraction.bodies().get(1).kind());
    print("annotations", Program::annotations);
    print(
        "inside",
        () ->
            Class.forName(
                    "io.github.vanban.internal.lexicon.Lexicon",
                    true,
                    VanBan.class.getClassLoader())
                .getMethod("load")
                .invoke(null));
    print("json", () -> JsonLines.line("a", extraction));
    print("output line", () -> OutputLines.parse("{}"));
    print("json sink", () -> JsonLinesSink.to(OUT, false));
    Path file = Files.createTempFile("vanban-modular", ".jsonl");
    try {
      print("workbook", () -> WorkbookSink.create(file));
      print("sqlite", () -> DatabaseSink.sqlite(file, false));
      print("reading pdf", () -> take("a.pdf", "%PDF-1.4 a"));
      print("reading html", () -> take("a.html", "<html><body><p>a</p></body></html>"));
      print("reading eml", () -> take("a.eml", "Subject: a\n\na"));
      print("reading others", () -> take("a.bin", "a\0b"));
      print("reading text", () -> take("a.txt", "Nghị quyết"));
      print("set", () -> read(file));
      print("gold", () -> GoldFolder.of(file).read());
    } finally {
      Files.delete(file);
    }
    print("command", () -> command(args[0], args[1]));
  }

  private static Object annotations() {
    Annotation annotation = new Annotation(TEXT);
    new VanBanAnnotator("vanban", new Properties()).annotate(annotation);
    return annotation.get(VanBanAnnotations.ExtractionAnnotation.class).references().size() == 1;
  }

  private static Object take(String name, String content) throws InputException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Formats(null, ReadLimits.DEFAULT).read(name, bytes).text();
  }

  private static Object read(Path file) {
    StringBuilder said = new StringBuilder();
    new Inputs(Inputs.DEFAULT_LIMIT, InputStream.nullInputStream(), new Utf8Reader())
        .each(
            List.of(file.toString()),
            input -> {
              try {
                said.append(input.read().text());
              } catch (InputException e) {
                said.append(e.getMessage());
              }
            });
    return said;
  }

  private static Object command(String jdk, String modulePath) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(jdk, "bin", "java").toString(),
                "--module-path",
                modulePath,
                "--module",
                "io.github.vanban/io.github.vanban.cli.Main",
                "extract")
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
