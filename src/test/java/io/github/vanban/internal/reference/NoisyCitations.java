package io.github.vanban.internal.reference;

import io.github.vanban.model.DocumentType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One citation of each system of numbers with every kind of noise that real texts make, alone and
 * in all pairs. Nothing here is left to chance; {@link GeneratedCitations} does that.
 */
final class NoisyCitations {

  /**
   * A citation in a sentence.
   *
   * @param noise what was done to it
   * @param text the sentence
   * @param mention the citation as it stands there
   * @param type the type to be found
   * @param key the key to be found
   */
  record Case(String noise, String text, String mention, DocumentType type, String key) {}

  /** The parts of a citation; parts that a system does not have are empty. */
  private record Parts(
      String word,
      String number,
      String ordinal,
      String yearMark,
      String year,
      String codeMark,
      String code,
      String organMark,
      String organ) {

    Parts number(String newNumber) {
      return new Parts(word, newNumber, ordinal, yearMark, year, codeMark, code, organMark, organ);
    }

    Parts word(String newWord) {
      return new Parts(newWord, number, ordinal, yearMark, year, codeMark, code, organMark, organ);
    }

    Parts ordinal(String newOrdinal) {
      return new Parts(word, number, newOrdinal, yearMark, year, codeMark, code, organMark, organ);
    }

    Parts codes(UnaryOperator<String> change) {
      return new Parts(
          word,
          number,
          ordinal,
          yearMark,
          year,
          codeMark,
          change.apply(code),
          organMark,
          change.apply(organ));
    }

    Parts organ(UnaryOperator<String> change) {
      return new Parts(
          word, number, ordinal, yearMark, year, codeMark, code, organMark, change.apply(organ));
    }

    /** Changes the marks before the type's code and before the organ, where there are any. */
    Parts marks(UnaryOperator<String> beforeCode, UnaryOperator<String> beforeOrgan) {
      return new Parts(
          word,
          number,
          ordinal,
          yearMark,
          year,
          codeMark.isEmpty() ? "" : beforeCode.apply(codeMark),
          code,
          organMark.isEmpty() ? "" : beforeOrgan.apply(organMark),
          organ);
    }

    Parts marks(UnaryOperator<String> change) {
      return marks(change, change);
    }

    String written() {
      return word + number + ordinal + yearMark + year + codeMark + code + organMark + organ;
    }
  }

  private record Numbering(Parts parts, DocumentType type, String key) {}

  private static final List<Numbering> SYSTEMS =
      List.of(
          state("Chỉ thị", "CT", "TTg", DocumentType.DIRECTIVE),
          state("Quyết định", "QĐ", "UBND", DocumentType.DECISION),
          state("Quyết định", "QĐ", "BCA-QLXNC", DocumentType.DECISION),
          state("Kế hoạch", "KH", "SNV", DocumentType.PLAN),
          state("Tờ trình", "TTr", "BTP", DocumentType.SUBMISSION),
          state("Nghị quyết", "NQ", "HĐND", DocumentType.RESOLUTION),
          state("Văn bản hợp nhất", "VBHN", "BTC", DocumentType.OTHER),
          normative("Nghị định", "NĐ", "CP", DocumentType.DECREE),
          normative("Thông tư", "TT", "BNV", DocumentType.CIRCULAR),
          normative("Thông tư liên tịch", "TTLT", "BTP-BCA", DocumentType.JOINT_CIRCULAR),
          normative("Pháp lệnh", "PL", "UBTVQH11", DocumentType.ORDINANCE),
          party("Kết luận", "KL", "TW", DocumentType.CONCLUSION),
          party("Chương trình", "CTr", "TU", DocumentType.PROGRAM),
          party("Hướng dẫn", "HD", "BTCTW", DocumentType.GUIDELINE),
          party("Quy định", "QĐ", "TW", DocumentType.RULE),
          new Numbering(
              new Parts("Công văn", " số ", "5744", "", "", "", "", "/", "UBND-NC"),
              DocumentType.OFFICIAL_LETTER,
              "5744||UBND-NC"),
          new Numbering(
              new Parts("Luật", " số ", "80", "/", "2015", "", "", "/", "QH13"),
              DocumentType.LAW,
              "80/2015||QH13"),
          new Numbering(
              new Parts("Bản án", " số ", "12", "/", "2019", "", "", "/", "DS-PT"),
              DocumentType.OTHER,
              "12/2019||DS-PT"),
          new Numbering(
              new Parts("Nghị định", " số ", "388", "", "", "", "", "-", "HĐBT"),
              DocumentType.DECREE,
              "388||HĐBT"));

  /** What real texts do to a citation. */
  private record Noise(String name, UnaryOperator<Parts> change) {}

  private static final List<Noise> NOISES =
      List.of(
          new Noise("marks swapped", p -> p.marks(NoisyCitations::other)),
          new Noise("slashes only", p -> p.marks(m -> "/")),
          new Noise("space before mark", p -> p.marks(m -> " " + m)),
          new Noise("space behind mark", p -> p.marks(m -> m + " ")),
          new Noise("en dash", p -> p.marks(m -> m.replace('-', '–'))),
          new Noise("em dash", p -> p.marks(m -> m.replace('-', '—'))),
          new Noise("minus", p -> p.marks(m -> m.replace('-', '−'))),
          new Noise("hyphen that does not break", p -> p.marks(m -> m.replace('-', '‑'))),
          new Noise("doubled mark", p -> p.marks(m -> m + m, m -> m)),
          new Noise("line break behind mark", p -> p.marks(m -> m, m -> m.strip() + "\n")),
          new Noise(
              "year glued",
              p -> p.year().isEmpty() || p.code().isEmpty() ? p : p.marks(m -> "", m -> m)),
          new Noise("icelandic letter", p -> p.codes(c -> c.replace('Đ', 'Ð'))),
          new Noise("bar lost", p -> p.codes(c -> c.replace('Đ', 'D'))),
          new Noise("small organ", p -> p.organ(o -> o.toLowerCase(Locale.ROOT))),
          new Noise("leading zero", p -> p.ordinal("0" + p.ordinal())),
          new Noise("number word with colon", p -> p.number(" số: ")),
          new Noise("capital number word", p -> p.number(" Số ")),
          new Noise("no number word", p -> p.number(" ")),
          new Noise("line break before number", p -> p.number(" số\n")),
          new Noise("scanned word", p -> p.word(p.word().replace('ị', 'i').replace('ế', 'ê'))),
          new Noise("markdown", p -> p.word("**" + p.word()).organ(o -> o + "**")),
          new Noise(
              "decomposed", p -> mapped(p, s -> Normalizer.normalize(s, Normalizer.Form.NFD))),
          new Noise("no break spaces", p -> mapped(p, s -> s.replace(' ', '\u00a0'))),
          new Noise("zero width spaces", p -> mapped(p, s -> s.replace(" ", " \u200b"))),
          new Noise("capitals", p -> mapped(p, s -> s.toUpperCase(Locale.ROOT))));

  private static String other(String mark) {
    return mark.equals("/") ? "-" : mark.equals("-") ? "/" : mark;
  }

  private static Parts mapped(Parts p, UnaryOperator<String> change) {
    return new Parts(
        change.apply(p.word()),
        change.apply(p.number()),
        p.ordinal(),
        p.yearMark(),
        p.year(),
        change.apply(p.codeMark()),
        change.apply(p.code()),
        change.apply(p.organMark()),
        change.apply(p.organ()));
  }

  private NoisyCitations() {}

  /** All cases, the same each time. */
  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (Numbering system : SYSTEMS) {
      for (Noise one : NOISES) {
        for (Noise other : NOISES) {
          Parts noisy = one.change().apply(system.parts());
          Parts parts = one.equals(other) ? noisy : other.change().apply(noisy);
          if (mayBeRead(system, parts)) {
            cases.add(
                sentence(
                    one.equals(other) ? one.name() : one.name() + " and " + other.name(),
                    system,
                    parts));
          }
        }
      }
    }
    return cases;
  }

  /**
   * Whether the noise leaves what tells the document: a type word without its marks is one where
   * the code of the type confirms it, and codes that no lexicon has, of courts, are told by
   * capitals.
   */
  private static boolean mayBeRead(Numbering system, Parts parts) {
    String word = Normalizer.normalize(parts.word().replace("*", ""), Normalizer.Form.NFC);
    boolean whole =
        word.replaceAll("[\u00a0\u200b ]+", " ").equalsIgnoreCase(system.parts().word());
    boolean court = system.parts().organ().equals("DS-PT");
    return (whole || !system.parts().code().isEmpty())
        && !(court && parts.organ().startsWith("ds"));
  }

  private static Case sentence(String noise, Numbering system, Parts parts) {
    String written = parts.written();
    String mention = written.replace("*", "");
    return new Case(
        noise,
        "Căn cứ " + written + " đã được các xã quán triệt.",
        mention,
        system.type(),
        system.key());
  }

  private static Numbering state(String word, String code, String organ, DocumentType type) {
    return new Numbering(
        new Parts(word, " số ", "16", "", "", "/", code, "-", organ),
        type,
        "16|" + code + "|" + organ);
  }

  private static Numbering normative(String word, String code, String organ, DocumentType type) {
    return new Numbering(
        new Parts(word, " số ", "30", "/", "2015", "/", code, "-", organ),
        type,
        "30/2015|" + code + "|" + organ);
  }

  private static Numbering party(String word, String code, String organ, DocumentType type) {
    return new Numbering(
        new Parts(word, " số ", "114", "", "", "-", code, "/", organ),
        type,
        "114|" + code + "|" + organ);
  }
}
