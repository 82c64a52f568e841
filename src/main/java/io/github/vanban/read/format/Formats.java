package io.github.vanban.read.format;

import com.google.common.base.Throwables;
import io.github.vanban.internal.library.Library;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.LostFonts;
import io.github.vanban.internal.read.encoding.PlainTextReader;
import io.github.vanban.internal.read.html.HtmlReader;
import io.github.vanban.internal.read.mail.MailReader;
import io.github.vanban.internal.read.office.DocReader;
import io.github.vanban.internal.read.office.DocxReader;
import io.github.vanban.internal.read.office.OdtReader;
import io.github.vanban.internal.read.office.RtfReader;
import io.github.vanban.internal.read.pdf.PdfReader;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.TextReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of every {@link Format}: plain text, web pages, Word, OpenDocument, Rich Text, PDF,
 * e-mail. Nothing is fetched from a network, whatever a file asks for. Thread-safe.
 *
 * <p>The libraries that read formats other than plain text are optional dependencies; a file whose
 * library is not on the class path gives a fault that names it.
 *
 * <pre>{@code
 * TextReader reader = new Formats(null, ReadLimits.DEFAULT);
 * ReadText read = reader.read("bao-cao.docx", Files.readAllBytes(Path.of("bao-cao.docx")));
 * Extraction extraction = VanBan.extractor().extract(read.text());
 * }</pre>
 */
public final class Formats implements TextReader {

  private static final List<String> ENDINGS =
      List.of(
          ".txt", ".html", ".htm", ".xhtml", ".docx", ".docm", ".dotx", ".doc", ".odt", ".rtf",
          ".pdf", ".eml");

  /** Types that are read where a file begins as they do. */
  private static final Pattern PROMISED =
      Pattern.compile("pdf|rtf|msword|wordprocessingml|opendocument\\.text");

  private final ReadLimits limits;
  private final TextReader plain;
  private final Semaphore turns = new Semaphore(1);

  /**
   * Makes a reader.
   *
   * @param encoding the encoding of all plain texts and web pages; null if it is to be detected
   * @param limits how much of a file is read before it is given up
   */
  public Formats(@Nullable Encoding encoding, ReadLimits limits) {
    this.limits = limits;
    this.plain = new PlainTextReader(encoding);
  }

  @Override
  public List<String> endings() {
    return ENDINGS;
  }

  @Override
  public ReadText read(String name, byte[] bytes) throws InputException {
    FormatDetector.Detected detected;
    try {
      detected = FormatDetector.detect(name, bytes);
    } catch (NoClassDefFoundError e) {
      throw missing("telling what kind of file it is", Library.TIKA);
    }
    if (detected.format() == Format.TEXT && !FormatDetector.isPacked(bytes)) {
      return text(name, bytes, detected.type());
    }
    return timed(() -> read(detected, bytes), detected.format());
  }

  /** Text, or what is none in a way that its type explains. */
  private ReadText text(String name, byte[] bytes, String type) throws InputException {
    try {
      return plain.read(name, bytes);
    } catch (InputException e) {
      if (e.kind() != InputException.Kind.BINARY
          || type.isEmpty()
          || type.startsWith("text/")
          || type.equals("application/octet-stream")) {
        throw e;
      }
      throw PROMISED.matcher(type).find()
          ? new InputException(InputException.Kind.MALFORMED, "no " + type + ", as its name says")
          : new InputException(
              InputException.Kind.UNSUPPORTED, "files of type " + type + " are not read");
    }
  }

  private ReadText read(FormatDetector.Detected detected, byte[] bytes)
      throws InputException, IOException {
    Format format = detected.format();
    if (FormatDetector.isPacked(bytes)) {
      format = FormatDetector.packed(bytes, detected.type(), new Watch(limits));
    }
    return LostFonts.mended(reader(format).read(bytes, new Watch(limits)));
  }

  private FormatReader reader(Format format) {
    return switch (format) {
      case HTML -> new HtmlReader(plain);
      case DOCX -> new DocxReader(turns);
      case DOC -> new DocReader();
      case ODT -> new OdtReader();
      case RTF -> new RtfReader();
      case PDF -> new PdfReader();
      case EML -> new MailReader(plain, new HtmlReader(plain));
      case TEXT -> throw new IllegalArgumentException("plain text has no format");
    };
  }

  /**
   * Reads in a thread of its own, which is left alone when time is up: a reader looks at its watch,
   * but a library within may not.
   */
  private ReadText timed(Callable<ReadText> reading, Format format) throws InputException {
    FutureTask<ReadText> task = new FutureTask<>(reading);
    Thread thread = new Thread(task, "vanban-read");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw Watch.timeout(limits.time());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new InputException(InputException.Kind.UNREADABLE, "interrupted");
    } catch (ExecutionException e) {
      throw fault(e.getCause() == null ? e : e.getCause(), format);
    }
  }

  private InputException fault(Throwable thrown, Format format) {
    for (Throwable cause : Throwables.getCausalChain(thrown)) {
      if (cause instanceof InputException known) {
        return known;
      }
    }
    if (thrown instanceof StackOverflowError) {
      return Watch.tooDeep(limits);
    }
    if (thrown instanceof OutOfMemoryError) {
      return new InputException(
          InputException.Kind.TOO_LARGE, "needs more memory than there is to read");
    }
    // Of an archive, only what is in it tells which of the office formats it is.
    String kind = format == Format.TEXT ? "office" : format.label();
    if (thrown instanceof LinkageError) {
      return missing("reading " + kind, library(format));
    }
    String message = thrown.getMessage();
    return new InputException(
        InputException.Kind.MALFORMED,
        "no sound "
            + kind
            + " file: "
            + (message == null
                ? thrown.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ")));
  }

  private static Library library(Format format) {
    return switch (format) {
      case TEXT, DOCX -> Library.POI_OOXML;
      case DOC -> Library.POI_SCRATCHPAD;
      case PDF -> Library.PDFBOX;
      case EML -> Library.TIKA_MAIL;
      default -> Library.JSOUP;
    };
  }

  private static InputException missing(String what, Library library) {
    return new InputException(InputException.Kind.LIBRARY, library.missing(what));
  }
}
