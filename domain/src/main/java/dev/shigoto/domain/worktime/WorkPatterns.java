package dev.shigoto.domain.worktime;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how the hours are laid out: 変形労働時間制（1ヶ月単位）, 2交替制, フレックスタイム制.
final class WorkPatterns {

  private static final String ONE = "[1一]";
  private static final String MONTH = ONE + "?[ヶかカケヵ箇]?月";
  private static final String WEEK = ONE + "?週間?";
  private static final String YEAR = ONE + "?年間?";
  private static final String VARIABLE = "変形(?:労働時間制?|労働制?|時間労働制?|時間制|制)?";
  private static final String SYSTEM = "(?:タイム)?(?:制度?|勤務|出社|出勤)?";

  private static final Pattern DENIED =
      Pattern.compile(
          "(?:シフト|交[替代]|フレックス(?:タイム)?|裁量労働|変形労働時間)(?:制度?|勤務)?"
              + "(?:は|も|が|で)?(?:ありません|ございません|なし|無し|無|ない|はない|不可|対象外|適用外|適用なし)");

  /// The first that matches a place in the text takes it.
  private static final Map<WorkPattern, Pattern> WORDS = new LinkedHashMap<>();

  static {
    put(WorkPattern.VARIABLE_MONTH, variable(MONTH));
    put(WorkPattern.VARIABLE_YEAR, variable(YEAR));
    put(WorkPattern.VARIABLE_WEEK, variable(WEEK));
    put(WorkPattern.VARIABLE, "変形(?:労働|時間|休日)(?:時間|労働)?制?");
    put(WorkPattern.FLEX, "(?:スーパー|フル|完全)?フレックス" + SYSTEM + "(?:\\(?コア(?:タイム)?(?:なし|無し)\\)?)?");
    put(
        WorkPattern.DISCRETIONARY,
        "(?:専門業務型|企画業務型)?裁量労働(?:時間)?制?(?:\\([^)\\n]{0,12}みなし[^)\\n]{0,12}\\))?");
    put(WorkPattern.DEEMED, "(?:事業場外)(?:労働)?(?:に関する|の)?みなし(?:労働)?(?:時間)?制?|みなし労働(?:時間)?制");
    put(WorkPattern.TWO_SHIFTS, "(?:[2-9二三四五](?:直|組|班|勤))?[2二](?:組)?(?:交[替代]|直|シフト)(?:制|勤務)*");
    put(WorkPattern.THREE_SHIFTS, "(?:[2-9二三四五](?:直|組|班|勤))?[3三](?:組)?(?:交[替代]|直|シフト)(?:制|勤務)*");
    put(
        WorkPattern.SHIFT,
        "交[替代](?:勤務)?制?\\(シフト制?\\)|シフト(?:勤務|交[替代])?制|シフト(?:勤務|による|自由|は|希望|表|提出)");
    put(WorkPattern.ROTATING, "交[替代](?:勤務)?制|交[替代]勤務|交[替代]シフト|昼夜交[替代]");
    put(WorkPattern.FIXED, "固定時間制|時間固定(?:制)?|固定シフト|シフト固定|(?:日勤|夜勤)固定|固定勤務");
  }

  private WorkPatterns() {}

  static Set<WorkPattern> read(Unread text) {
    Set<WorkPattern> found = EnumSet.noneOf(WorkPattern.class);
    if (!text.hasAny("変形", "シフト", "交替", "交代", "直", "フレックス", "裁量", "みなし", "固定")) {
      return found;
    }
    text.drop(DENIED);
    WORDS.forEach((it, words) -> text.take(TimeMatter.PATTERN, words, match -> addTo(found, it)));
    return found;
  }

  private static boolean addTo(Set<WorkPattern> found, WorkPattern pattern) {
    found.add(pattern);
    return true;
  }

  /// 1ヶ月単位の変形労働時間制, 変形労働時間制（1ヶ月単位）, 変形(1ヶ月).
  private static String variable(String period) {
    String unit = period + "(?:単位|以内|毎|ごと)?の?(?:期間)?の?";
    return unit + VARIABLE + "|" + VARIABLE + "[ (:/・]{0,3}(?:の?単位)?[ (:]{0,2}" + unit + "\\)?";
  }

  private static void put(WorkPattern pattern, String words) {
    WORDS.put(pattern, Pattern.compile(words));
  }
}
