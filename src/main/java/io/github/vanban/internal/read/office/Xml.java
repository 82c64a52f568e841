package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a part in XML, element by element, within the limits. It has no document type, so
 * there are no entities to unfold, and nothing outside the part is ever asked for. For one thread.
 */
final class Xml {

  private final XMLStreamReader reader;
  private final Watch watch;
  private int depth;

  Xml(InputStream in, Watch watch) throws IOException {
    this.watch = watch;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The watch counts these; Java 24 has limits of its own, lower than those of Java 17.
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setProperty("jdk.xml.elementAttributeLimit", 0);
    try {
      this.reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Goes to the next start or end of an element or stretch of text; false at the end of the part.
   */
  boolean next() throws IOException, InputException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          watch.elements(1 + reader.getAttributeCount());
          watch.depth(depth);
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          return true;
        }
        if (event == XMLStreamConstants.DTD) {
          throw new InputException(
              InputException.Kind.MALFORMED, "declares a document type, which no such file has");
        }
        if (reader.isCharacters()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new IOException("no XML: " + e.getMessage(), e);
    }
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  /** How many elements are open, that which begins here among them. */
  int depth() {
    return depth;
  }

  /** The name of the element without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  String text() {
    return reader.getText();
  }

  /** The value of an attribute, whatever its namespace; null if it is not there. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Passes over the element that begins here, with all that is in it. */
  void skip() throws IOException, InputException {
    int outside = depth - 1;
    boolean more = true;
    while (more && depth > outside) {
      more = next();
    }
  }
}
