package io.github.vanban.internal.reference;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.Marks;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document's number and symbol at one place of a normalised text: {@code 16/CT-TTg}, {@code
 * 114 -KL/TW}, {@code 03/2007QĐ-BNV}, {@code 80/2015/QH13}, {@code 97-KH/BDV-BCSĐ UBND}.
 *
 * <p>The order of type and organ, the separators and the spaces around them do not matter (Nghị
 * định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW prescribe them; real text does as it likes). Every
 * step consumes characters, so the time is linear in the number's length. Immutable.
 */
final class NumberParser {

  /** No real code is longer ({@code BCSĐUBND}, {@code UBTVQHK14}); headlines in capitals are. */
  private static final int LONGEST_CODE = 12;

  /** Units behind a point are of no more letters ({@code KSTT}). */
  private static final int LONGEST_UNIT = 4;

  private final DocumentTypes types;
  private final Markers markers;

  NumberParser(DocumentTypes types, Markers markers) {
    this.types = types;
    this.markers = markers;
  }

  /**
   * A number that was read.
   *
   * @param end index behind it
   * @param number the number
   * @param known whether its symbol has a code that the lexicon knows
   */
  record Parsed(int end, DocumentNumber number, boolean known) {}

  /**
   * Reads a number at an index; null where none stands.
   *
   * @param expected the type that the word before the number tells, or null; it decides what a code
   *     is that may be a type's or an organ's ({@code TC}: Thông cáo, Tài chính)
   */
  @Nullable Parsed parse(NormalizedText view, int start, @Nullable DocumentType expected) {
    return new Reader(view, start, expected).read();
  }

  /** The number that a text is from end to end, or null. */
  @Nullable DocumentNumber parseWhole(String written) {
    NormalizedText view = NormalizedText.of(written);
    Parsed parsed = parse(view, 0, null);
    return parsed == null || parsed.end() < view.length() ? null : parsed.number();
  }

  private final class Reader {
    private final NormalizedText view;
    private final int start;
    private final @Nullable DocumentType expected;
    private int at;

    Reader(NormalizedText view, int start, @Nullable DocumentType expected) {
      this.view = view;
      this.expected = expected;
      this.start = start;
      this.at = start;
    }

    @Nullable Parsed read() {
      int digits = digitsEnd(start);
      if (digits == start || digits - start > 6) {
        return null;
      }
      String ordinal = view.normal().substring(start, digits);
      at = digits;
      char suffix = Character.toLowerCase(view.charAt(at));
      boolean lower = Character.isLowerCase(view.charAt(at));
      if (((suffix >= 'a' && suffix <= 'z') || suffix == Marks.BARRED_D)
          && !Character.isLetter(view.charAt(at + 1))
          && (lower || view.charAt(at + 1) == '-' || view.charAt(at + 1) == '/')) {
        ordinal += view.charAt(at);
        at++;
      }
      ordinal = withoutZeros(ordinal);
      int ordinalEnd = at;
      String year = year();
      int yearEnd = at;
      StringBuilder type = new StringBuilder();
      StringBuilder organ = new StringBuilder();
      boolean known = symbol(year != null, type, organ);
      if (type.length() == 0 && organ.length() == 0) {
        at = year == null ? ordinalEnd : yearEnd;
        // What goes on as a number or a word is none of ours: "16/5/2016", "24/7", "3D".
        char next = view.charAt(at);
        if (Character.isLetter(next) && !Character.isUpperCase(next) && at == digits) {
          return null;
        }
        if ((next == '/' || next == '.' || next == ',') && Digits.isDigit(view.charAt(at + 1))) {
          return null;
        }
        if (next == '%' || (isYear(ordinal) && isYear(year))) {
          return null;
        }
      }
      return new Parsed(
          at, new DocumentNumber(ordinal, year, type.toString(), organ.toString()), known);
    }

    /** {@code /2015} behind the ordinal; the year is four digits, or two before a symbol. */
    private @Nullable String year() {
      int p = separator(at);
      if (p < 0) {
        return null;
      }
      int end = digitsEnd(p);
      String digits = view.normal().substring(p, end);
      boolean four = isYear(digits);
      boolean two = digits.length() == 2 && separator(end) >= 0 && isCodeStart(separator(end));
      if (!four && !two) {
        return null;
      }
      // "12/2020/5" is no number of a document.
      if (view.charAt(end) == '/' && Digits.isDigit(view.charAt(end + 1))) {
        return null;
      }
      at = end;
      return digits;
    }

    /** Codes behind ordinal and year; gives whether the lexicon knows one of them. */
    private boolean symbol(boolean hasYear, StringBuilder type, StringBuilder organ) {
      boolean known = false;
      boolean first = true;
      while (true) {
        int p = separator(at);
        boolean spaced = p > at + 1;
        if (p < 0) {
          p = first ? gluedOrSpaced(hasYear) : behindDot(type, organ);
          p = p < 0 && !first ? behindSpace(type, organ) : p;
          if (p < 0) {
            return known;
          }
          spaced = first || view.charAt(p - 1) == ' ';
        }
        int end = codeEnd(p);
        if (end == p) {
          return known;
        }
        String written = view.normal().substring(p, end);
        String typeCode = types.typeCode(written);
        String organCode = organ(written);
        int glued = typeCode == null && organCode == null && first ? gluedTypeEnd(p, end) : -1;
        if (glued > 0) {
          end = glued;
          written = view.normal().substring(p, end);
          typeCode = types.typeCode(written);
        }
        boolean isKnown = typeCode != null || organCode != null;
        if (!isKnown
            && (!isCapital(written)
                || isWord(written)
                || (spaced && !first && known)
                || written.length() > LONGEST_CODE)) {
          return known;
        }
        if (!isKnown && first && spaced && written.length() < 2) {
          return known;
        }
        if (typeCode != null && type.length() == 0 && isType(typeCode, organCode, first, end)) {
          type.append(typeCode);
        } else {
          if (organ.length() > 0) {
            organ.append(joint(at));
          }
          organ.append(organCode != null ? organCode : written);
        }
        known |= isKnown;
        first = false;
        at = end;
        if (glued > 0) {
          int organEnd = codeEnd(end);
          organ.append(organ(view.normal().substring(end, organEnd)));
          at = organEnd;
        }
      }
    }

    /** {@code QĐUBND}, {@code NĐCP}: where the type's code ends and the organ's begins, or -1. */
    private int gluedTypeEnd(int p, int end) {
      for (int i = end - 2; i > p; i--) {
        if (Character.isUpperCase(view.charAt(i))
            && types.typeCode(view.normal().substring(p, i)) != null
            && organ(view.normal().substring(i, end)) != null) {
          return i;
        }
      }
      return -1;
    }

    /** Whether a code that may be a type's is one here, and not an organ's or a unit's. */
    private boolean isType(String typeCode, @Nullable String organCode, boolean first, int end) {
      DocumentType told = types.typeOf(typeCode);
      if (!first) {
        // Behind the organ stands a unit (UBND-KH) unless the type word says the same.
        return told == expected && told != DocumentType.OFFICIAL_LETTER;
      }
      if (organCode == null || told == expected) {
        return true;
      }
      int next = separator(end);
      boolean goesOn = next >= 0 && (isCodeStart(next) || isKnown(next, codeEnd(next)));
      return expected == null && goesOn;
    }

    /** What joins two organs: nothing where only a space stands, else the dash or slash. */
    private String joint(int from) {
      for (int i = from; i < from + 2; i++) {
        if (isMark(view.charAt(i)) || view.charAt(i) == '.') {
          return String.valueOf(view.charAt(i));
        }
      }
      return "";
    }

    private @Nullable String organ(String written) {
      String exact = types.organCode(written);
      if (exact != null) {
        return exact;
      }
      // A term's number behind the organ: QH15, UBTVQH14, HĐND14; a unit's: VP3, C06.
      int letters = written.length();
      while (letters > 0 && Digits.isDigit(written.charAt(letters - 1))) {
        letters--;
      }
      if (letters == written.length()) {
        return null;
      }
      String head = types.organCode(written.substring(0, letters));
      return head == null ? null : head + written.substring(letters);
    }

    /**
     * {@code 03/2007QĐ-BNV}, {@code 45QĐ/TU}, {@code 209 KH/TU}, {@code 105 TC/ĐT}: no separator
     * before the code.
     */
    private int gluedOrSpaced(boolean hasYear) {
      int p = view.charAt(at) == ' ' ? at + 1 : at;
      int end = codeEnd(p);
      if (end == p || !isCapital(view.normal().substring(p, end))) {
        return -1;
      }
      String written = view.normal().substring(p, end);
      int next = separator(end);
      boolean goesOn = next >= 0 && isCodeStart(next) && next <= end + 1;
      boolean isKnown = types.typeCode(written) != null || types.organCode(written) != null;
      if (!hasYear && p == at) {
        return isKnown && goesOn && written.length() > 1 ? p : -1;
      }
      return (isKnown && (goesOn || p == at)) || (goesOn && written.length() <= 4) ? p : -1;
    }

    /**
     * A code behind a point, as some provinces write their units and others their organs: {@code
     * 1512/QĐ-UBND.VX}, {@code 56/BC.UBND}; no sentence that begins without a space.
     */
    private int behindDot(StringBuilder type, StringBuilder organ) {
      if (view.charAt(at) != '.' || !isCodeStart(at + 1)) {
        return -1;
      }
      int end = codeEnd(at + 1);
      String written = view.normal().substring(at + 1, end);
      boolean known = types.organCode(written) != null;
      boolean unit = organ.length() > 0 && written.length() <= LONGEST_UNIT && !isWord(written);
      boolean afterType = type.length() > 0 && organ.length() == 0 && known;
      return afterType || (unit && (!known || written.length() == 2)) ? at + 1 : -1;
    }

    /**
     * A code behind a space: {@code BCSĐ UBND}, a Party committee's organ; {@code 12/QĐ UBND}, an
     * organ whose dash was lost, but not {@code 12/QĐ UBND tỉnh}, where the issuer follows.
     */
    private int behindSpace(StringBuilder type, StringBuilder organ) {
      if (view.charAt(at) != ' ' || !isCodeStart(at + 1)) {
        return -1;
      }
      String codes = organ.toString();
      boolean partner =
          markers.endingAt(
                  MarkerGroup.PARTY_DELEGATION, codes.toLowerCase(Locale.ROOT), codes.length())
              >= 0;
      int end = codeEnd(at + 1);
      boolean lostDash =
          type.length() > 0
              && codes.isEmpty()
              && view.charAt(at - 1) != ' '
              && !(view.charAt(end) == ' ' && Character.isLetter(view.charAt(end + 1)));
      if (!partner && !lostDash) {
        return -1;
      }
      return types.organCode(view.normal().substring(at + 1, end)) != null ? at + 1 : -1;
    }

    /** The index behind a separator at {@code p} with the spaces around it, or -1. */
    private int separator(int p) {
      int i = p;
      if (view.charAt(i) == ' ' || view.charAt(i) == '\n') {
        i++;
      }
      if (!isMark(view.charAt(i))) {
        return -1;
      }
      i++;
      // "16//CT-TTg", "16/ /CT-TTg": typed twice.
      if (isMark(view.charAt(i))) {
        i++;
      } else if (view.charAt(i) == ' ' && isMark(view.charAt(i + 1))) {
        i += 2;
      }
      if (view.charAt(i) == ' ' || view.charAt(i) == '\n') {
        i++;
      }
      char next = view.charAt(i);
      return Character.isLetterOrDigit(next) ? i : -1;
    }

    private static boolean isMark(char c) {
      return c == '/' || c == '-';
    }

    private boolean isCodeStart(int p) {
      int end = codeEnd(p);
      return end > p && isCapital(view.normal().substring(p, end));
    }

    private int codeEnd(int p) {
      int i = p;
      while (Character.isLetter(view.charAt(i)) || view.charAt(i) == '&') {
        // "TTgngày": a code ends where a lower-case word of other letters is glued on.
        if (i > p + 1
            && Character.isLowerCase(view.charAt(i))
            && isKnown(p, i)
            && !isKnown(p, wordEnd(i))) {
          return i;
        }
        i++;
      }
      if (i == p) {
        return p;
      }
      int letters = i;
      while (Digits.isDigit(view.charAt(i)) && i - letters < 2) {
        i++;
      }
      if (i > letters
          && (Digits.isDigit(view.charAt(i))
              || !takesNumber(view.normal().substring(p, letters)))) {
        return letters;
      }
      return i;
    }

    private int wordEnd(int p) {
      int i = p;
      while (Character.isLetter(view.charAt(i))) {
        i++;
      }
      return i;
    }

    private boolean isKnown(int p, int end) {
      String written = view.normal().substring(p, end);
      return types.typeCode(written) != null || types.organCode(written) != null;
    }

    /**
     * Footnote marks are glued to codes too ({@code QĐ-TTg1}): only these carry a number, and units
     * of two letters ({@code NV1}), but not issuers of two.
     */
    private boolean takesNumber(String written) {
      String letters = written.toLowerCase(Locale.ROOT);
      return letters.length() == 1
          || (letters.length() == 2 && markers.value(MarkerGroup.SHORT_ISSUER, letters) == null)
          || markers.words(MarkerGroup.TERMED_ORGAN, null).stream().anyMatch(letters::startsWith)
          || (types.organCode(written) == null && types.typeCode(written) == null);
    }

    private int digitsEnd(int p) {
      int i = p;
      while (Digits.isDigit(view.charAt(i))) {
        i++;
      }
      return i;
    }
  }

  private static boolean isYear(@Nullable String digits) {
    return digits != null
        && digits.length() == 4
        && (digits.startsWith("19") || digits.startsWith("20"));
  }

  private static boolean isCapital(String code) {
    // "TTg", "CTr", "QyĐ": begins with a capital and has at least as many capitals as not.
    int capitals = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    return capitals > 0 && Character.isUpperCase(code.charAt(0)) && capitals * 2 >= code.length();
  }

  /** {@code 203/ Đã ban hành}: one capital and small letters are a word, where no code is known. */
  private static boolean isWord(String code) {
    return code.length() > 1 && code.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static String withoutZeros(String ordinal) {
    int i = 0;
    while (i + 1 < ordinal.length()
        && ordinal.charAt(i) == '0'
        && Digits.isDigit(ordinal.charAt(i + 1))) {
      i++;
    }
    return ordinal.substring(i);
  }
}
