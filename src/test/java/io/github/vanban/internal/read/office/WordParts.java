package io.github.vanban.internal.read.office;

import io.github.vanban.read.Zips;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a Word file, as few as there may be. */
final class WordParts {

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private WordParts() {}

  /** A Word file; the arguments are those of {@link #of}. */
  static byte[] zip(String document, Map<String, String> others) throws IOException {
    return Zips.of(of(document, others));
  }

  /**
   * All parts by their names in the archive.
   *
   * @param document the part with the text
   * @param others the parts that belong to it, by their kinds ({@code styles})
   */
  static Map<String, String> of(String document, Map<String, String> others) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder types =
        new StringBuilder(
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>")
            .append(type("/word/document.xml", "document.main+xml"));
    StringBuilder relations = new StringBuilder();
    others.forEach(
        (kind, part) -> {
          parts.put("word/" + kind + ".xml", part);
          types.append(type("/word/" + kind + ".xml", kind + "+xml"));
          relations.append(relation(kind, kind, kind + ".xml"));
        });
    parts.put("[Content_Types].xml", types + "</Types>");
    parts.put("_rels/.rels", relations(relation("r", "officeDocument", "word/document.xml")));
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    parts.put("word/document.xml", document);
    return parts;
  }

  private static String type(String part, String type) {
    return "<Override PartName='" + part + "' ContentType='" + TYPES + type + "'/>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + RELATIONS
        + kind
        + "' Target='"
        + target
        + "'/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + relations
        + "</Relationships>";
  }
}
