package io.github.vanban;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Texts made to bring a parser to a halt: one unit of trouble, repeated. */
final class HostileTexts {

  private static final long SEED = 20_261_122L;

  private HostileTexts() {}

  /** What is repeated, by the name of the trouble. */
  static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("digits", "7");
    units.put("slashes", "/");
    units.put("hyphens", "-");
    units.put("fullStops", ".");
    units.put("commas", ",");
    units.put("quotes", "\"");
    units.put("spaces", " ");
    units.put("tabs", "\t");
    units.put("newlines", "\n");
    units.put("emptyLinesBetweenLetters", "a\n\n");
    units.put("oneLetter", "a");
    units.put("oneCapital", "Đ");
    units.put("combiningMarks", "\u0301");
    units.put("lettersWithManyMarks", "o\u0302\u0309\u0301\u0323");
    units.put("zeroWidth", "\u200b");
    units.put("loneSurrogates", "\ud83d");
    units.put("bracketsNeverClosed", "(");
    units.put("figuresInBracketsNeverClosed", "12 xã (");
    units.put("ones", "1/");
    units.put("dates", "1/1/2020, ");
    units.put("daysOfAList", "12, ");
    units.put("rangesOfRanges", "1-");
    units.put("years", "năm 2020 ");
    units.put("yearsOfAList", "2020, ");
    units.put("numberedWords", "ngày ");
    units.put("groupedThousands", "111.");
    units.put("decimals", "1,5,");
    units.put("lettersAndStops", "a.b.c.");
    units.put("addresses", "www.");
    units.put("mailboxes", "a@");
    units.put("hosts", "a.vn ");
    units.put("schemes", "http://");
    units.put("emphasis", "**");
    units.put("underscores", "_a");
    units.put("backslashes", "\\");
    units.put("openReferences", "Quyết định số ");
    units.put("references", "Quyết định số 1/QĐ-UBND ");
    units.put("listedReferences", "Quyết định số 1/QĐ-UBND, ");
    units.put("referencesWithDates", "Nghị định số 1/2020/NĐ-CP ngày 1/1/2020 của Chính phủ; ");
    units.put("symbols", "1/QĐ-");
    units.put("codes", "QĐ-UBND-");
    units.put("laws", "Luật ");
    units.put("unknownLaws", "Luật Abc ");
    units.put("knownLaws", "Luật Đất đai ");
    units.put("amendingLaws", "Luật sửa đổi, bổ sung một số điều của Luật Đất đai và ");
    units.put("provisions", "điểm a khoản 1 Điều 1 ");
    units.put("ands", "và ");
    units.put("ofs", "của ");
    units.put("bodies", "Ủy ban nhân dân ");
    units.put("listedBodies", "UBND tỉnh, ");
    units.put("steering", "Ban Chỉ đạo ");
    units.put("agencies", "Cục ");
    units.put("capitalisedWords", "An ");
    units.put("figures", "12 xã ");
    units.put("figuresWithPeriods", "năm 2020 có 12 xã, ");
    units.put("totals", "tổng số ");
    units.put("breakdowns", "12 xã, trong đó ");
    units.put("among", "trong đó ");
    units.put("completeBreakdowns", "12 xã gồm 5 xã và 7 xã; ");
    units.put("colons", "cụ thể: ");
    units.put("items", "- 12 xã;\n");
    units.put("pipes", "| 1 ");
    units.put("tableRows", "Tên\t1\t2\n");
    units.put("percentages", "12% ");
    units.put("fractions", "1/2 xã ");
    units.put("multipliers", "1 nghìn tỷ ");
    units.put("changes", "từ 5 xuống còn 3 giảm 2 ");
    units.put("labels", "lĩnh vực kinh tế có ");
    units.put("signatures", "TM. ỦY BAN NHÂN DÂN\n");
    units.put("recipients", "Nơi nhận:\n- ");
    units.put("ownNumbers", "Số: \n");
    units.put("sentences", "A. ");
    units.put("clocks", "12:34:56:");
    units.put("issues", "ban hành Kế hoạch số 18/KH-UBND ");
    return units;
  }

  /** A unit repeated to a length in UTF-16 units. */
  static String repeated(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  /** Words of the domain in random order, with separators that fit nowhere. */
  static String soup(int length) {
    String[] words = units().values().toArray(String[]::new);
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder(length + 64);
    while (text.length() < length) {
      text.append(words[random.nextInt(words.length)]);
    }
    return text.substring(0, length);
  }
}
