package dev.shigoto.domain.worktime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the times of a text, and what each of them is: work, a break, core time, or the hours of a
/// shop, which are nobody's.
final class Timetable {

  private static final String TIMES = ClockTimes.PATTERN;
  private static final String MORE_TIMES = "(?:[ 、,・/と及びび]{0,3}" + unnamed(TIMES) + "){0,3}";

  /// What every time has.
  private static final List<String> CLOCK =
      IntStream.range(0, 10).boxed().flatMap(it -> Stream.of(it + ":", it + "時")).toList();

  private static final Pattern NOT_WORK =
      Pattern.compile(
          "(?:営業|受付|診療|開館|開店|開園|開所|窓口|面接|面会|問い?合わ?せ|保育|開設|提供|対応可能|連絡|電話)"
              + "(?:時間|受付|対応|可能)?[^0-9\\n。]{0,8}"
              + TIMES
              + MORE_TIMES);
  private static final Pattern BREAK_AT =
      Pattern.compile(
          "休憩(?:時間)?[^0-9\\n。]{0,8}"
              + TIMES
              + "(?:(?:、|,|・|/|と|及び) ?"
              + unnamed(TIMES)
              + "){0,3}(?:[ (]{0,2}[0-9]{1,3}分\\)?)?");
  private static final Pattern CORE = Pattern.compile("コア(?:タイム|時間帯?)?[^0-9\\n。]{0,6}" + TIMES);
  private static final Pattern FLEXIBLE =
      Pattern.compile("フレキシブル(?:タイム|時間帯?)?[^0-9\\n。]{0,6}" + TIMES + MORE_TIMES);
  private static final Pattern WINDOW =
      Pattern.compile(
          "(?:又は|または)? ?"
              + TIMES
              + " ?(?:の(?:時間の間|間|あいだ|中(?!抜)|うち(?!休)|内|時間帯|範囲)内?|(?:間|内)(?=で|の|に|から|実働))"
              + "(?:で|に|の|から|における)?");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?<![0-9:])[0-9]{1,2}(?::[0-9]{2}|時(?:半|[0-9]{1,2}分)?) ?(?:〜|から|-) ?"
              + "(?:ラスト|LAST|last|閉店|最後)(?:まで)?");
  private static final Pattern SHIFT = Pattern.compile(TIMES);
  private static final Pattern BREAK =
      Pattern.compile(
          "(?:うち|内|途中)?(?:休憩|昼休み?|休息)(?:時間)?(?:は|:|あり|計|合計|約|各|実質|[ (/・=])*"
              + "(?:(?<hours>[0-9](?:\\.[0-9]{1,2})?) ?(?:時間|h|H|hour)(?<half>半)?)?"
              + "(?:(?<minutes>[0-9]{1,3}) ?(?:分間?|min|m))?"
              + "(?:[+＋、・] ?(?<more>[0-9]{1,2})分(?:[×x](?<times>[1-4])回?)?)?");
  private static final Pattern BREAK_BEHIND =
      Pattern.compile(
          "(?:(?<minutes>[0-9]{2,3})分|(?<hours>[12])時間(?<half>半)?)の?(?:休憩|昼休み)(?:あり|含む|有)?");
  private static final Pattern NO_BREAK = Pattern.compile("休憩(?:時間)?(?:は|:| )?(?:なし|無し|無|ありません)");

  private final Set<Shift> shifts = new LinkedHashSet<>();
  private final Set<Shift> windows = new LinkedHashSet<>();
  private final List<Integer> breaks = new ArrayList<>();
  private Optional<Shift> core = Optional.empty();
  private int breakBetween;

  private Timetable() {}

  static Timetable read(Unread text) {
    Timetable table = new Timetable();
    if (text.hasAny(CLOCK)) {
      table.readTimes(text);
    }
    if (text.hasAny("休憩", "昼休", "休息")) {
      table.readBreaks(text);
    }
    return table;
  }

  private void readTimes(Unread text) {
    if (text.hasAny("営業", "受付", "診療", "開", "窓口", "面", "合", "保育", "提供", "対応", "電話", "連絡")) {
      text.drop(NOT_WORK);
    }
    if (text.hasAny("休憩")) {
      text.take(TimeMatter.BREAK, BREAK_AT, this::breakAt);
    }
    if (text.hasAny("コア", "フレキシブル")) {
      text.take(TimeMatter.CORE_TIME, CORE, this::core);
      text.drop(FLEXIBLE);
    }
    if (text.hasAny("間", "あいだ", "中", "うち", "内", "範囲")) {
      text.take(
          TimeMatter.WINDOW, WINDOW, it -> ClockTimes.shift(it).map(windows::add).isPresent());
    }
    text.take(TimeMatter.WINDOW, OPEN_END, it -> true);
    text.take(TimeMatter.SHIFT, SHIFT, it -> ClockTimes.shift(it).map(shifts::add).isPresent());
  }

  private boolean breakAt(Matcher match) {
    Matcher each = SHIFT.matcher(match.group());
    int before = breakBetween;
    while (each.find()) {
      Duration length = ClockTimes.shift(each).map(Shift::length).orElse(Duration.ZERO);
      breakBetween += (int) length.toMinutes();
    }
    return breakBetween > before;
  }

  private boolean core(Matcher match) {
    Optional<Shift> stretch = ClockTimes.shift(match);
    core = core.or(() -> stretch);
    return stretch.isPresent();
  }

  private void readBreaks(Unread text) {
    text.take(TimeMatter.BREAK, NO_BREAK, it -> breaks.add(0));
    text.take(TimeMatter.BREAK, BREAK, this::breakOf);
    text.take(TimeMatter.BREAK, BREAK_BEHIND, this::breakOf);
  }

  private boolean breakOf(Matcher match) {
    if (match.group("hours") == null && match.group("minutes") == null) {
      return false;
    }
    int minutes = match.group("half") == null ? 0 : 30;
    if (match.group("hours") != null) {
      minutes += (int) Math.round(60 * Double.parseDouble(match.group("hours")));
    }
    if (match.group("minutes") != null) {
      minutes += Integer.parseInt(match.group("minutes"));
    }
    return breaks.add(minutes + added(match));
  }

  /// 60分+15分×2.
  private static int added(Matcher match) {
    if (!match.pattern().equals(BREAK) || match.group("more") == null) {
      return 0;
    }
    String times = match.group("times");
    return Integer.parseInt(match.group("more")) * (times == null ? 1 : Integer.parseInt(times));
  }

  List<Shift> shifts() {
    return List.copyOf(shifts);
  }

  List<Shift> windows() {
    return List.copyOf(windows);
  }

  /// In minutes; one, or one for each shift, or none.
  List<Integer> breaks() {
    return breaks.isEmpty() && breakBetween > 0 ? List.of(breakBetween) : List.copyOf(breaks);
  }

  Optional<Shift> core() {
    return core;
  }

  private static String unnamed(String pattern) {
    return pattern.replaceAll("\\(\\?<[a-z]+>", "(?:");
  }
}
