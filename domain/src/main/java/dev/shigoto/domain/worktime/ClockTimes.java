package dev.shigoto.domain.worktime;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/// How ads write times: 08時30分〜17時30分, 9:00-18:00, 17時から翌9時, 午前9時〜午後5時, 22:00〜25:00, 9〜18時.
final class ClockTimes {

  private static final String HALF =
      "AM|PM|am|pm|午前|午後|朝|夜|夕方|夕|昼|深夜|早朝"; // of the day, or a word for a part of it
  private static final String UNIT =
      "(?<%1$su>:(?<%1$sc>[0-5][0-9])(?![0-9])|時(?!間)(?:(?<%1$sj>[0-5]?[0-9])分?|(?<%1$sh>半))?)";
  private static final String TIME =
      "(?:(?<%1$sp>"
          + HALF
          + ") ?)?(?<%1$s>[0-9]{1,2}+)"
          + UNIT
          + "%2$s(?: ?(?<%1$ss>AM|PM|am|pm))?";
  private static final String TO =
      " ?(?:〜|-|ー|‐|–|—|−|―|─|から|より|→|⇒|[、,/・]?(?:終業|終了|退勤)(?:時刻|時間)?:?) ?";
  private static final String NEXT_DAY = "(?:\\(?(?:翌日|翌朝|翌|次の日|当日)\\)?の? ?)?";

  /// From one time to another; its groups are for [#shift].
  static final String PATTERN =
      "(?<![0-9.])(?:(?<![0-9]:)|(?=[0-9]{1,2}時))"
          + TIME.formatted("a", "?")
          + TO
          + NEXT_DAY
          + TIME.formatted("b", "")
          + "(?![0-9])(?:まで|迄)?(?: ?\\(翌日?\\))?";

  private static final Set<String> MORNING = Set.of("AM", "am", "午前", "朝", "早朝");
  private static final Set<String> EVENING = Set.of("PM", "pm", "午後", "夜", "夕方", "夕");
  private static final int HOUR = 60;
  private static final int NOON = 12 * HOUR;
  private static final int DAY = 24 * HOUR;

  private ClockTimes() {}

  /// The stretch that `match` of [#PATTERN] has found. 25:00 is how shops write one at night; 45:00
  /// is no time.
  static Optional<Shift> shift(MatchResult match) {
    if (match.group("au") == null && match.group("bc") != null) {
      return Optional.empty(); // 1〜9:00 is a list of something
    }
    int start = minute(match, "a");
    int end = end(match, start);
    if (start > DAY || end > DAY + DAY / 4) {
      return Optional.empty();
    }
    return Optional.of(new Shift(time(start), time(end)));
  }

  /// 午前9時〜5時 ends in the afternoon.
  private static int end(MatchResult match, int start) {
    int end = minute(match, "b");
    boolean afternoon = isMorning(match, "a") && !isSaid(match, "b") && end <= start;
    return afternoon && end < NOON ? end + NOON : end;
  }

  /// The stretch as 8:30〜17:30, and 25:00 left as it is.
  static String tidy(MatchResult match) {
    int start = minute(match, "a");
    return written(start) + "〜" + written(end(match, start));
  }

  private static String written(int minutes) {
    return minutes / HOUR + (minutes % HOUR < 10 ? ":0" : ":") + minutes % HOUR;
  }

  /// Since midnight.
  private static int minute(MatchResult match, String name) {
    int hour = Integer.parseInt(match.group(name)) * HOUR;
    boolean evening = EVENING.contains(half(match, name)) && hour < NOON;
    boolean noon = half(match, name).equals("昼") && hour < 6 * HOUR;
    boolean night = half(match, name).equals("夜") && hour < 5 * HOUR;
    return hour + past(match, name) + ((evening && !night) || noon ? NOON : 0);
  }

  private static int past(MatchResult match, String name) {
    if (match.group(name + "h") != null) {
      return HOUR / 2;
    }
    String minutes =
        match.group(name + "c") != null ? match.group(name + "c") : match.group(name + "j");
    return minutes == null ? 0 : Integer.parseInt(minutes);
  }

  private static boolean isMorning(MatchResult match, String name) {
    return MORNING.contains(half(match, name));
  }

  private static boolean isSaid(MatchResult match, String name) {
    return !half(match, name).isEmpty();
  }

  private static String half(MatchResult match, String name) {
    String before = match.group(name + "p");
    String behind = match.group(name + "s");
    return before != null ? before : behind != null ? behind : "";
  }

  private static LocalTime time(int minutes) {
    return LocalTime.of(minutes / HOUR % 24, minutes % HOUR);
  }
}
