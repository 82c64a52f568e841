package io.github.vanban.read;

import java.util.Locale;

/** The kinds of file that texts are taken out of. */
public enum Format {
  /** Plain text. */
  TEXT,
  /** A web page. */
  HTML,
  /** Word since 2007. */
  DOCX,
  /** Word from 97 to 2003. */
  DOC,
  /** OpenDocument text. */
  ODT,
  /** Rich Text Format. */
  RTF,
  /** PDF with text in it. */
  PDF,
  /** An e-mail as it was sent. */
  EML;

  /** The name in the output: {@code docx}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
