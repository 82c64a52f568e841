package io.github.vanban.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The libraries that a program adds when it needs what they are for. What uses one asks first
 * whether it is there, so that nobody meets a class that cannot be found.
 */
public enum Library {
  /** JSON. */
  JACKSON("com.fasterxml.jackson.databind.ObjectMapper"),
  /** The command line. */
  PICOCLI("picocli.CommandLine"),
  /** Telling formats of files apart. */
  TIKA("org.apache.tika.Tika"),
  /** E-mail. */
  TIKA_MAIL("org.apache.tika.parser.mail.RFC822Parser"),
  /** HTML. */
  JSOUP("org.jsoup.Jsoup"),
  /** DOCX. */
  POI_OOXML("org.apache.poi.xwpf.usermodel.XWPFDocument"),
  /** DOC. */
  POI_SCRATCHPAD("org.apache.poi.hwpf.HWPFDocument"),
  /** PDF. */
  PDFBOX("org.apache.pdfbox.Loader"),
  /** XLSX. */
  FASTEXCEL("org.dhatim.fastexcel.Workbook"),
  /** SQLite. */
  SQLITE("org.sqlite.JDBC"),
  /** PostgreSQL. */
  POSTGRESQL("org.postgresql.Driver");

  private static final String VERSIONS = "/io/github/vanban/libraries.properties";

  private final String type;

  Library(String type) {
    this.type = type;
  }

  /** Whether it is on the class path or among the modules of the program. */
  public boolean isThere() {
    try {
      Class.forName(type, false, Library.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** Group, artifact and version, such as {@code org.jsoup:jsoup:1.22.1}. */
  public String coordinates() {
    Properties versions = new Properties();
    try (InputStream in = Library.class.getResourceAsStream(VERSIONS)) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + VERSIONS, e);
    }
    return versions.getProperty(name());
  }

  /**
   * What to say where it is missing.
   *
   * @param what what needs it, such as {@code reading PDF}
   */
  public String missing(String what) {
    return what
        + " needs "
        + coordinates()
        + ", which is neither on the class path nor among the modules";
  }

  /**
   * Checks that it is there.
   *
   * @param what what needs it, such as {@code writing JSON}
   * @throws IllegalStateException if it is not; the message names artifact and version
   */
  public void require(String what) {
    if (!isThere()) {
      throw new IllegalStateException(missing(what));
    }
  }
}
