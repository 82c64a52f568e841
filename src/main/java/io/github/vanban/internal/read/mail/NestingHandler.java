package io.github.vanban.internal.read.mail;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds a mail to the limit of nesting: Tika writes elements around each part that holds others,
 * and nothing else tells how deep they stand. For one mail and one thread.
 */
final class NestingHandler extends DefaultHandler {

  private final Watch watch;
  private int depth;

  NestingHandler(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    depth++;
    try {
      watch.tick();
      watch.depth(depth);
    } catch (InputException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    depth--;
  }
}
