package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Change.Direction;
import io.github.vanban.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds figures that tell by how much something changed, and in which direction. */
final class Changes {

  private static final MarkerGroup GROUP = MarkerGroup.CHANGE;

  /** {@code thủ tục được cắt giảm so năm 2015 là 419 thủ tục}: the word stands farther before. */
  private static final Pattern CHANGED_IS =
      Pattern.compile(
          "(?<![\\p{L}])(?<word>cắt giảm|giảm|tăng)(?![\\p{L}])(?! (?:nghèo|cường|trưởng|thiểu|nhẹ|gia|tải))[^,;:.()]{0,60} là $");

  /** {@code tăng thu nhập 140.000 đồng}: what changed stands between the word and the figure. */
  private static final Pattern CHANGED_NOUN =
      Pattern.compile(
          "(?<![\\p{L}])(?<word>tăng|giảm) (?:thêm |được )?(?:mức |tổng )?(?:thu nhập|chi phí|diện tích|sản lượng|năng suất|doanh thu|lợi nhuận|biên chế)(?: bình quân)?(?: thêm)? $");

  /** {@code miễn, giảm 3,1 nghìn tỷ đồng tiền thuế}: what is let off has not changed. */
  private static final Pattern LET_OFF = Pattern.compile("(?<!\\p{L})miễn,? $");

  /** {@code vượt 5,2% kế hoạch}: beyond what was aimed at, not more than so many. */
  static final Pattern AIM =
      Pattern.compile(
          " (?:so với )?(?<base>kế hoạch|chỉ tiêu|dự toán|nghị quyết|mục tiêu|kh)(?!\\p{L})");

  /** {@code giảm 222 đơn vị, tương đương 64,72%}: the same change as a share. */
  private static final Pattern SAME_AS_SHARE =
      Pattern.compile(".{0,30}(?:tương đương|tương ứng|bằng|=)(?: với)?(?: tỷ lệ)? ");

  /** {@code giảm 146 lượt tiếp, 127 lượt người}, {@code giảm 20 phòng cấp huyện và 9 phòng …}. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?: (?!tăng |giảm |còn |đạt |có )\\p{L}{1,8}){1,4}(?:,| và) ");

  private static final int LONGEST_CLAUSE = 90;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final List<Figure> figures;

  Changes(Markers markers, NormalizedText view, List<Figure> figures) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.figures = figures;
  }

  /** Gives role and direction to the figures that tell a change. */
  void find() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Direction direction = told(figure);
      if (direction == null && i > 0) {
        direction = shared(figures.get(i - 1), figure);
      }
      if (direction != null) {
        figure.role = Role.CHANGE;
        figure.direction = direction;
      }
    }
  }

  /** The direction that the words before a figure tell. */
  private @Nullable Direction told(Figure figure) {
    int before = view.skipSpacesBack(figure.lead);
    int word = markers.endingAt(GROUP, text, before);
    if (word >= 0) {
      String lead = text.substring(Math.max(0, word - 8), word);
      return LET_OFF.matcher(lead).find() ? null : direction(text.substring(word, before));
    }
    if (figure.isPercent()
        && text.startsWith("vượt", figure.lead)
        && AIM.matcher(text).region(figure.end, text.length()).lookingAt()) {
      figure.lead = figure.start;
      figure.approx = null;
      return Direction.EXCESS;
    }
    String clause = text.substring(Math.max(0, figure.lead - LONGEST_CLAUSE), figure.lead);
    if (!clause.contains("giảm") && !clause.contains("tăng")) {
      return null;
    }
    for (Pattern pattern : List.of(CHANGED_IS, CHANGED_NOUN)) {
      Matcher changed = pattern.matcher(clause);
      if (changed.find()) {
        return direction(changed.group("word"));
      }
    }
    return null;
  }

  private @Nullable Direction direction(String word) {
    String value = markers.value(GROUP, word);
    return value == null ? null : Direction.valueOf(value);
  }

  /** {@code giảm 17 tổng cục, 8 cục và 145 vụ}: one word for several figures. */
  private @Nullable Direction shared(Figure previous, Figure figure) {
    if (previous.role != Role.CHANGE) {
      return null;
    }
    String between = text.substring(previous.end, Math.max(previous.end, figure.lead));
    boolean shares =
        between.equals(" và ")
            || (between.equals(", ") && !figure.isPercent())
            || (previous.unit().equals(figure.unit) && GOES_ON.matcher(between).matches())
            || (figure.isPercent() && between.equals(" ("))
            || ((figure.isPercent() || previous.isPercent())
                && between.length() < 60
                && SAME_AS_SHARE.matcher(between).matches());
    return shares ? previous.direction : null;
  }
}
