package io.github.vanban.internal.reference;

import io.github.vanban.internal.text.RomanNumeral;
import io.github.vanban.model.DocumentType;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Composes sentences with citations from types, systems of numbers, separators, noise, dates,
 * issuers, lists and the words around them; the same seed gives the same cases.
 *
 * <p>The families are those of {@link Family}. Together with {@link NoisyCitations}, every noise
 * and every pair, and {@code references/look-alikes.tsv}, what must not be found, they say what the
 * extractor is held to.
 */
final class GeneratedCitations {

  /** What kind of sentence a case is. */
  enum Family {
    /** One citation, any system of numbers, with noise in number and text. */
    SINGLE,
    /** Numbers that share type, symbol, date and issuer: {@code số 10, 11 và 12-NQ/TW}. */
    SHARED_SYMBOL,
    /** Whole numbers that share type word, date and issuer: {@code số 217-QĐ/TW, 218-QĐ/TW}. */
    SHARED_TYPE,
    /** Two citations with words between; neither may take what the other has. */
    NEIGHBOURS,
    /** The issuer is the subject of an issuing verb, with the date as an adverbial or behind. */
    SUBJECT,
    /** A law, a code or an ordinance by name, with year or day or neither. */
    LAW,
    /** A resolution of the Party's plenum. */
    PLENUM
  }

  /**
   * A citation to be found.
   *
   * @param number the key, or null for a law by name
   */
  record Expected(
      String text,
      DocumentType type,
      @Nullable String number,
      @Nullable LocalDate issued,
      @Nullable String issuer) {}

  /** A sentence and what is in it, in order. */
  record Case(Family family, String text, List<Expected> expected) {}

  /** How numbers of one kind are built. */
  private enum Build {
    /** {@code 16/CT-TTg}, {@code 8258/QĐ-BCA-QLXNC}. */
    STATE,
    /** {@code 5744/UBND-NC}. */
    LETTER,
    /** {@code 30/2020/NĐ-CP}, {@code 01/2015/TTLT-BTP-BCA}. */
    NORMATIVE,
    /** {@code 80/2015/QH13}. */
    ASSEMBLY,
    /** {@code 114-KL/TW}. */
    PARTY,
    /** {@code 388-HĐBT}, {@code 42/CP}. */
    OLD
  }

  private record Numbering(
      String word, DocumentType type, String code, String organ, Build build, String issuer) {}

  private record Law(String name, DocumentType type) {}

  private static final List<Numbering> SYSTEMS =
      List.of(
          new Numbering(
              "Chỉ thị", DocumentType.DIRECTIVE, "CT", "TTg", Build.STATE, "Thủ tướng Chính phủ"),
          new Numbering(
              "Quyết định", DocumentType.DECISION, "QĐ", "UBND", Build.STATE, "UBND tỉnh Lào Cai"),
          new Numbering(
              "Quyết định",
              DocumentType.DECISION,
              "QĐ",
              "BCA-QLXNC",
              Build.STATE,
              "Bộ trưởng Bộ Công an"),
          new Numbering(
              "Nghị quyết", DocumentType.RESOLUTION, "NQ", "CP", Build.STATE, "Chính phủ"),
          new Numbering(
              "Nghị quyết",
              DocumentType.RESOLUTION,
              "NQ",
              "HĐND",
              Build.STATE,
              "HĐND tỉnh Nam Định"),
          new Numbering("Kế hoạch", DocumentType.PLAN, "KH", "SNV", Build.STATE, "Sở Nội vụ"),
          new Numbering("Báo cáo", DocumentType.REPORT, "BC", "BNV", Build.STATE, "Bộ Nội vụ"),
          new Numbering(
              "Tờ trình", DocumentType.SUBMISSION, "TTr", "BTP", Build.STATE, "Bộ Tư pháp"),
          new Numbering(
              "Công điện", DocumentType.DISPATCH, "CĐ", "TTg", Build.STATE, "Thủ tướng Chính phủ"),
          new Numbering(
              "Thông báo", DocumentType.NOTICE, "TB", "VPCP", Build.STATE, "Văn phòng Chính phủ"),
          new Numbering(
              "Quy chế phối hợp",
              DocumentType.REGULATION,
              "QCPH",
              "SNV-CAT",
              Build.STATE,
              "Sở Nội vụ"),
          new Numbering(
              "Công văn",
              DocumentType.OFFICIAL_LETTER,
              "",
              "UBND-NC",
              Build.LETTER,
              "UBND tỉnh Hà Nam"),
          new Numbering(
              "Công văn",
              DocumentType.OFFICIAL_LETTER,
              "",
              "VPCP-VP3",
              Build.LETTER,
              "Văn phòng Chính phủ"),
          new Numbering("Nghị định", DocumentType.DECREE, "NĐ", "CP", Build.NORMATIVE, "Chính phủ"),
          new Numbering(
              "Thông tư", DocumentType.CIRCULAR, "TT", "BTC", Build.NORMATIVE, "Bộ Tài chính"),
          new Numbering(
              "Quyết định",
              DocumentType.DECISION,
              "QĐ",
              "BNN",
              Build.NORMATIVE,
              "Bộ Nông nghiệp và Phát triển nông thôn"),
          new Numbering(
              "Thông tư liên tịch",
              DocumentType.JOINT_CIRCULAR,
              "TTLT",
              "BTP-BCA-VKSNDTC",
              Build.NORMATIVE,
              "Bộ Tư pháp"),
          new Numbering(
              "Nghị quyết liên tịch",
              DocumentType.JOINT_RESOLUTION,
              "NQLT",
              "CP-UBTVQH",
              Build.NORMATIVE,
              "Chính phủ"),
          new Numbering(
              "Pháp lệnh",
              DocumentType.ORDINANCE,
              "PL",
              "UBTVQH11",
              Build.NORMATIVE,
              "Ủy ban Thường vụ Quốc hội"),
          new Numbering("Luật", DocumentType.LAW, "", "QH13", Build.ASSEMBLY, "Quốc hội"),
          new Numbering(
              "Nghị quyết",
              DocumentType.RESOLUTION,
              "",
              "UBTVQH14",
              Build.ASSEMBLY,
              "Ủy ban Thường vụ Quốc hội"),
          new Numbering(
              "Kết luận", DocumentType.CONCLUSION, "KL", "TW", Build.PARTY, "Bộ Chính trị"),
          new Numbering("Quy định", DocumentType.RULE, "QĐ", "TW", Build.PARTY, "Ban Bí thư"),
          new Numbering(
              "Chương trình", DocumentType.PROGRAM, "CTr", "TU", Build.PARTY, "Tỉnh ủy Lào Cai"),
          new Numbering(
              "Đề án", DocumentType.SCHEME, "ĐA", "TU", Build.PARTY, "Ban Thường vụ Tỉnh ủy"),
          new Numbering(
              "Hướng dẫn",
              DocumentType.GUIDELINE,
              "HD",
              "BTCTW",
              Build.PARTY,
              "Ban Tổ chức Trung ương"),
          new Numbering(
              "Nghị quyết",
              DocumentType.RESOLUTION,
              "NQ",
              "ĐU",
              Build.PARTY,
              "Đảng ủy xã Tân Hưng"),
          new Numbering(
              "Văn bản hợp nhất", DocumentType.OTHER, "VBHN", "BTC", Build.STATE, "Bộ Tài chính"),
          new Numbering(
              "Bản án",
              DocumentType.OTHER,
              "",
              "DS-PT",
              Build.ASSEMBLY,
              "Tòa án nhân dân tỉnh Hà Nam"),
          new Numbering(
              "Quyết định", DocumentType.DECISION, "", "HĐBT", Build.OLD, "Hội đồng Bộ trưởng"),
          new Numbering("Nghị định", DocumentType.DECREE, "", "CP", Build.OLD, "Chính phủ"));

  private static final List<Law> LAWS =
      List.of(
          new Law("Luật Đất đai", DocumentType.LAW),
          new Law("Luật Cán bộ, công chức", DocumentType.LAW),
          new Law("Luật Hôn nhân và gia đình", DocumentType.LAW),
          new Law("Luật sửa đổi, bổ sung một số điều của Luật Nhà ở", DocumentType.LAW),
          new Law("Luật BHXH", DocumentType.LAW),
          new Law("Bộ luật Tố tụng dân sự", DocumentType.CODE),
          new Law("BLHS", DocumentType.CODE),
          new Law("Pháp lệnh Cựu chiến binh", DocumentType.ORDINANCE),
          new Law("Hiến pháp", DocumentType.CONSTITUTION));

  private static final List<String> SEPARATORS =
      List.of("", "", "", "", " ", "–", " – ", "—", "‑", "−", " - ", "/", " /", "/ ");
  private static final List<String> NUMBER_WORDS =
      List.of(" số ", " số ", " số ", " số: ", " số:", " Số ", " số : ", " ", " số\u00a0");
  private static final List<String> LEADS =
      List.of("Thực hiện ", "Căn cứ ", "theo ", "Sau 5 năm triển khai ", "- Căn cứ ", "(", "“");
  private static final List<String> TAILS =
      List.of(
          ", các xã đã làm tốt.",
          " về công tác cán bộ;",
          " và tình hình của địa phương",
          ".",
          " (12 trang)",
          " đã được 9/11 xã quán triệt.",
          "");
  private static final List<String> BETWEEN =
      List.of(
          " thay thế ",
          " và hướng dẫn thực hiện theo ",
          ". Bên cạnh đó, tại ",
          ";\nCăn cứ ",
          " được sửa đổi bởi ",
          " nhằm cụ thể hóa ",
          ", đồng thời bãi bỏ ");

  private final Random random;

  GeneratedCitations(long seed) {
    random = new Random(seed);
  }

  /** The next case. */
  Case next() {
    Family family = Family.values()[random.nextInt(Family.values().length)];
    return switch (family) {
      case SINGLE -> single();
      case SHARED_SYMBOL -> shared(family, false);
      case SHARED_TYPE -> shared(family, true);
      case NEIGHBOURS -> neighbours();
      case SUBJECT -> subject();
      case LAW -> law();
      case PLENUM -> plenum();
    };
  }

  private Case single() {
    Numbering system = any(SYSTEMS);
    int year = year(system);
    Written number = number(system, true, year);
    Behind behind = behind(system, year);
    String mention = system.word() + any(NUMBER_WORDS) + number.written();
    String text = any(LEADS) + mention + behind.text() + any(TAILS);
    return dirty(
        Family.SINGLE,
        text,
        List.of(
            new Expected(mention, system.type(), number.key(), behind.date(), behind.issuer())));
  }

  private Case shared(Family family, boolean whole) {
    Numbering system = any(SYSTEMS.stream().filter(s -> !s.code().isEmpty()).toList());
    int members = 2 + random.nextInt(4);
    int year = year(system);
    Behind behind = behind(system, year);
    StringBuilder text = new StringBuilder("Thực hiện các ");
    List<Expected> expected = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      boolean last = i == members - 1;
      Written number = number(system, false, year);
      String key = number.key();
      String written = whole || last ? number.written() : number.ordinal();
      String mention = i == 0 ? system.word() + " số " + written : written;
      text.append(i == 0 ? "" : last ? " và " : ", ").append(mention);
      expected.add(new Expected(mention, system.type(), key, behind.date(), behind.issuer()));
    }
    return dirty(family, text + behind.text() + any(TAILS), expected);
  }

  private Case neighbours() {
    Numbering one = any(SYSTEMS);
    Numbering other = any(SYSTEMS);
    int firstYear = year(one);
    int secondYear = year(other);
    Written first = number(one, false, firstYear);
    Written second = number(other, false, secondYear);
    Behind behindFirst = behind(one, firstYear);
    Behind behindSecond = behind(other, secondYear);
    String mention = one.word() + " số " + first.written();
    String next = other.word() + " số " + second.written();
    return dirty(
        Family.NEIGHBOURS,
        "Căn cứ " + mention + behindFirst.text() + any(BETWEEN) + next + behindSecond.text() + ".",
        List.of(
            new Expected(
                mention, one.type(), first.key(), behindFirst.date(), behindFirst.issuer()),
            new Expected(
                next, other.type(), second.key(), behindSecond.date(), behindSecond.issuer())));
  }

  private Case subject() {
    Numbering system = any(SYSTEMS);
    int year = year(system);
    Written number = number(system, false, year);
    LocalDate date = date(year);
    String mention = system.word() + " số " + number.written();
    boolean adverbial = random.nextBoolean();
    String text =
        (adverbial ? "Ngày " + slashed(date, "/") + ", " : "")
            + system.issuer()
            + any(List.of(" ban hành ", " đã ban hành ", " vừa ban hành ", " có ", " ký "))
            + mention
            + (adverbial ? "" : " ngày " + slashed(date, "/"))
            + any(TAILS);
    return dirty(
        Family.SUBJECT,
        text,
        List.of(new Expected(mention, system.type(), number.key(), date, system.issuer())));
  }

  private Case law() {
    Law law = any(LAWS);
    LocalDate date = date(1996 + random.nextInt(30));
    String mention = law.name() + (random.nextInt(3) == 0 ? " " + date.getYear() : "");
    boolean dated = random.nextInt(3) == 0 && mention.equals(law.name());
    String behind =
        dated
            ? " ngày " + slashed(date, "/")
            : random.nextBoolean() || !mention.equals(law.name()) ? "" : " năm " + date.getYear();
    return dirty(
        Family.LAW,
        any(LEADS) + mention + behind + any(TAILS),
        List.of(new Expected(mention, law.type(), null, dated ? date : null, null)));
  }

  private Case plenum() {
    int number = 1 + random.nextInt(12);
    String term = RomanNumeral.of(6 + random.nextInt(9));
    String mention =
        any(
                List.of(
                    "Nghị quyết Trung ương ",
                    "Nghị quyết TW ",
                    "Nghị quyết T.Ư ",
                    "Nghị quyết Hội nghị Trung ương "))
            + (random.nextInt(4) == 0 ? RomanNumeral.of(number) : String.valueOf(number))
            + any(List.of(" (khóa " + term + ")", " khóa " + term, ", khóa " + term));
    return dirty(
        Family.PLENUM,
        any(LEADS) + mention + any(TAILS),
        List.of(
            new Expected(mention, DocumentType.RESOLUTION, number + "|NQ|TW-" + term, null, null)));
  }

  /** A date and an issuer behind a number, either of which may be missing. */
  private record Behind(String text, @Nullable LocalDate date, @Nullable String issuer) {}

  private Behind behind(Numbering system, int year) {
    LocalDate date = random.nextInt(3) == 0 ? null : date(year);
    String issuer = random.nextBoolean() ? system.issuer() : null;
    String dated =
        date == null
            ? ""
            : switch (random.nextInt(7)) {
              case 0 -> " ngày " + slashed(date, "-");
              case 1 -> " ngày " + slashed(date, ".");
              case 2 -> ", ngày " + slashed(date, "/");
              case 3 -> " ký ngày " + slashed(date, "/");
              case 4 -> " ban hành ngày " + slashed(date, "/");
              case 5 ->
                  " ngày %02d tháng %02d năm %d"
                      .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
              default -> " ngày " + slashed(date, "/");
            };
    String by = issuer == null ? "" : " của " + issuer;
    if (date != null && issuer != null && random.nextInt(5) == 0) {
      return new Behind(by + " ngày " + slashed(date, "/"), date, issuer);
    }
    return new Behind(dated + by, date, issuer);
  }

  /** A number as written, its ordinal as written, and its key. */
  private record Written(String written, String ordinal, String key) {}

  private Written number(Numbering system, boolean noisy, int year) {
    int n = 1 + random.nextInt(random.nextBoolean() ? 99 : 2999);
    boolean suffixed = noisy && random.nextInt(12) == 0;
    String ordinal = (n < 10 && random.nextBoolean() ? "0" : "") + n + (suffixed ? "a" : "");
    String plain = n + (suffixed ? "a" : "");
    String slash = noisy ? separator("/") : "/";
    String dash = noisy ? separator("-") : "-";
    String code = noisy ? code(system.code()) : system.code();
    String organ = noisy ? code(system.organ()) : system.organ();
    String written =
        switch (system.build()) {
          case STATE -> ordinal + slash + code + dash + organ;
          case LETTER -> ordinal + slash + organ;
          case NORMATIVE ->
              ordinal
                  + "/"
                  + year
                  + (noisy && random.nextInt(10) == 0 ? "" : slash)
                  + code
                  + dash
                  + organ;
          case ASSEMBLY -> ordinal + "/" + year + slash + organ;
          case PARTY -> ordinal + dash + code + slash + organ;
          case OLD -> ordinal + (random.nextBoolean() ? slash : dash) + organ;
        };
    boolean dated = system.build() == Build.NORMATIVE || system.build() == Build.ASSEMBLY;
    return new Written(
        written,
        ordinal,
        plain + (dated ? "/" + year : "") + "|" + system.code() + "|" + system.organ());
  }

  /** Another mark in place of a slash or a dash, with or without spaces. */
  private String separator(String usual) {
    String mark = any(SEPARATORS);
    return mark.isBlank() ? usual + mark : mark;
  }

  /** {@code Ð} for {@code Đ}, {@code D} for {@code Đ} where no other code is meant, lower case. */
  private String code(String usual) {
    return switch (random.nextInt(12)) {
      case 0 -> usual.replace('Đ', '\u00d0');
      case 1 -> usual.equals("NĐ") || usual.equals("QĐ") ? usual.replace('Đ', 'D') : usual;
      default -> usual;
    };
  }

  private Case dirty(Family family, String text, List<Expected> expected) {
    return switch (random.nextInt(10)) {
      case 0 -> changed(family, text, expected, s -> Normalizer.normalize(s, Normalizer.Form.NFD));
      case 1 -> changed(family, text, expected, s -> s.replace(' ', '\u00a0'));
      case 2 -> changed(family, text, expected, s -> s.replace(" ", " \u200b"));
      case 3 -> changed(family, text, expected, s -> s.replace("ủy", "uỷ").replace("hòa", "hoà"));
      case 4 -> changed(family, text, expected, s -> s.replace(" số ", "\nsố "));
      default -> new Case(family, text, expected);
    };
  }

  private static Case changed(
      Family family,
      String text,
      List<Expected> expected,
      java.util.function.UnaryOperator<String> change) {
    return new Case(
        family,
        change.apply(text),
        expected.stream()
            .map(
                e ->
                    new Expected(
                        change.apply(e.text()), e.type(), e.number(), e.issued(), e.issuer()))
            .toList());
  }

  /** Numbers have a year in them since about 1996; the old ones have none. */
  private int year(Numbering system) {
    return system.build() == Build.OLD ? 1955 + random.nextInt(40) : 1996 + random.nextInt(30);
  }

  private LocalDate date(int year) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
  }

  private String slashed(LocalDate date, String mark) {
    String pattern = random.nextBoolean() ? "%02d%s%02d%s%d" : "%d%s%d%s%d";
    return pattern.formatted(
        date.getDayOfMonth(), mark, date.getMonthValue(), mark, date.getYear());
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
