package dev.shigoto.domain.worktime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the long holidays that an ad promises: 年末年始・夏季休暇, GW. 年末年始は出勤 promises none.
final class LongHolidays {

  private static final Map<LongHoliday, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(LongHoliday.YEAR_END, "年末・?年始|年始年末|年末|年始|お?正月|三が日");
    NAMES.put(LongHoliday.SUMMER, "夏季|夏期|夏休み?|夏(?=[・、,と/ ]?冬|[・、,/]年末)|旧?お?盆|サマー");
    NAMES.put(LongHoliday.GOLDEN_WEEK, "GW|G・?W|ゴールデン ?[・ ]?ウ[ィイ]ーク|大型連休|5月連休");
    NAMES.put(LongHoliday.WINTER, "冬季|冬期|冬休み?|(?<=夏[・、,と/ ]{0,1})冬");
    NAMES.put(LongHoliday.SPRING, "春季|春期|春休み");
    NAMES.put(LongHoliday.AUTUMN, "秋季|秋期|秋休み");
    NAMES.put(LongHoliday.REFRESH, "リフレッシュ");
  }

  private static final String NAME = "(?:" + String.join("|", NAMES.values()) + ")";
  private static final String DATE = "[0-9]{1,2}[/月][0-9]{1,2}日?";
  private static final String DETAIL =
      "(?:[ (:]{0,2}(?:約|連続|各|計|合計|最大|毎年)?(?:"
          + DATE
          + "(?: ?[〜\\-・] ?(?:"
          + DATE
          + "|[0-9]{1,2}日?))?|[0-9]{1,2}(?:〜[0-9]{1,2})?(?:日間?|連休)(?:以上|程度|前後)?|有給|有)\\)?)";
  private static final String OFF = "(?:休暇?業?み?|期間?|時期)?(?:休暇|休み|休業|休日|お休み|連休)?";
  private static final String ONE = NAME + OFF + DETAIL + "{0,2}(?:など|等|他|ほか)?";
  private static final String AND = "(?:[・、,/&+と ]|及び|および|または|又は|や|並びに|\\(|\\)){0,2}";
  private static final String NOT =
      "(?:の|に|は|も|を|が|、|期間|時期|休暇|休み)*(?:なし|無し|無(?=[ 。、)]|$)|ありません|ございません|出勤|勤務|営業|稼働|除く|除き|除いて|以外|シフト|交[替代]|働け)";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?=[年始お正三夏旧盆サGゴ大5冬春秋リ])(?<names>"
              + ONE
              + "(?:"
              + AND
              + ONE
              + "){0,6})"
              + AND
              + "(?<off>(?:(?:長期|連続|特別)?(?:の|は|に|も|が)?(?:お?休み|休暇|休業|休日|連休|長期休暇|休)(?![憩職]))?"
              + DETAIL
              + "?(?:あり|有|など|等)?)(?<not>"
              + NOT
              + ")?");
  private static final Map<LongHoliday, Pattern> EACH =
      NAMES.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  it -> Pattern.compile(it.getValue()),
                  (a, b) -> a,
                  LinkedHashMap::new));

  private static final Pattern SEASONS = Pattern.compile("[春夏秋冬]・?休み?|(?:大型|5月)連休|長期休業");

  private LongHolidays() {}

  /// @param aboutDaysOff whether 年末年始 alone says that they are free
  static void read(Unread text, boolean aboutDaysOff, Set<LongHoliday> found) {
    if (text.hasAny(
        "年末", "年始", "正月", "三が日", "夏", "盆", "サマー", "GW", "G・W", "ゴールデン", "連休", "冬", "春", "秋",
        "リフレッシュ")) {
      text.take(TimeMatter.LONG_HOLIDAYS, NAMED, it -> add(it, aboutDaysOff, found));
    }
  }

  private static boolean add(Matcher match, boolean aboutDaysOff, Set<LongHoliday> found) {
    String names = match.group("names");
    if (!aboutDaysOff && !isPromised(match.group())) {
      return false;
    }
    if (match.group("not") == null) {
      EACH.forEach((it, name) -> addIf(name.matcher(names).find(), it, found));
    }
    return true;
  }

  /// Schools have a 夏休み, and shops are busy in a 大型連休.
  private static boolean isPromised(String words) {
    return SEASONS.matcher(words).replaceAll("").contains("休");
  }

  private static void addIf(boolean named, LongHoliday holiday, Set<LongHoliday> found) {
    if (named) {
      found.add(holiday);
    }
  }
}
