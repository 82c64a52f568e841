package io.github.vanban;

/** The extractor that tests share, since it is immutable and takes its time to load. */
final class Extractors {

  static final Extractor SHARED = VanBan.extractor();

  private Extractors() {}
}
