package io.github.vanban.cli;

import io.github.vanban.Extraction;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Statistic;
import io.github.vanban.write.Places;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one text, to be read by people: each thing with its place ({@code line:column})
 * and the rule that found it. Of one text and one thread.
 */
final class Screen {

  /** A longer line does not fit on a screen. */
  private static final int WIDTH = 118;

  private final Extraction extraction;
  private final Places places;
  private final StringBuilder out = new StringBuilder();

  private Screen(String text, Extraction extraction) {
    this.extraction = extraction;
    places = new Places(text);
  }

  /** The lines for one text. */
  static String of(String source, String text, Extraction extraction) {
    Screen screen = new Screen(text, extraction);
    screen.out.append("== ").append(source).append('\n');
    screen.document(extraction.document());
    screen.cited();
    screen.figures();
    screen.counts();
    screen.findings();
    return screen.out.toString();
  }

  private void document(DocumentInfo document) {
    field("title", document.title());
    field("type", document.type());
    field("number", document.number());
    field("date", document.date());
    field("place", document.place());
    field("issuer", document.issuer());
    String position = document.signerPosition();
    field(
        "signer",
        document.signer() == null || position == null
            ? document.signer()
            : document.signer() + ", " + position);
    field(
        "recipients",
        document.recipients().isEmpty() ? null : String.join("; ", document.recipients()));
  }

  private void field(String name, @Nullable Object value) {
    if (value != null) {
      line(String.format("%-11s", name) + value);
    }
  }

  private void cited() {
    head("documents cited", extraction.documents().size());
    for (CitedDocument document : extraction.documents()) {
      String own =
          document.type()
              + " "
              + (document.number() != null
                  ? document.number()
                  : oneLine(document.mentions().get(0).text()));
      line(
          "  "
              + joined(
                  ", ",
                  own,
                  prefixed("of ", document.issued()),
                  prefixed("by ", document.issuer())));
      String title = document.title();
      if (title != null) {
        line("      " + oneLine(title));
      }
      line(
          "      "
              + document.mentions().stream()
                  .map(mention -> places.of(mention.start()) + " " + rules(mention))
                  .collect(Collectors.joining("; ")));
    }
  }

  private static String rules(Reference mention) {
    return joined(
        " ",
        mention.rule(),
        prefixed("date:", mention.issuedRule()),
        prefixed("issuer:", mention.issuerRule()),
        prefixed("same:", mention.clusterRule()));
  }

  private void figures() {
    head("figures", extraction.statistics().size());
    IdentityHashMap<Statistic, Breakdown> breakdowns = new IdentityHashMap<>();
    for (Breakdown breakdown : extraction.breakdowns()) {
      breakdowns.putIfAbsent(breakdown.whole(), breakdown);
    }
    Set<Statistic> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Statistic figure : extraction.statistics()) {
      if (figure.whole() == null) {
        figure(figure, "  ", breakdowns, shown);
      }
    }
    // Parts of one another, which no total begins.
    for (Statistic figure : extraction.statistics()) {
      figure(figure, "  ", breakdowns, shown);
    }
  }

  private void figure(
      Statistic figure,
      String indent,
      IdentityHashMap<Statistic, Breakdown> breakdowns,
      Set<Statistic> shown) {
    if (!shown.add(figure)) {
      return;
    }
    Breakdown breakdown = breakdowns.get(figure);
    String label = figure.label();
    line(
        indent
            + joined(
                "  ",
                value(figure),
                figure.role(),
                figure.category(),
                label == null ? null : "“" + oneLine(label) + "”",
                iso(figure.period()),
                breakdown == null
                    ? null
                    : "by " + breakdown.dimension() + (breakdown.complete() ? ", complete" : ""),
                places.of(figure.start()),
                figure.rule()));
    if (indent.length() < 12) {
      figure.parts().forEach(part -> figure(part, indent + "    ", breakdowns, shown));
    }
  }

  private static String value(Statistic figure) {
    return joined(
        " ",
        figure.approx() == null ? null : figure.approx().toString().toLowerCase(Locale.ROOT),
        plain(figure.value())
            + (figure.of() == null ? "" : "/" + plain(figure.of()))
            + (figure.max() == null ? "" : "–" + plain(figure.max())),
        figure.unit());
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private void counts() {
    for (Map.Entry<String, List<CountRow>> list : extraction.counts().lists().entrySet()) {
      if (list.getValue().isEmpty()) {
        continue;
      }
      head("counts of " + list.getKey(), list.getValue().size());
      for (CountRow row : list.getValue()) {
        StringJoiner measures = new StringJoiner(", ");
        row.measures()
            .forEach(
                (name, figure) ->
                    measures.add(
                        name + " " + plain(figure.value()) + " " + places.of(figure.start())));
        line("  " + scope(row.scope()) + ": " + measures);
      }
    }
  }

  private static String scope(CountScope scope) {
    String told = joined(", ", scope.agency(), scope.place(), scope.level(), iso(scope.period()));
    return told.isEmpty() ? "(no scope)" : told;
  }

  private static @Nullable String iso(@Nullable CalendarValue value) {
    return value == null ? null : value.iso();
  }

  private void findings() {
    head("findings", extraction.findings().size());
    for (Finding finding : extraction.findings()) {
      line(
          "  "
              + finding.severity()
              + " "
              + finding.kind()
              + "  "
              + finding.mentions().stream()
                  .map(Mention::start)
                  .map(places::of)
                  .collect(Collectors.joining(" ")));
      line("      " + finding.message());
    }
  }

  private void head(String name, int count) {
    out.append(name).append(": ").append(count).append('\n');
  }

  private void line(String line) {
    String shown = oneLineKeepingIndent(line);
    out.append(shown.length() <= WIDTH ? shown : shown.substring(0, WIDTH - 1) + "…").append('\n');
  }

  private static String oneLineKeepingIndent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return line.substring(0, indent) + line.substring(indent).replaceAll("[\\n\\t\\r]++", " ");
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s++", " ");
  }

  private static @Nullable String prefixed(String prefix, @Nullable Object value) {
    return value == null ? null : prefix + value;
  }

  private static String joined(String between, @Nullable Object... parts) {
    StringJoiner joined = new StringJoiner(between);
    for (Object part : parts) {
      if (part != null && !part.toString().isEmpty()) {
        joined.add(part.toString());
      }
    }
    return joined.toString();
  }
}
