package io.github.vanban.resolve;

import io.github.vanban.body.BodyFinder;
import io.github.vanban.body.FoundBody;
import io.github.vanban.date.FoundDate;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.Lexicon;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentType;
import io.github.vanban.reference.ReferenceFinder;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Ordered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text says of itself: headline or type and subject, date, place, signer, recipients,
 * own number and issuer. Layouts: Nghị định 30/2020/NĐ-CP, Phụ lục I (State), Hướng dẫn 36-HD/VPTW
 * (Party), and the pages of portals and newspapers. Immutable and thread-safe.
 */
public final class DocumentReader {

  private static final int HEADER_LINES = 30;
  private static final int DATE_LINES = 14;

  /** A longer line behind a shorter one is the lead of an article and no headline. */
  private static final int LONGEST_HEADLINE = 170;

  private static final int LONGEST_DATE_LINE = 140;
  private static final int SIGNATURE_LINES = 60;

  /** A line that names the type of the document and little else. */
  private static final Pattern TYPE_LINE =
      Pattern.compile(
          "(?<t>QUYẾT ĐỊNH|NGHỊ QUYẾT LIÊN TỊCH|NGHỊ QUYẾT|CHỈ THỊ|KẾT LUẬN|THÔNG BÁO|BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH PHỐI HỢP|CHƯƠNG TRÌNH"
              + "|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|NGHỊ ĐỊNH|HƯỚNG DẪN|CÔNG ĐIỆN|TỜ TRÌNH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|LUẬT|PHÁP LỆNH"
              + "|THÔNG TRI|THÔNG CÁO|BIÊN BẢN|CÔNG VĂN|LỆNH|DỰ ÁN)(?![\\p{L}])(?! ?&)");

  private static final Pattern MOTTO =
      Pattern.compile(
          "cộng hòa xã hội chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc|đảng cộng sản việt nam");

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("\\p{Lu}[\\p{L} .-]{2,30}, ?(?:ngày|Ngày)|^ngày \\d");

  private static final Pattern SIGNED_AT = Pattern.compile("^\\p{Lu}[\\p{L} .-]{2,30}, ?$");

  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:banner|trang chủ|trang nhất|cổng thông tin|báo \\p{L}+(?: \\p{L}+){0,4} điện tử|trang thông tin|tạp chí|menu|đăng nhập|tìm kiếm|tin tức|chuyên mục|in trang|cỡ chữ|font|share|chia sẻ|lượt xem|thứ |chủ nhật|cập nhật"
              + "|ngày đăng|\\d|http|tác giả|nguồn|video|ảnh|#+ ?$|tin nổi bật|liên hệ|giới thiệu|home|copyright|facebook|rss)");

  private static final Pattern PASSED =
      Pattern.compile("^(?:bộ luật|luật|nghị quyết|pháp lệnh) này .{0,200}thông qua");

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2} ?[:hg] ?\\d{2}(?: ?: ?\\d{2})?|gmt ?[+-]\\d+|\\b[ap]m\\b");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:TS|ThS|PGS|GS|BS|KS|Thạc sĩ|Tiến sĩ|CN)\\.? ?)*(?:\\p{Lu}\\p{Ll}+|Y|H') (?:\\p{Lu}[\\p{Ll}']* ?){1,4}");

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:t/m|tm\\.?|kt\\.?|k/t|tl\\.?|tuq\\.?|t/l|q\\.|phó |chủ tịch|bí thư|bộ trưởng|thứ trưởng|giám đốc|trưởng |chánh |cục trưởng|tổng "
              + "|thủ tướng|chủ nhiệm|thống đốc|viện trưởng|vụ trưởng|người đứng đầu|ủy viên|thường trực|hiệu trưởng|chỉ huy|đoàn chủ tịch|quyền )");

  private static final Pattern SUBJECT_END =
      Pattern.compile(
          "^(?:căn cứ|kính gửi|theo đề nghị|xét |\\(|ngày |chủ tịch|ủy ban nhân dân|hội đồng nhân dân|bộ trưởng|giám đốc|chính phủ|quốc hội|thủ tướng|ủy ban thường vụ"
              + "|i[\\.-]|1[\\.-]|a\\.|phần |chương |điều 1|ban thường vụ|nơi nhận|_{3}|-{3}|\\*|số ?:|tổng |bộ |trên cơ sở|sau khi)");

  private final ReferenceFinder references;
  private final BodyFinder bodies;
  private final Lexicon lexicon;

  /** Uses finders of the caller, all thread-safe. */
  public DocumentReader(Lexicon lexicon, ReferenceFinder references, BodyFinder bodies) {
    this.lexicon = lexicon;
    this.references = references;
    this.bodies = bodies;
  }

  /** The text's own date, which completes days without a year; null if it gives none. */
  public @Nullable LocalDate date(NormalizedText view, List<FoundDate> dates) {
    return new Reading(view, Lines.of(view), dates).date();
  }

  /** All that the text says of itself. */
  public DocumentInfo read(
      NormalizedText view, Hits hits, List<FoundDate> dates, @Nullable LocalDate date) {
    if (view.length() == 0) {
      return DocumentInfo.EMPTY;
    }
    Reading reading = new Reading(view, Lines.of(view), dates);
    return reading.all(hits, date);
  }

  /** A line or one column of a line, without the spaces around it. */
  private record Line(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }
  }

  private static final class Lines {
    private Lines() {}

    static List<Line> of(NormalizedText view) {
      List<Line> lines = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= view.length(); i++) {
        char c = view.charAt(i);
        if (i == view.length() || c == '\n' || c == NormalizedText.PARAGRAPH || c == '\t') {
          int a = view.skipSpaces(start);
          int b = view.skipSpacesBack(i);
          if (a < b) {
            lines.add(new Line(a, b));
          }
          start = i + 1;
        }
      }
      return lines;
    }
  }

  private final class Reading {
    private final NormalizedText view;
    private final String text;
    private final String normal;
    private final List<Line> lines;
    private final List<FoundDate> dates;

    Reading(NormalizedText view, List<Line> lines, List<FoundDate> dates) {
      this.view = view;
      this.text = view.folded();
      this.normal = view.normal();
      this.lines = lines;
      this.dates = dates;
    }

    DocumentInfo all(Hits hits, @Nullable LocalDate date) {
      ReferenceFinder.OwnNumber own = references.ownNumber(view, hits);
      int typeLine = typeLine();
      boolean motto = hasMotto();
      boolean isDocument = own != null || typeLine >= 0 && (motto || typeLine < 8);
      int signature = signature();
      DocumentType type = null;
      String title;
      String issuer = null;
      if (isDocument) {
        if (typeLine >= 0) {
          type = typeOf(typeLine);
        } else if (own != null) {
          type = own.type();
        }
        title = typeLine >= 0 ? subject(typeLine) : letterSubject();
        issuer = issuer(typeLine, own);
      } else {
        title = headline();
      }
      return new DocumentInfo(
          title,
          date,
          place(hits, title),
          signature < 0 ? null : view.written(lines.get(signature).start, lines.get(signature).end),
          signature < 0 ? null : position(signature),
          recipients(),
          type,
          own == null ? null : own.number(),
          issuer);
    }

    private boolean hasMotto() {
      int end = Math.min(text.length(), 1500);
      return MOTTO.matcher(text).region(0, end).find();
    }

    private int typeLine() {
      for (int i = 0; i < Math.min(lines.size(), HEADER_LINES); i++) {
        Line line = lines.get(i);
        Matcher m = TYPE_LINE.matcher(normal).region(line.start, line.end);
        if (m.lookingAt() && isCapitals(m.end(), line.end)) {
          return i;
        }
      }
      return -1;
    }

    /** What follows the type word on its line is in capitals, or nothing. */
    private boolean isCapitals(int start, int end) {
      for (int i = start; i < end; i++) {
        if (Character.isLowerCase(normal.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private @Nullable DocumentType typeOf(int line) {
      Hits hits = lexicon.scan(NormalizedText.of(lines.get(line).of(normal)));
      List<Hit> types = hits.of(WordList.DOCUMENT_TYPES);
      return types.isEmpty() ? null : DocumentType.valueOf(types.get(0).get("type"));
    }

    /**
     * Type and subject: the type's line and those below it up to the grounds or the first section.
     */
    private String subject(int line) {
      int end = line;
      for (int i = line + 1; i < lines.size() && i <= line + 8; i++) {
        String folded = lines.get(i).of(text);
        if (i > line + 1 && folded.startsWith("thực hiện")
            || SUBJECT_END.matcher(folded).find()
            || MOTTO.matcher(folded).find()) {
          break;
        }
        boolean about = folded.startsWith("về ") || folded.startsWith("v/v");
        boolean gap = crosses(lines.get(i - 1).end, lines.get(i).start);
        boolean capitals = isCapitals(lines.get(i).start, lines.get(i).end);
        if (gap && !about && !capitals && i > line + 1) {
          break;
        }
        if (folded.matches("[-_* ]+")) {
          break;
        }
        end = i;
      }
      return view.written(lines.get(line).start, lines.get(end).end);
    }

    private boolean crosses(int from, int to) {
      return view.crossesParagraph(from, to);
    }

    /** The {@code V/v …} line of an official letter. */
    private @Nullable String letterSubject() {
      for (int i = 0; i < Math.min(lines.size(), HEADER_LINES); i++) {
        String folded = lines.get(i).of(text);
        if (folded.startsWith("v/v") || folded.startsWith("về việc")) {
          int end = i;
          while (end + 1 < lines.size()
              && !crosses(lines.get(end).end, lines.get(end + 1).start)
              && !SUBJECT_END.matcher(lines.get(end + 1).of(text)).find()
              && !PLACE_AND_DATE.matcher(lines.get(end + 1).of(normal)).find()
              && end < i + 3) {
            end++;
          }
          return view.written(lines.get(i).start, lines.get(end).end);
        }
      }
      return null;
    }

    /**
     * The headline of a page: the line that a date, a byline or the first long paragraph follows,
     * else the first that is no furniture.
     */
    private @Nullable String headline() {
      int first = -1;
      for (int i = 0; i < Math.min(lines.size(), 12); i++) {
        Line line = lines.get(i);
        int length = line.end - line.start;
        if (length > 400) {
          break;
        }
        if (length < 20 || isFurniture(line)) {
          continue;
        }
        first = first < 0 ? i : first;
        if (i + 1 < lines.size()) {
          Line next = lines.get(i + 1);
          boolean lead = length > LONGEST_HEADLINE && first < i;
          if (!lead && (dateLine(next) != null || next.end - next.start > 150)) {
            first = i;
            break;
          }
        }
      }
      if (first < 0) {
        return null;
      }
      int start = lines.get(first).start;
      while (start < lines.get(first).end && "#-* ".indexOf(normal.charAt(start)) >= 0) {
        start++;
      }
      return view.written(start, lines.get(first).end);
    }

    private boolean isFurniture(Line line) {
      String folded = line.of(text);
      return FURNITURE.matcher(folded).find()
          || folded.indexOf(' ') < 0
          || folded.indexOf('>') >= 0
          || folded.indexOf('›') > 0
          || folded.endsWith(" online")
          || folded.indexOf('|') >= 0
          || folded.contains(" / ")
          || dateLine(line) != null;
    }

    private @Nullable String issuer(int typeLine, ReferenceFinder.@Nullable OwnNumber own) {
      int limit = typeLine < 0 ? Math.min(lines.size(), 10) : typeLine;
      StringBuilder header = new StringBuilder();
      for (int i = 0; i < limit; i++) {
        Line line = lines.get(i);
        String folded = line.of(text);
        if (own != null && line.end > own.start() && i > 0 && line.start <= own.start()) {
          if (typeLine < 0) {
            break;
          }
          continue;
        }
        if (MOTTO.matcher(folded).find()
            || !isCapitals(line.start, line.end)
            || folded.startsWith("số")
            || folded.matches("[-_* ]+")) {
          continue;
        }
        header.append(line.of(normal)).append(' ');
      }
      String issuer = lastBody(header.toString());
      if (issuer == null && typeLine >= 0) {
        issuer = firstBody(subject(typeLine));
      }
      return issuer;
    }

    private @Nullable String lastBody(String header) {
      NormalizedText small = NormalizedText.of(header);
      List<FoundBody> inHeader = bodies.find(small, lexicon.scan(small));
      if (inHeader.isEmpty()) {
        return null;
      }
      FoundBody last = inHeader.get(inHeader.size() - 1);
      return small.written(last.start(), last.end());
    }

    private @Nullable String firstBody(String title) {
      NormalizedText small = NormalizedText.of(title);
      List<FoundBody> inTitle = bodies.find(small, lexicon.scan(small));
      return inTitle.isEmpty() ? null : small.written(inTitle.get(0).start(), inTitle.get(0).end());
    }

    /** The date on a line that holds nothing but a date, or a place and a date. */
    @Nullable LocalDate date() {
      for (int i = 0; i < Math.min(lines.size(), 2 * DATE_LINES); i++) {
        LocalDate signed = signedLine(lines.get(i));
        if (signed != null) {
          return signed;
        }
      }
      for (int i = 0; i < Math.min(lines.size(), DATE_LINES); i++) {
        LocalDate date = dateLine(lines.get(i));
        if (date != null) {
          return date;
        }
      }
      for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 12); i--) {
        LocalDate date = passed(lines.get(i));
        if (date != null) {
          return date;
        }
      }
      for (int i = lines.size() - 1; i >= Math.max(DATE_LINES, lines.size() - 12); i--) {
        LocalDate date = dateLine(lines.get(i));
        if (date != null) {
          return date;
        }
      }
      return null;
    }

    /** {@code Luật này được Quốc hội … thông qua ngày …}: the date of a law or resolution. */
    private @Nullable LocalDate passed(Line line) {
      if (!PASSED.matcher(line.of(text)).find()) {
        return null;
      }
      LocalDate last = null;
      for (int d = firstDateFrom(line.start);
          d < dates.size() && dates.get(d).end() <= line.end;
          d++) {
        if (dates.get(d).value() instanceof CalendarValue.Day day) {
          last = day.date();
        }
      }
      return last;
    }

    private int firstDateFrom(int index) {
      return Ordered.firstFrom(dates, FoundDate::start, index);
    }

    /** {@code Hà Tĩnh, ngày 12 tháng 3 năm 2021}: where and when a document was signed. */
    private @Nullable LocalDate signedLine(Line line) {
      if (line.end - line.start > LONGEST_DATE_LINE) {
        return null;
      }
      int d = firstDateFrom(line.start);
      if (d >= dates.size() || dates.get(d).end() > line.end || line.end - dates.get(d).end() > 3) {
        return null;
      }
      String before = normal.substring(line.start, dates.get(d).start());
      return SIGNED_AT.matcher(before).find()
              && dates.get(d).value() instanceof CalendarValue.Day day
          ? day.date()
          : null;
    }

    private @Nullable LocalDate dateLine(Line line) {
      if (line.end - line.start > LONGEST_DATE_LINE) {
        return null;
      }
      for (int d = firstDateFrom(line.start); d < dates.size(); d++) {
        FoundDate date = dates.get(d);
        if (date.end() > line.end) {
          return null;
        }
        if (!(date.value() instanceof CalendarValue.Day day)) {
          continue;
        }
        String rest =
            text.substring(line.start, date.start()) + " " + text.substring(date.end(), line.end);
        String before = normal.substring(line.start, date.end());
        if (PLACE_AND_DATE.matcher(before).find() && line.end - date.end() < 4) {
          return day.date();
        }
        rest = CLOCK.matcher(rest).replaceAll(" ");
        rest =
            rest.replaceAll(
                "thứ \\p{L}+|chủ nhật|ngày|đăng|cập nhật|lúc|lượt xem|xuất bản|thời gian|tạo|viết|gửi|lần|cuối|đã|xem|views?|\\d+|bởi|admin|ban hành",
                " ");
        long letters = rest.chars().filter(Character::isLetter).count();
        return letters <= 24 ? day.date() : null;
      }
      return null;
    }

    /** The line of the signer's name: a name alone, an office near above it or right below it. */
    private int signature() {
      int from = Math.max(0, lines.size() - SIGNATURE_LINES);
      int best = -1;
      for (int i = lines.size() - 1; i >= from; i--) {
        String line = lines.get(i).of(normal);
        if (line.length() > 40 || !NAME.matcher(line + " ").matches() || isPlaceName(line)) {
          continue;
        }
        boolean capitalOffice = false;
        int near = 0;
        for (int k = i - 1; k >= Math.max(0, i - 24) && near < 4; k--) {
          String office = lines.get(k).of(text);
          if (isRecipient(office)) {
            // Recipients stand in the left column beside the signature.
            continue;
          }
          near++;
          if (OFFICE.matcher(office).find() && isCapitals(lines.get(k).start, lines.get(k).end)) {
            capitalOffice = true;
          }
        }
        if (capitalOffice) {
          return i;
        }
        if (i + 1 < lines.size()
            && OFFICE.matcher(lines.get(i + 1).of(text)).find()
            && lines.get(i + 1).end - lines.get(i + 1).start < 80) {
          best = i;
        }
      }
      return best;
    }

    private static boolean isRecipient(String line) {
      return line.startsWith("-") || line.startsWith("nơi nhận") || line.startsWith("+");
    }

    private boolean isPlaceName(String line) {
      String folded = NormalizedText.fold(line);
      return folded.startsWith("tỉnh ")
          || folded.startsWith("hội ")
          || folded.startsWith("ban ")
          || folded.startsWith("sở ")
          || folded.startsWith("văn phòng")
          || folded.startsWith("lưu:")
          || folded.startsWith("nơi nhận")
          || folded.startsWith("như điều")
          || folded.startsWith("tin ");
    }

    private @Nullable String position(int signature) {
      StringBuilder office = new StringBuilder();
      for (int k = Math.max(0, signature - 16); k < signature; k++) {
        Line line = lines.get(k);
        if (!isRecipient(line.of(text))
            && isCapitals(line.start, line.end)
            && (office.length() > 0 || OFFICE.matcher(line.of(text)).find())) {
          if (office.length() > 0) {
            office.append(' ');
          }
          office.append(view.written(line.start, line.end));
        }
      }
      if (office.length() == 0 && signature + 1 < lines.size()) {
        Line line = lines.get(signature + 1);
        if (OFFICE.matcher(line.of(text)).find()) {
          office.append(view.written(line.start, line.end));
        }
      }
      return office.length() == 0 ? null : office.toString();
    }

    private List<String> recipients() {
      List<String> recipients = new ArrayList<>();
      boolean inside = false;
      for (Line line : lines) {
        String folded = line.of(text);
        if (folded.startsWith("nơi nhận")) {
          inside = true;
          continue;
        }
        if (!inside) {
          continue;
        }
        if (folded.startsWith("-") || folded.startsWith("+") || folded.startsWith("•")) {
          int start = view.skipSpaces(line.start + 1);
          recipients.add(
              view.written(Math.min(start, line.end), line.end).replaceAll("[;,.]$", ""));
        } else if (!recipients.isEmpty()) {
          inside = false;
        }
      }
      return recipients;
    }

    /** The province named most, if it stands out. */
    private @Nullable String place(Hits hits, @Nullable String title) {
      Map<String, Integer> count = new HashMap<>();
      Map<String, String> names = new HashMap<>();
      int titleEnd =
          title == null
              ? 0
              : Math.min(text.length(), text.indexOf(NormalizedText.fold(title)) + title.length());
      for (Hit hit : hits.of(WordList.PLACES)) {
        boolean dateline = isDateline(hit);
        if (!Character.isUpperCase(view.charAt(hit.start()))
            || isPerson(hit)
            || (dateline && hit.entry().id().equals("ha-noi"))) {
          continue;
        }
        int weight = hit.end() <= titleEnd ? 4 : dateline ? 3 : 1;
        boolean called =
            text.startsWith("tỉnh ", Math.max(0, hit.start() - 5))
                || text.startsWith("thành phố ", Math.max(0, hit.start() - 10));
        count.merge(hit.entry().id(), called ? weight + 1 : weight, Integer::sum);
        names.put(hit.entry().id(), hit.get("name"));
      }
      String best = null;
      int most = 0;
      int second = 0;
      for (Map.Entry<String, Integer> entry : count.entrySet()) {
        int n = entry.getValue();
        if (n > most || (n == most && best != null && entry.getKey().compareTo(best) < 0)) {
          second = most;
          most = n;
          best = entry.getKey();
        } else if (n > second) {
          second = n;
        }
      }
      boolean standsOut = second == 0 || most > 2 * second || (most >= 4 && most > second);
      return best == null || !standsOut ? null : names.get(best);
    }

    /** {@code Hồ Chí Minh} the man, the movement and the youth union. */
    private boolean isPerson(Hit hit) {
      if (!hit.entry().form().equals("hồ chí minh")) {
        return false;
      }
      String before = text.substring(Math.max(0, hit.start() - 11), hit.start());
      return !(before.endsWith("thành phố ")
          || before.endsWith("tp ")
          || before.endsWith("tp. ")
          || before.endsWith("tp."));
    }

    /** {@code Hà Nội, ngày …}: where it was signed, not what it is about. */
    private boolean isDateline(Hit hit) {
      return text.startsWith(", ngày", hit.end()) || text.startsWith(",ngày", hit.end());
    }
  }
}
