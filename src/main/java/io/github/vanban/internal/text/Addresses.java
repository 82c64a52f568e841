package io.github.vanban.internal.text;

/** Finds addresses of the web and of e-mail: what is in them is neither number nor date. */
final class Addresses {

  private static final String[] ENDINGS = {".vn", ".com", ".net", ".org", ".html"};
  private static final int[] NONE = {};

  /** No real host name or mailbox is longer; bounds the look back. */
  private static final int LONGEST_HEAD = 80;

  private Addresses() {}

  /** The next address at or behind an index as {start, end}, or an empty array. */
  static int[] next(String text, int index) {
    int at = index;
    while (at < text.length()) {
      int hit = nextMark(text, at);
      if (hit < 0) {
        return NONE;
      }
      int start = hit;
      while (start > index && hit - start < LONGEST_HEAD && isPart(text.charAt(start - 1))) {
        start--;
      }
      int end = hit;
      while (end < text.length() && isTail(text.charAt(end))) {
        end++;
      }
      while (end > hit && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (start < hit && isAddress(text, hit, end)) {
        return new int[] {start, end};
      }
      if (text.startsWith("www.", hit) && end > hit + 6) {
        return new int[] {hit, end};
      }
      at = Math.max(end, hit + 1);
    }
    return NONE;
  }

  private static boolean isAddress(String text, int hit, int end) {
    if (text.startsWith("://", hit) || text.charAt(hit) == '@') {
      return end > hit + 1;
    }
    // ".vn" must end a host: "nbtv.vn", "x.gov.vn/tin", and not ".vnd" or ".community".
    int behind = hit + 1;
    while (behind < end && Character.isLetter(text.charAt(behind))) {
      behind++;
    }
    int letters = behind - hit - 1;
    return letters == (text.startsWith(".vn", hit) ? 2 : text.startsWith(".html", hit) ? 4 : 3)
        || text.startsWith("www.", hit);
  }

  private static int nextMark(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      boolean mark =
          switch (text.charAt(i)) {
            case '@' -> true;
            case ':' -> text.startsWith("://", i);
            case 'w' -> text.startsWith("www.", i);
            case '.' -> isEnding(text, i);
            default -> false;
          };
      if (mark) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEnding(String text, int point) {
    for (String ending : ENDINGS) {
      if (text.startsWith(ending, point)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
  }

  private static boolean isTail(char c) {
    return c > ' ' && c < 0x7f && "()<>[]\"'{}|".indexOf(c) < 0;
  }
}
