package io.github.vanban.evaluate;

import static io.github.vanban.evaluate.Made.body;
import static io.github.vanban.evaluate.Made.evaluation;
import static io.github.vanban.evaluate.Made.mention;
import static io.github.vanban.evaluate.Made.optionalBody;
import static io.github.vanban.evaluate.Made.reference;
import static io.github.vanban.evaluate.Made.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.vanban.VanBan;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.CountRow;
import io.github.vanban.evaluate.gold.DocumentField;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.evaluate.gold.FindingAnnotation;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.evaluate.gold.Predictions;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  /** One right, one too long, one of another kind, one missed, one extra. */
  private static final Evaluation BODIES =
      evaluation(
          text(
              "a",
              Layer.BODIES,
              body(0, 10, "PARTY"),
              body(20, 30, "PARTY"),
              body(40, 50, "PARTY"),
              body(60, 70, "PARTY")),
          text(
              "a",
              Layer.BODIES,
              body(0, 10, "PARTY"),
              body(20, 35, "PARTY"),
              body(40, 50, "FRONT"),
              body(80, 90, "PARTY")));

  @Test
  void should_score_the_four_views_of_muc() {
    assertThat(counts(BODIES, "bodies.ner.strict")).isEqualTo(new Counts(1, 2, 0, 1, 1));
    assertThat(counts(BODIES, "bodies.ner.exact")).isEqualTo(new Counts(2, 1, 0, 1, 1));
    assertThat(counts(BODIES, "bodies.ner.partial")).isEqualTo(new Counts(2, 0, 1, 1, 1));
    assertThat(counts(BODIES, "bodies.ner.type")).isEqualTo(new Counts(2, 1, 0, 1, 1));
    assertThat(BODIES.score("bodies.ner.strict").f1()).isEqualTo(0.25);
    assertThat(BODIES.score("bodies.ner.partial").precision()).isEqualTo(0.625);
    assertThat(BODIES.score("bodies.ner.partial").recall()).isEqualTo(0.625);
  }

  @Test
  void should_take_any_overlap_for_one_in_the_views_but_not_for_the_same_mention() {
    Evaluation evaluation =
        evaluation(
            text("a", Layer.BODIES, body(0, 100, "PARTY")),
            text("a", Layer.BODIES, body(95, 105, "PARTY")));

    assertThat(counts(evaluation, "bodies.ner.partial")).isEqualTo(new Counts(0, 0, 1, 0, 0));
    assertThat(counts(evaluation, "bodies.overlap")).isEqualTo(Counts.of(0, 1, 1));
  }

  @Test
  void should_score_spans_values_and_the_values_of_what_was_found() {
    assertThat(counts(BODIES, "bodies.span")).isEqualTo(Counts.of(2, 2, 2));
    assertThat(counts(BODIES, "bodies.overlap")).isEqualTo(Counts.of(3, 1, 1));
    assertThat(counts(BODIES, "bodies.kind")).isEqualTo(Counts.of(1, 3, 3));
    assertThat(BODIES.score("bodies.kind").accuracy()).isEqualTo(new Accuracy(2, 3));
    assertThat(BODIES.score("bodies.overlap").accuracy()).isNull();
  }

  @Test
  void should_not_count_optional_mentions_nor_what_is_found_over_them() {
    Evaluation evaluation =
        evaluation(
            text(
                "a",
                Layer.BODIES,
                optionalBody(0, 10, "PARTY"),
                optionalBody(20, 30, "PARTY"),
                body(40, 50, "PARTY")),
            text("a", Layer.BODIES, body(2, 12, "FRONT"), body(40, 50, "PARTY")));

    assertThat(counts(evaluation, "bodies.span")).isEqualTo(Counts.of(1, 0, 0));
    assertThat(evaluation.errors()).isEmpty();
  }

  @Test
  void should_match_the_best_overlap_first() {
    Evaluation evaluation =
        evaluation(
            text("a", Layer.BODIES, body(0, 10, "PARTY"), body(10, 20, "PARTY")),
            text("a", Layer.BODIES, body(4, 14, "PARTY"), body(0, 9, "PARTY")));

    assertThat(counts(evaluation, "bodies.overlap")).isEqualTo(Counts.of(2, 0, 0));
  }

  @Test
  void should_score_pairs_of_mentions_of_one_document() {
    Annotation[] gold = {
      reference(0, 5, "1|QĐ|UBND", 1),
      reference(10, 15, "1||", 1),
      reference(20, 25, "1||", 1),
      reference(30, 35, "2||", 2),
      reference(40, 45, "2||", 2)
    };
    Annotation[] found = {
      reference(0, 5, "1|QĐ|UBND", 1),
      reference(10, 15, "1||", 1),
      reference(20, 25, "1||", 2),
      reference(30, 35, "2||", 2),
      reference(40, 45, "3||", 2)
    };

    Evaluation evaluation =
        evaluation(text("a", Layer.REFERENCES, gold), text("a", Layer.REFERENCES, found));

    // Gold joins 1-2, 1-3, 2-3 and 4-5; found are 1-2, and of 3-4, 3-5, 4-5 none is right.
    assertThat(counts(evaluation, "references.links")).isEqualTo(Counts.of(1, 3, 3));
  }

  @Test
  void should_score_parts_with_their_wholes() {
    Annotation total = statistic(0, "10", "TOTAL");
    Annotation[] gold = {total, part(10, "6", 0), part(20, "4", 0), part(30, "1", 2)};
    Annotation[] found = {total, part(10, "6", 0), part(20, "4", 1), part(40, "1", 0)};

    Evaluation evaluation =
        evaluation(text("a", Layer.STATISTICS, gold), text("a", Layer.STATISTICS, found));

    assertThat(counts(evaluation, "statistics.whole")).isEqualTo(Counts.of(1, 2, 2));
    assertThat(counts(evaluation, "statistics.breakdowns")).isEqualTo(Counts.of(0, 2, 2));
  }

  @Test
  void should_show_an_extra_part_as_it_was_found() {
    Annotation[] gold = {statistic(0, "10", "TOTAL"), statistic(10, "6", "VALUE")};
    Annotation[] found = {statistic(0, "10", "TOTAL"), part(10, "6", 0)};

    Evaluation evaluation =
        evaluation(text("a", Layer.STATISTICS, gold), text("a", Layer.STATISTICS, found));

    assertThat(evaluation.errors())
        .filteredOn(error -> error.measures().contains("statistics.whole"))
        .extracting(MentionError::kind, error -> error.values().get("role"))
        .containsExactly(tuple(MentionError.Kind.EXTRA, "PART"));
  }

  @Test
  void should_score_breakdowns_as_a_whole_with_all_its_parts() {
    Annotation[] gold = {
      statistic(0, "10", "TOTAL"),
      part(10, "6", 0),
      part(20, "4", 0),
      statistic(30, "3", "TOTAL"),
      part(40, "1", 3),
      part(50, "2", 3)
    };
    Annotation[] found = {
      statistic(0, "10", "TOTAL"),
      part(10, "6", 0),
      part(20, "4", 0),
      statistic(30, "3", "TOTAL"),
      part(40, "1", 3)
    };

    Evaluation evaluation =
        evaluation(text("a", Layer.STATISTICS, gold), text("a", Layer.STATISTICS, found));

    assertThat(counts(evaluation, "statistics.breakdowns")).isEqualTo(Counts.of(1, 1, 1));
    assertThat(counts(evaluation, "statistics.whole")).isEqualTo(Counts.of(3, 1, 0));
  }

  @Test
  void should_let_parts_off_that_touch_what_stands_over_an_optional_figure() {
    Annotation[] gold = {
      statistic(0, "10", "TOTAL"), optionalStatistic(10, "6"), optionalStatistic(20, "4")
    };
    Annotation[] found = {
      statistic(0, "10", "TOTAL"), part(10, "6", 0), part(20, "4", 0), part(30, "1", 1)
    };

    Evaluation evaluation =
        evaluation(text("a", Layer.STATISTICS, gold), text("a", Layer.STATISTICS, found));

    assertThat(counts(evaluation, "statistics.whole")).isEqualTo(Counts.NONE);
    assertThat(counts(evaluation, "statistics.breakdowns")).isEqualTo(Counts.NONE);
  }

  @Test
  void should_give_every_category_but_other_measures_of_its_own() {
    Evaluation evaluation =
        evaluation(
            text(
                "a",
                Layer.STATISTICS,
                mention(
                    Layer.STATISTICS, 0, 5, Field.STATISTIC_VALUE, "1", Field.CATEGORY, "STAGE")),
            text("a", Layer.STATISTICS));

    assertThat(counts(evaluation, "statistics.STAGE")).isEqualTo(Counts.of(0, 1, 0));
    assertThat(evaluation.scores()).containsKeys("statistics.PROCEDURE", "statistics.MODEL.label");
    assertThat(evaluation.scores()).doesNotContainKey("statistics.OTHER");
  }

  @Test
  void should_score_only_the_fields_of_the_document_that_gold_has() {
    AnnotatedText gold =
        document(
            Map.of(
                DocumentField.TITLE, List.of("Thông báo về nước sạch"),
                DocumentField.NUMBER, List.of("012|TB|UBND"),
                DocumentField.PLACE, List.of("Hà Tĩnh"),
                DocumentField.SIGNER, List.of(),
                DocumentField.TYPE, List.of(),
                DocumentField.RECIPIENTS, List.of("Như trên", "Lưu: VT")));
    AnnotatedText found =
        document(
            Map.of(
                DocumentField.TITLE, List.of("THÔNG BÁO: về nước sạch nông thôn"),
                DocumentField.NUMBER, List.of("12|TB|UBND"),
                DocumentField.PLACE, List.of("Hà Nội"),
                DocumentField.SIGNER, List.of("Trần A"),
                DocumentField.ISSUER, List.of("UBND"),
                DocumentField.RECIPIENTS, List.of("Lưu VT", "Sở Y tế")));

    Evaluation evaluation = evaluation(gold, found);

    assertThat(counts(evaluation, "document.title")).isEqualTo(Counts.of(0, 1, 1));
    assertThat(counts(evaluation, "document.number")).isEqualTo(Counts.of(1, 0, 0));
    assertThat(counts(evaluation, "document.place")).isEqualTo(Counts.of(0, 1, 1));
    assertThat(counts(evaluation, "document.signer")).isEqualTo(Counts.of(0, 0, 1));
    // That there is none is found, which is right and no hit.
    assertThat(counts(evaluation, "document.type")).isEqualTo(Counts.NONE);
    assertThat(evaluation.score("document.type").accuracy()).isEqualTo(new Accuracy(1, 1));
    assertThat(counts(evaluation, "document.recipients")).isEqualTo(Counts.of(1, 1, 1));
    assertThat(evaluation.scores()).doesNotContainKeys("document.issuer", "findings");
  }

  @Test
  void should_count_findings_by_kind_and_let_optional_kinds_off() {
    AnnotatedText gold =
        findings(
            Set.of(FindingKind.FRACTION_PERCENT),
            FindingKind.SUM_MISMATCH,
            FindingKind.SUM_MISMATCH,
            FindingKind.MALFORMED_DATE);
    AnnotatedText found =
        findings(
            Set.of(),
            FindingKind.SUM_MISMATCH,
            FindingKind.FRACTION_PERCENT,
            FindingKind.REPEATED_DIFFERS);

    Evaluation evaluation = evaluation(gold, found);

    assertThat(counts(evaluation, "findings")).isEqualTo(Counts.of(1, 2, 1));
    assertThat(evaluation.errors())
        .extracting(MentionError::mention)
        .containsExactly("SUM_MISMATCH: x", "MALFORMED_DATE: x", "REPEATED_DIFFERS: x");
  }

  @Test
  void should_take_a_finding_for_the_one_of_gold_only_where_its_texts_touch() {
    AnnotatedText gold =
        findings(
            Set.of(),
            List.of(
                new FindingAnnotation(FindingKind.SUM_MISMATCH, List.of("gồm 3 xã")),
                new FindingAnnotation(FindingKind.SUM_MISMATCH, List.of("7 hộ")),
                new FindingAnnotation(FindingKind.MALFORMED_DATE, List.of())));
    AnnotatedText found =
        findings(
            Set.of(),
            List.of(
                new FindingAnnotation(FindingKind.SUM_MISMATCH, List.of("12 xã", "5 xã")),
                new FindingAnnotation(FindingKind.SUM_MISMATCH, List.of("9 xã", "3 xã")),
                new FindingAnnotation(FindingKind.FRACTION_PERCENT, List.of("7 hộ")),
                new FindingAnnotation(FindingKind.MALFORMED_DATE, List.of("ngày 31/02"))));

    Evaluation evaluation = evaluation(gold, found);

    assertThat(counts(evaluation, "findings")).isEqualTo(Counts.of(2, 1, 2));
    assertThat(evaluation.errors())
        .extracting(MentionError::mention)
        .containsExactly("SUM_MISMATCH: 7 hộ", "SUM_MISMATCH: 12 xã", "FRACTION_PERCENT: 7 hộ");
  }

  @Test
  void should_score_the_figures_of_counts_by_field_place_and_scope() {
    Annotation[] gold = {
      statistic(0, "1", "VALUE"),
      statistic(10, "2", "VALUE"),
      statistic(20, "3", "VALUE"),
      statistic(30, "4", "VALUE"),
      optionalStatistic(40, "5")
    };
    Annotation[] found = {
      statistic(10, "2", "VALUE"),
      statistic(20, "3", "VALUE"),
      statistic(30, "9", "VALUE"),
      statistic(41, "5", "VALUE"),
      statistic(0, "1", "VALUE")
    };

    Evaluation evaluation =
        evaluation(
            counted(
                gold,
                row(CountRow.Kind.MODELS, "Hà Nam", "2019", figures("total", 0, "economy", 1)),
                row(CountRow.Kind.MODELS, null, null, figures("total", 2, "culture", 4)),
                row(CountRow.Kind.CASES, "Lý Nhân", "2019", figures("received", 3))),
            counted(
                found,
                row(CountRow.Kind.MODELS, "HÀ NAM.", "2018", figures("total", 4, "new", 0)),
                row(CountRow.Kind.MODELS, "Hà Nam", null, figures("total", 1, "culture", 3)),
                row(CountRow.Kind.CASES, "Lý Nhân", "2019", figures("received", 2, "rate", 7))));

    // Right are 1 and 3 as totals, of which 1 has its place too; 5 is optional on both sides.
    assertThat(counts(evaluation, "counts.field")).isEqualTo(Counts.of(2, 2, 3));
    assertThat(counts(evaluation, "counts.place")).isEqualTo(Counts.of(1, 3, 4));
    assertThat(counts(evaluation, "counts.scope")).isEqualTo(Counts.of(0, 4, 5));
    assertThat(evaluation.errors())
        .filteredOn(error -> error.part().equals("counts") && error.start() == 0)
        .extracting(MentionError::kind, MentionError::values, MentionError::measures)
        .containsExactly(
            tuple(
                MentionError.Kind.MISS,
                Map.of("field", "models.total", "place", "hà nam", "period", "2019"),
                Set.of("counts.scope")),
            tuple(
                MentionError.Kind.EXTRA,
                Map.of("field", "models.total", "place", "hà nam", "period", "2018"),
                Set.of("counts.scope")));
  }

  @Test
  void should_score_counts_only_where_gold_has_them() {
    Annotation[] figures = {statistic(0, "1", "VALUE")};
    AnnotatedText found =
        counted(figures, row(CountRow.Kind.CASES, null, null, figures("received", 0)));

    assertThat(evaluation(text("a", Layer.STATISTICS, figures), found).scores())
        .containsKey("statistics.value")
        .doesNotContainKey("counts.field");
    assertThat(counts(evaluation(counted(figures), found), "counts.scope"))
        .isEqualTo(Counts.of(0, 0, 1));
  }

  @Test
  void should_add_up_counts_and_average_the_texts_that_have_any() {
    AnnotatedText right = text("a", Layer.BODIES, body(0, 9, "PARTY"), body(10, 19, "PARTY"));
    AnnotatedText missed = text("b", Layer.BODIES, body(0, 9, "PARTY"));
    AnnotatedText empty = text("c", Layer.BODIES);

    Score score =
        evaluation(List.of(right, missed, empty), Map.of("a", right)).score("bodies.span");

    assertThat(score.counts()).isEqualTo(Counts.of(2, 1, 0));
    assertThat(score.f1()).isCloseTo(0.8, within(1e-9));
    assertThat(score.macro()).isEqualTo(new Average(1, 0.5, 0.5, 2));
  }

  @Test
  void should_give_full_marks_where_there_is_nothing_to_find() {
    Score score = evaluation(text("a", Layer.BODIES), text("a", Layer.BODIES)).score("bodies.span");

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void should_tell_each_error_with_its_place_its_context_and_its_rule() throws GoldException {
    String content = "Dòng đầu\nHôm nay Ban Dân vận họp với UBND xã.";
    AnnotatedText gold =
        new AnnotatedText(
            "news/a",
            content,
            Map.of(),
            Map.of(
                Layer.BODIES,
                List.of(
                    new Annotation(
                        Layer.BODIES, 17, 28, "Ban Dân vận", Map.of(Field.BODY_KIND, "PARTY")))),
            null,
            null,
            Set.of());
    AnnotatedText found =
        new AnnotatedText(
            "news/a",
            content,
            Map.of(),
            Map.of(
                Layer.BODIES,
                List.of(
                    new Annotation(
                        Layer.BODIES,
                        17,
                        20,
                        "Ban",
                        Map.of(Field.BODY_KIND, "PARTY", Field.RULE, "b.short")))),
            null,
            null,
            Set.of());

    List<MentionError> errors = Evaluation.of(List.of(gold), text -> found).errors();

    assertThat(errors)
        .containsExactly(
            new MentionError(
                "news/a",
                "bodies",
                MentionError.Kind.EXTRA,
                17,
                20,
                2,
                "Ban",
                "Dòng đầu Hôm nay ",
                " Dân vận họp với UBND xã.",
                Map.of("kind", "PARTY"),
                "b.short",
                Set.of("bodies.span", "bodies.kind", "bodies.level")),
            new MentionError(
                "news/a",
                "bodies",
                MentionError.Kind.MISS,
                17,
                28,
                2,
                "Ban Dân vận",
                "Dòng đầu Hôm nay ",
                " họp với UBND xã.",
                Map.of("kind", "PARTY"),
                "b.short",
                Set.of("bodies.span", "bodies.kind", "bodies.level")));
  }

  @Test
  void should_refuse_a_measure_that_it_does_not_have() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BODIES.score("bodies.number"))
        .withMessageStartingWith("no measure bodies.number; there are bodies.span, ");
  }

  @Test
  void should_name_texts_that_nothing_can_be_found_in() {
    assertThatThrownBy(
            () ->
                Evaluation.of(
                    List.of(text("a", Layer.BODIES), text("b", Layer.BODIES)),
                    Predictions.by(VanBan.extractor())))
        .isInstanceOf(GoldException.class)
        .hasMessage(
            "a: its text is missing, so nothing is found\n"
                + "b: its text is missing, so nothing is found");
  }

  private static Counts counts(Evaluation evaluation, String measure) {
    return evaluation.score(measure).counts();
  }

  private static Annotation statistic(int start, String value, String role) {
    return mention(
        Layer.STATISTICS,
        start,
        start + 5,
        Field.STATISTIC_VALUE,
        value,
        Field.CATEGORY,
        "OTHER",
        Field.ROLE,
        role);
  }

  private static Annotation optionalStatistic(int start, String value) {
    return mention(
        Layer.STATISTICS,
        start,
        start + 5,
        Field.STATISTIC_VALUE,
        value,
        Field.CATEGORY,
        "OTHER",
        Field.OPTIONAL,
        "true");
  }

  private static AnnotatedText counted(Annotation[] statistics, CountRow... rows) {
    return new AnnotatedText(
        "a",
        null,
        Map.of(),
        Map.of(Layer.STATISTICS, List.of(statistics)),
        List.of(rows),
        null,
        Set.of());
  }

  private static CountRow row(
      CountRow.Kind kind,
      @Nullable String place,
      @Nullable String period,
      List<CountRow.Figure> figures) {
    return new CountRow(kind, place, null, null, period, figures);
  }

  private static List<CountRow.Figure> figures(String field, int statistic) {
    return List.of(new CountRow.Figure(field, statistic));
  }

  private static List<CountRow.Figure> figures(String a, int first, String b, int second) {
    return List.of(new CountRow.Figure(a, first), new CountRow.Figure(b, second));
  }

  private static Annotation part(int start, String value, int whole) {
    return mention(
        Layer.STATISTICS,
        start,
        start + 5,
        Field.STATISTIC_VALUE,
        value,
        Field.CATEGORY,
        "OTHER",
        Field.ROLE,
        "PART",
        Field.WHOLE,
        whole);
  }

  private static AnnotatedText document(Map<DocumentField, List<String>> document) {
    return new AnnotatedText("a", null, document, Map.of(), null, null, Set.of());
  }

  private static AnnotatedText findings(Set<FindingKind> optional, FindingKind... kinds) {
    List<FindingAnnotation> findings =
        List.of(kinds).stream().map(kind -> new FindingAnnotation(kind, List.of("x"))).toList();
    return findings(optional, findings);
  }

  private static AnnotatedText findings(
      Set<FindingKind> optional, List<FindingAnnotation> findings) {
    return new AnnotatedText("a", null, Map.of(), Map.of(), null, findings, optional);
  }
}
