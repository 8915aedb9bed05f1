package dev.shigoto.domain.worktime;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how much work there is: 1日8時間, 実働7時間45分, 週3日〜, 週20時間以上, 月80時間, 月20日程度.
final class WorkloadWords {

  private static final String HOURS = Numbers.pattern("時間|[hHＨ](?:r|our)?s?");
  private static final String DAYS = Numbers.pattern("日間?|回");
  private static final String LABEL =
      "(?:所定|実働?|実質|実?労働|勤務|就業|就労|稼働|出勤|標準|平均|総|時間|日数|数|あたり|当たり|当り|の|に|は|間|約|最低|最大|[:( )、])*";
  private static final String ABOUT =
      "(?:程度|前後|くらい|ぐらい|ほど)?(?:以上|〜)?(?:の?(?:勤務|就業|労働|稼働|出勤)(?!開始))?(?:制)?";
  private static final String NOT_WORK =
      "(?! ?(?:まで|以上|程度|以内|は|も|の)*(?:お?休|公休|リモート|在宅|テレワーク|夜勤|当直|宿直|残業|定休|ノー残業|訪問|会議|出社|オンコール))";

  private static final Pattern PER_WEEK =
      Pattern.compile("(?:[1一] ?)?週間?(?!休)" + LABEL + "(?:週)?" + HOURS + ABOUT);
  private static final Pattern HOURS_OF_WEEK = Pattern.compile(HOURS + "(?:程度)? ?/ ?週");
  private static final Pattern DAYS_OF_WEEK =
      Pattern.compile(
          "(?:[1一] ?)?週間?(?!休)" + LABEL + "(?:週)?" + DAYS + NOT_WORK + "(?:、?" + ABOUT + ")?");
  private static final Pattern PER_MONTH =
      Pattern.compile("(?<![0-9])(?:[1一][ヶかカケヵ箇])?月間?(?!休)" + LABEL + HOURS + ABOUT);
  private static final Pattern DAYS_OF_MONTH =
      Pattern.compile("(?<![0-9])(?:[1一][ヶかカケヵ箇])?月間?(?!休)" + LABEL + DAYS + NOT_WORK + ABOUT);
  private static final Pattern PER_DAY =
      Pattern.compile(
          "(?:[1一] ?日(?:の|に|あたり|当たり)?"
              + LABEL
              + "|(?:実働?|実労働?|所定労働|標準労働|実質労働|実勤務|みなし労働|労働)(?:時間)?"
              + LABEL
              + ")"
              + HOURS
              + ABOUT);
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<![0-9:.日月])" + HOURS + "(?<about>程度|前後|くらい|ぐらい)?(?<behind>(?:の?(?:勤務|労働|就業|実働))?)");
  private static final Pattern WORK = Pattern.compile("勤務|労働|就業|出勤|稼働|就労");
  private static final Pattern NIGHTS =
      Pattern.compile(
          "(?:夜勤|当直|宿直|オンコール|日直)[^0-9\\n。、]{0,6}[0-9]{1,2}(?:[〜\\-][0-9]{1,2})?回(?:程度|以上|前後|/月)*");
  private static final Pattern HELD =
      Pattern.compile(
          "拘束(?:時間)?[ :は]?[0-9]{1,2}(?:\\.[0-9]+)?(?:時間|h|H)(?:半|[0-9]{1,2}分)?|24時間(?:体制|対応|営業|OK)?");

  private Stated perDay = Stated.NOTHING;
  private Stated daysPerWeek = Stated.NOTHING;
  private Stated perWeek = Stated.NOTHING;
  private Stated daysPerMonth = Stated.NOTHING;
  private Stated perMonth = Stated.NOTHING;

  private final boolean aboutHours;

  private WorkloadWords(boolean aboutHours) {
    this.aboutHours = aboutHours;
  }

  /// @param aboutHours whether hours count that no word says of which period they are, and days
  ///     that no word says are worked
  static Workload read(Unread text, boolean aboutHours) {
    WorkloadWords words = new WorkloadWords(aboutHours);
    words.readAll(text);
    return new Workload(
        words.perDay, words.daysPerWeek, words.perWeek, words.daysPerMonth, words.perMonth);
  }

  private void readAll(Unread text) {
    boolean hours = text.hasAny("時間", "h", "H");
    if (hours) {
      text.drop(HELD);
    }
    if (text.hasAny("夜勤", "当直", "宿直", "オンコール", "日直")) {
      text.drop(NIGHTS);
    }
    if (text.hasAny("週")) {
      text.take(TimeMatter.HOURS_PER_WEEK, PER_WEEK, this::perWeek);
      if (text.hasAny("/週", "/ 週")) {
        text.take(TimeMatter.HOURS_PER_WEEK, HOURS_OF_WEEK, this::perWeek);
      }
      text.take(TimeMatter.DAYS_PER_WEEK, DAYS_OF_WEEK, this::daysPerWeek);
    }
    if (text.hasAny("月")) {
      text.take(TimeMatter.HOURS_PER_MONTH, PER_MONTH, this::perMonth);
      text.take(TimeMatter.DAYS_PER_MONTH, DAYS_OF_MONTH, this::daysPerMonth);
    }
    if (hours) {
      text.take(TimeMatter.HOURS_PER_DAY, PER_DAY, this::perDay);
    }
    if (hours && aboutHours) {
      text.take(TimeMatter.HOURS_PER_DAY, ALONE, this::alone);
    }
  }

  private boolean perDay(Matcher match) {
    Stated said = Numbers.stated(match);
    boolean believed = isWithin(said, 1, 24);
    perDay = believed && perDay.isNothing() ? said : perDay;
    return believed;
  }

  private boolean alone(Matcher match) {
    boolean telling =
        match.group("more") != null
            || match.group("less") != null
            || match.group("about") != null
            || !match.group("behind").isEmpty()
            || match.group("high") != null;
    return telling && isWithin(Numbers.stated(match), 1, 12) && perDay(match);
  }

  private boolean perWeek(Matcher match) {
    Stated said = Numbers.stated(match);
    boolean believed = isWithin(said, 1, 84);
    perWeek = believed && perWeek.isNothing() ? said : perWeek;
    return believed;
  }

  private boolean daysPerWeek(Matcher match) {
    Stated said = Numbers.stated(match);
    boolean believed = isWithin(said, 1, 7) && (isWork(match) || !match.group().contains("回"));
    daysPerWeek = believed && daysPerWeek.isNothing() ? said : daysPerWeek;
    return believed;
  }

  /// 月10時間 is overtime, most likely.
  private boolean perMonth(Matcher match) {
    Stated said = Numbers.stated(match);
    boolean believed = isWithin(said, 30, 260);
    perMonth = believed && perMonth.isNothing() ? said : perMonth;
    return believed;
  }

  private boolean daysPerMonth(Matcher match) {
    Stated said = Numbers.stated(match);
    boolean believed = isWithin(said, 1, 31) && isWork(match);
    daysPerMonth = believed && daysPerMonth.isNothing() ? said : daysPerMonth;
    return believed;
  }

  /// Nights and meetings are counted by the month, too.
  private boolean isWork(Matcher match) {
    return aboutHours || WORK.matcher(match.group()).find();
  }

  private static boolean isWithin(Stated said, double least, double most) {
    return isWithin(said.min(), least, most) && isWithin(said.max(), least, most);
  }

  private static boolean isWithin(OptionalDouble value, double least, double most) {
    return value.isEmpty() || (value.getAsDouble() >= least && value.getAsDouble() <= most);
  }
}
