package io.github.vanban.internal.evaluate.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.vanban.evaluate.Changes;
import io.github.vanban.evaluate.MentionError;
import io.github.vanban.evaluate.Shortfall;
import io.github.vanban.evaluate.TextScore;
import io.github.vanban.evaluate.Verdict;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes verdicts as JUnit XML: a suite of the gate, in which a case fails for each shortfall, and
 * a suite for each text, with a case for each part. A part fails where it has errors; against a
 * baseline it fails only where it has lost something, so that known errors do not hide new ones.
 */
final class JunitReport {

  /** Characters that XML 1.0 cannot have. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\x09\\x0a\\x0d\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

  private final XMLStreamWriter xml;

  private JunitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(Verdict verdict) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      new JunitReport(xml).suites(verdict);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to a string cannot fail", e);
    }
    return out + "\n";
  }

  private void suites(Verdict verdict) throws XMLStreamException {
    Changes changes = verdict.changes();
    ListMultimap<String, MentionError> losses =
        changes == null
            ? ImmutableListMultimap.of()
            : Multimaps.index(changes.losses(), error -> error.text() + " " + error.part());
    start("testsuites");
    gate(verdict.shortfalls());
    for (TextScore text : verdict.evaluation().texts()) {
      Set<String> parts = parts(text);
      ListMultimap<String, MentionError> errors =
          Multimaps.index(text.errors(), MentionError::part);
      long failures =
          parts.stream()
              .filter(
                  part ->
                      changes == null
                          ? errors.containsKey(part)
                          : losses.containsKey(text.name() + " " + part))
              .count();
      suite(text.name(), parts.size(), failures);
      for (String part : parts) {
        start("testcase");
        xml.writeAttribute("classname", clean(text.name()));
        xml.writeAttribute("name", part);
        List<MentionError> wrong =
            changes == null ? errors.get(part) : losses.get(text.name() + " " + part);
        if (!wrong.isEmpty()) {
          failure(summary(wrong), lines(wrong));
        }
        if (changes != null && errors.containsKey(part)) {
          start("system-out");
          xml.writeCharacters(clean(lines(errors.get(part))));
          xml.writeEndElement();
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void gate(List<Shortfall> shortfalls) throws XMLStreamException {
    suite("gate", Math.max(1, shortfalls.size()), shortfalls.size());
    if (shortfalls.isEmpty()) {
      start("testcase");
      xml.writeAttribute("classname", "gate");
      xml.writeAttribute("name", "passes");
      xml.writeEndElement();
    }
    for (Shortfall shortfall : shortfalls) {
      start("testcase");
      xml.writeAttribute("classname", "gate");
      xml.writeAttribute("name", shortfall.measure() + " " + shortfall.figure().key());
      failure(shortfall.toString(), "");
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static Set<String> parts(TextScore text) {
    return text.counts().keySet().stream()
        .map(
            measure ->
                measure.indexOf('.') < 0 ? measure : measure.substring(0, measure.indexOf('.')))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String summary(List<MentionError> errors) {
    long missed = errors.stream().filter(e -> e.kind() == MentionError.Kind.MISS).count();
    return missed + " missed, " + (errors.size() - missed) + " extra";
  }

  private static String lines(List<MentionError> errors) {
    return errors.stream().map(ErrorList::line).collect(Collectors.joining("\n"));
  }

  private void suite(String name, int tests, long failures) throws XMLStreamException {
    start("testsuite");
    xml.writeAttribute("name", clean(name));
    xml.writeAttribute("tests", Integer.toString(tests));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
  }

  private void failure(String message, String content) throws XMLStreamException {
    start("failure");
    xml.writeAttribute("message", clean(message));
    xml.writeAttribute("type", "accuracy");
    xml.writeCharacters(clean(content));
    xml.writeEndElement();
  }

  private void start(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private static String clean(String text) {
    return NO_XML.matcher(text).replaceAll("\ufffd");
  }
}
