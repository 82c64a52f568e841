package io.github.vanban.internal.check;

import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what a text says of a document in one place with what it says in another. */
final class ReferenceChecks {

  private final List<Reference> references;
  private final DocumentTypes types;
  private final List<Finding> findings;

  private ReferenceChecks(List<Reference> references, DocumentTypes types, List<Finding> findings) {
    this.references = references;
    this.types = types;
    this.findings = findings;
  }

  /** Adds the contradictions in the citations of one text to the findings. */
  static void run(List<Reference> references, DocumentTypes types, List<Finding> findings) {
    ReferenceChecks checks = new ReferenceChecks(references, types, findings);
    Map<Integer, Integer> dated = new HashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      DocumentNumber number = reference.number();
      LocalDate issued = reference.issued();
      if (number == null) {
        continue;
      }
      checks.typeAgainstCode(i, number);
      if (issued != null) {
        checks.yearAgainstDate(i, number, issued);
      }
      if (issued != null && !number.organCode().isEmpty()) {
        Integer first = dated.putIfAbsent(reference.cluster(), i);
        if (first != null) {
          checks.twoDates(i, number, issued, first);
        }
      }
    }
  }

  /** One document with two dates of issue. */
  private void twoDates(int i, DocumentNumber number, LocalDate issued, int first) {
    LocalDate other = references.get(first).issued();
    if (other != null && !other.equals(issued)) {
      add(number.key() + " is dated " + other + " and " + issued, i, first);
    }
  }

  /** {@code Chỉ thị số 12/BC-UBND}. */
  private void typeAgainstCode(int i, DocumentNumber number) {
    Reference reference = references.get(i);
    if (types.contradict(reference.type(), number.typeCode())) {
      add(
          number.key()
              + " is called "
              + reference.type()
              + ", but its code is "
              + number.typeCode(),
          i);
    }
  }

  /**
   * {@code Nghị định số 30/2020/NĐ-CP ngày 05/3/2021}. Laws are out: theirs is the year of the
   * session, and so is a year of two digits out, which may be none.
   */
  private void yearAgainstDate(int i, DocumentNumber number, LocalDate issued) {
    String year = number.year();
    if (year != null
        && year.length() == 4
        && !number.typeCode().isEmpty()
        && Integer.parseInt(year) != issued.getYear()) {
      add(number.key() + " is dated " + issued, i);
    }
  }

  private void add(String message, Integer... mentions) {
    findings.add(
        new Finding(
            FindingKind.REFERENCE_CONFLICT,
            Severity.WARNING,
            message,
            Arrays.stream(mentions).map(m -> (Mention) references.get(m)).toList()));
  }
}
