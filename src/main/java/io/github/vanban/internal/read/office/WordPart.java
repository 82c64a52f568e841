package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlCursor.TokenType;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what Apache POI holds of a part of a Word file, element by element: by names alone,
 * since POI's objects have no place for text boxes, tracked changes and what they do not know. For
 * one thread.
 */
final class WordPart implements AutoCloseable {

  private static final String OTHER = "";

  private final XmlCursor cursor;
  private final Watch watch;
  private final Deque<String> open = new ArrayDeque<>();
  private TokenType token;
  private String name = OTHER;

  /** Stands at an element, and goes through what is in it. */
  WordPart(XmlObject element, Watch watch) {
    this.cursor = element.newCursor();
    this.watch = watch;
    this.token = cursor.currentTokenType();
  }

  /**
   * Goes to the next start or end of an element or stretch of text; false where the element that
   * was given ends.
   */
  boolean next() throws InputException {
    while (true) {
      token = cursor.toNextToken();
      if (token.isStart()) {
        QName qualified = cursor.getName();
        name = isKnown(qualified.getNamespaceURI()) ? qualified.getLocalPart() : OTHER;
        open.push(name);
        watch.tick();
        return true;
      }
      if (token.isEnd() && !open.isEmpty()) {
        name = open.pop();
        return true;
      }
      if (token.isText()) {
        return true;
      }
      if (token.isEnd() || token.isEnddoc() || token.isNone()) {
        return false;
      }
    }
  }

  private static boolean isKnown(String namespace) {
    return namespace.equals(WordPackage.WORD) || namespace.equals(WordPackage.COMPATIBILITY);
  }

  boolean isStart() {
    return token.isStart();
  }

  boolean isEnd() {
    return token.isEnd();
  }

  /** How many elements are open, that which begins here among them. */
  int depth() {
    return open.size();
  }

  /** The name of the element without its prefix; empty if it is of another vocabulary. */
  String name() {
    return name;
  }

  String text() {
    return cursor.getChars();
  }

  /** The value of one of Word's own attributes; null if it is not there. */
  @Nullable String attribute(String attribute) {
    return cursor.getAttributeText(new QName(WordPackage.WORD, attribute));
  }

  /** Passes over the element that begins here, with all that is in it. */
  void skip() {
    token = cursor.toEndToken();
    name = open.pop();
  }

  @Override
  public void close() {
    cursor.close();
  }
}
