package dev.shigoto.domain.place;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The way from a station, as the words behind 駅 say it.
///
/// @param line that stands behind the station; empty where none does
/// @param end behind these words in the text
record StationWay(Access access, OptionalInt minutes, String line, int end) {

  static final StationWay UNKNOWN = new StationWay(Access.UNKNOWN, OptionalInt.empty(), "", 0);

  private static final int LONGEST = 90; // minutes
  private static final int BEHIND = 60; // letters
  private static final String LINE = "^駅?[」』]?(?:\\((?<line>[^()\\n]{1,24})\\))?";

  private static final Pattern MINUTES =
      Pattern.compile(
          LINE
              + "[^0-9。駅\\n]{0,14}?(?<way>徒歩|歩いて|バス|自転車|車|タクシー)"
              + "(?:で|にて|:)? ?(?:約|およそ)? ?(?<minutes>[0-9]{1,3})(?:[〜\\-][0-9]{1,3})? ?分");
  private static final Pattern AT_ONCE =
      Pattern.compile(LINE + "(?:から|より)?(?:直結|直通|直上|の?目の前|構内|ビル内|すぐ(?!に))");
  private static final Pattern IS_LINE = Pattern.compile("(?:線|ライン|ライナー|鉄道|電鉄|メトロ)$");

  /// @param at where 駅 is
  static StationWay behind(String text, int at) {
    String behind = text.substring(at, Math.min(text.length(), at + BEHIND));
    Matcher atOnce = AT_ONCE.matcher(behind);
    if (atOnce.find()) {
      return new StationWay(Access.WALK, OptionalInt.of(0), line(atOnce), at + atOnce.end());
    }
    Matcher far = MINUTES.matcher(behind);
    if (!far.find() || Integer.parseInt(far.group("minutes")) > LONGEST) {
      return UNKNOWN;
    }
    OptionalInt minutes = OptionalInt.of(Integer.parseInt(far.group("minutes")));
    return new StationWay(access(far.group("way")), minutes, line(far), at + far.end());
  }

  private static String line(Matcher match) {
    String words = match.group("line");
    return words != null && IS_LINE.matcher(words).find() ? words : "";
  }

  private static Access access(String way) {
    return switch (way) {
      case "徒歩", "歩いて" -> Access.WALK;
      case "バス" -> Access.BUS;
      case "自転車" -> Access.BICYCLE;
      default -> Access.CAR;
    };
  }
}
