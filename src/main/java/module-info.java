/**
 * Reads Vietnamese administrative texts and returns the documents, dates, authorities and
 * statistics in them as typed records.
 *
 * <p>Begin at {@link io.github.vanban.VanBan}. What is required {@code static} is optional: a
 * program that reads or writes a format names the library for it among its own requirements.
 */
@SuppressWarnings({
  "requires-automatic", // CoreNLP, Tika and PDFBox are no modules; their jars have stable names.
  "requires-transitive-automatic"
})
module io.github.vanban {
  requires com.google.common;
  requires transitive edu.stanford.nlp.corenlp;
  requires transitive org.jspecify;
  requires java.sql;
  requires java.xml;
  requires static apache.mime4j.core;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static info.picocli;
  requires static org.apache.commons.compress;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.poi;
  requires static org.apache.poi.scratchpad;
  requires static org.apache.tika.core;
  requires static org.apache.tika.parser.mail;
  requires static org.apache.xmlbeans;
  requires static org.assertj.core;
  requires static org.dhatim.fastexcel;
  requires static org.jsoup;

  exports io.github.vanban;
  exports io.github.vanban.corenlp;
  exports io.github.vanban.document;
  exports io.github.vanban.evaluate;
  exports io.github.vanban.evaluate.assertj;
  exports io.github.vanban.evaluate.gold;
  exports io.github.vanban.jackson;
  exports io.github.vanban.model;
  exports io.github.vanban.read;
  exports io.github.vanban.read.format;
  exports io.github.vanban.write;
  exports io.github.vanban.write.sink;

  opens io.github.vanban.cli to
      info.picocli;
}
