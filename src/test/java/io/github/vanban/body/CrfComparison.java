package io.github.vanban.body;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.model.Layer;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Token;
import io.github.vanban.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What a CRF of CoreNLP, trained on gold, would add to the rules for spans of authorities: five
 * folds by text, no text being scored by a model that has seen it. Run by hand, since it takes
 * minutes; CONTRIBUTING has the command and the last table. Its arguments are folders of gold; what
 * stands behind {@code --} is scored by a model of all folders before it, and not trained on.
 */
public final class CrfComparison {

  private static final int FOLDS = 5;

  /** A span in UTF-16 units of its text. */
  private record Span(int start, int end) implements Comparable<Span> {
    @Override
    public int compareTo(Span other) {
      return start != other.start
          ? Integer.compare(start, other.start)
          : Integer.compare(end, other.end);
    }

    boolean meets(Span other) {
      return start < other.end && other.start < end;
    }
  }

  /** Right, wrong and missed spans of one way to find them. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;

    void add(Set<Span> gold, Set<Span> optional, Set<Span> found) {
      int hits = (int) found.stream().filter(gold::contains).count();
      right += hits;
      wrong += (int) found.stream().filter(s -> !gold.contains(s) && !meets(optional, s)).count();
      missed += gold.size() - hits;
    }

    String row(String name) {
      double precision = (double) right / Math.max(1, right + wrong);
      double recall = (double) right / Math.max(1, right + missed);
      double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
      return String.format(Locale.ROOT, "| %s | %.4f | %.4f | %.4f |", name, precision, recall, f1);
    }
  }

  private CrfComparison() {}

  /**
   * Trains, scores and prints the table.
   *
   * @param args folders of gold, and behind {@code --} folders that are scored only
   */
  public static void main(String[] args) throws GoldException {
    List<String> folders = Arrays.asList(args);
    int dash = folders.indexOf("--");
    List<AnnotatedText> known = read(dash < 0 ? folders : folders.subList(0, dash));
    List<List<AnnotatedText>> tests = new ArrayList<>();
    List<List<AnnotatedText>> trainings = new ArrayList<>();
    if (dash >= 0) {
      tests.add(read(folders.subList(dash + 1, folders.size())));
      trainings.add(known);
    } else {
      for (int fold = 0; fold < FOLDS; fold++) {
        int f = fold;
        tests.add(pick(known, i -> i % FOLDS == f));
        trainings.add(pick(known, i -> i % FOLDS != f));
      }
    }
    Extractor rules = VanBan.extractor();
    Score byRules = new Score();
    Score byModel = new Score();
    Score byBoth = new Score();
    for (int i = 0; i < tests.size(); i++) {
      CRFClassifier<CoreLabel> model = new CRFClassifier<>(features());
      model.train(
          trainings.get(i).stream()
              .flatMap(text -> sentences(text).stream())
              .collect(Collectors.toList()),
          model.defaultReaderAndWriter());
      for (AnnotatedText text : tests.get(i)) {
        Set<Span> gold = spans(text, false);
        Set<Span> optional = spans(text, true);
        Set<Span> ruled =
            rules.extract(words(text)).bodies().stream()
                .map(body -> new Span(body.start(), body.end()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Span> learned = classified(model, text);
        Set<Span> both = new TreeSet<>(ruled);
        learned.stream().filter(span -> !meets(ruled, span)).forEach(both::add);
        byRules.add(gold, optional, ruled);
        byModel.add(gold, optional, learned);
        byBoth.add(gold, optional, both);
      }
    }
    System.out.println("| | precision | recall | F1 |\n| --- | --- | --- | --- |");
    System.out.println(byRules.row("rules"));
    System.out.println(byModel.row("CRF"));
    System.out.println(byBoth.row("rules, and the CRF where they find nothing"));
  }

  private static List<AnnotatedText> read(List<String> folders) throws GoldException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (String folder : folders) {
      for (AnnotatedText text : GoldFolder.of(Path.of(folder)).read()) {
        if (text.text() != null && text.annotates(Layer.BODIES)) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static List<AnnotatedText> pick(List<AnnotatedText> texts, IntPredicate takes) {
    List<AnnotatedText> picked = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (takes.test(i)) {
        picked.add(texts.get(i));
      }
    }
    return picked;
  }

  private static String words(AnnotatedText text) {
    String words = text.text();
    return words == null ? "" : words;
  }

  private static Set<Span> spans(AnnotatedText text, boolean optional) {
    return text.mentions(Layer.BODIES).stream()
        .filter(mention -> isOptional(mention) == optional)
        .map(mention -> new Span(mention.start(), mention.end()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOptional(Annotation mention) {
    return "true".equals(mention.values().get(Field.OPTIONAL));
  }

  private static boolean meets(Set<Span> spans, Span span) {
    return spans.stream().anyMatch(span::meets);
  }

  /** The text's tokens, cut at line ends and full stops, each labelled by the gold. */
  private static List<List<CoreLabel>> sentences(AnnotatedText text) {
    NormalizedText view = NormalizedText.of(words(text));
    List<Annotation> mentions = text.mentions(Layer.BODIES);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    List<CoreLabel> sentence = new ArrayList<>();
    int last = 0;
    for (Token token : Tokens.of(view)) {
      boolean newLine = view.normal().substring(last, token.start()).indexOf('\n') >= 0;
      if (!sentence.isEmpty() && (newLine || view.crossesParagraph(last, token.start()))) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
      last = token.end();
      CoreLabel label = new CoreLabel();
      int start = view.originalStart(token.start());
      int end = view.originalEnd(token.end());
      label.setWord(view.normal().substring(token.start(), token.end()));
      label.setValue(label.word());
      label.setBeginPosition(start);
      label.setEndPosition(end);
      label.set(CoreAnnotations.AnswerAnnotation.class, answer(mentions, start, end));
      sentence.add(label);
      if (label.word().equals(".") || label.word().equals(";")) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  private static String answer(List<Annotation> mentions, int start, int end) {
    for (Annotation mention : mentions) {
      if (!isOptional(mention) && mention.start() <= start && end <= mention.end()) {
        return mention.start() == start ? "B-BODY" : "I-BODY";
      }
    }
    return "O";
  }

  private static Set<Span> classified(CRFClassifier<CoreLabel> model, AnnotatedText text) {
    Set<Span> spans = new TreeSet<>();
    for (List<CoreLabel> sentence : sentences(text)) {
      int start = -1;
      int end = -1;
      for (CoreLabel label : model.classify(sentence)) {
        String answer = label.get(CoreAnnotations.AnswerAnnotation.class);
        boolean begins = answer.startsWith("B") || (answer.startsWith("I") && start < 0);
        if (start >= 0 && (begins || answer.equals("O"))) {
          spans.add(new Span(start, end));
          start = -1;
        }
        if (begins) {
          start = label.beginPosition();
        }
        end = label.endPosition();
      }
      if (start >= 0) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  private static Properties features() {
    Properties properties = new Properties();
    for (String feature :
        List.of(
            "useClassFeature",
            "useWord",
            "useNGrams",
            "noMidNGrams",
            "usePrev",
            "useNext",
            "useDisjunctive",
            "useSequences",
            "usePrevSequences",
            "useTypeSeqs",
            "useTypeSeqs2",
            "useTypeySequences")) {
      properties.setProperty(feature, "true");
    }
    properties.setProperty("maxNGramLeng", "5");
    properties.setProperty("maxLeft", "1");
    properties.setProperty("wordShape", "chris2useLC");
    properties.setProperty("featureDiffThresh", "0.05");
    properties.setProperty("maxQNItrs", "60");
    return properties;
  }
}
