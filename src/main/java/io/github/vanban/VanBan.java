package io.github.vanban;

/**
 * The front door of the library.
 *
 * <pre>{@code
 * Extractor extractor = VanBan.extractor();
 * Extraction extraction = extractor.extract("Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ");
 * extraction.references().get(0).number().key(); // "16|CT|TTg"
 * }</pre>
 *
 * <p>Note the licence: VanBan is GPL-3.0-or-later, since Stanford CoreNLP, on which it is built,
 * is.
 */
public final class VanBan {

  private VanBan() {}

  /**
   * An extractor with the lexicons and rules that ship with the library. Making one loads them, so
   * make one and keep it: it is immutable and thread-safe.
   */
  public static Extractor extractor() {
    return new Extractor();
  }
}
