package dev.shigoto.domain.worktime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how many days of a week are free. 完全週休2日 means two in every week, 週休2日 two in at least one
/// week of a month, and neither says which days those are.
final class OffPatterns {

  private static final String TWO = "(?:2|二|弐|ニ)日";
  private static final String THREE = "(?:3|三)日";
  private static final String DAY = "(?:土曜?日?|[月火水木金日]曜日?)";
  private static final String SYSTEM = "(?:制度?)?";
  private static final String LINK = "[ :(・、=\\-]{0,3}";
  private static final String NOT =
      "(?:では|で|じゃ)(?:は)?(?:ありません|ございません|ない|なく)|(?:は|も)?(?:なし|無し|無(?!料)|ありません|ございません)";
  private static final String OPTION = "(?: ?も?(?:可|選択|相談|選べ|OK|希望))";
  private static final String BY =
      "(?:制|表|勤務|制度)*(?:の(?:ため|為)|による|により|によって|にて|に準(?:ずる|じ(?:る|て|ます)?)|に(?:基づ|従)[きくい]?|で(?=$|[ 、。)])|通り|どおり|あり|有)*(?:休(?:み|日)?|変動|決定|異なる)?";

  /// @param hints one of which is in every text that the rule matches; to look for them is cheap
  private record Rule(
      List<String> hints, Pattern words, Optional<OffPattern> says, boolean inFieldOnly) {}

  /// The first that matches a place in the text takes it.
  private static final List<Rule> RULES = new ArrayList<>();

  static {
    nothing("完全週休", "完全週休" + TWO + SYSTEM + "(?:" + NOT + ")");
    nothing(
        "週休",
        "(?:選択(?:的|制|式)?)?週休(?:"
            + TWO
            + "(?:・|または|or|か))?"
            + THREE
            + SYSTEM
            + OPTION
            + "(?:能|制)?|選択(?:的|制|式)週休"
            + THREE
            + SYSTEM);
    nothing("祝", "祝日?(?:が|の)(?:ある|あった)週の?土曜?日?(?:は|も)?(?:出勤|勤務)(?:日|あり)?");
    nothing("土", "年(?:に|間)?(?:数|[0-9]{1,2}(?:〜[0-9]{1,2})?)回(?:程度)?の?土曜?日?(?:の?出勤|勤務)(?:あり)?");
    says(OffPattern.EVERY_WEEK_THREE, "週休", "(?:完全)?週休" + THREE + SYSTEM + "(?:以上)?");
    says(OffPattern.NONE, "週休", "週休" + TWO + SYSTEM + LINK + "(?:" + NOT + ")\\)?");
    says(
        OffPattern.EVERY_WEEK_TWO,
        "週 完全 必ず",
        "完全週休" + TWO + SYSTEM,
        "毎週土曜?日?[・、と]?日曜?日?(?:は|が)?(?:必ず)?(?:お?休み?|定休)日?",
        "週休" + TWO + SYSTEM + LINK + "(?:毎週|完全)\\)?",
        "(?:完全|毎週|必ず|1週間?に|週に?)(?:週に?)?(?:2|二)(?:日|回)(?:間|は|の|ずつ|必ず|以上)*(?:お?休み?|休日|公休)",
        "(?:完全)?週(?:2|二)休(?:み|制|日)?(?![0-9])");
    says(
        OffPattern.SOME_WEEKS_TWO,
        "週",
        "隔週休?(?:で|の)?(?:週休)?" + TWO + SYSTEM,
        "週休"
            + TWO
            + SYSTEM
            + LINK
            + "(?:その他|隔週|会社カレンダー[^ )]{0,6}|(?:月|年)[0-9]{1,2}回(?:以上|程度|あり)?)\\)?",
        "(?:年間|月)?(?:変形|変則)?週休" + TWO + "(?:以上)?" + SYSTEM,
        "週休(?:2|二)?日?(?:〜|・|、|-|or|または)(?:2|二|3|三)日" + SYSTEM);
    says(
        OffPattern.SOME_WEEKS_TWO,
        "土",
        "(?:隔週|第[1-5](?:[・、,.と]? ?第?[1-5])*)週?の?土曜?日?(?:は|が|も)?(?:お?休み|休日)",
        "土曜?日?(?:は|が|も)?(?:隔週|月に?[1-3]回|第[1-5](?:[・、,.と]? ?第?[1-5])*)(?:の|は|で)?(?:お?休み|休日)");
    field(
        OffPattern.SOME_WEEKS_TWO,
        "隔週 回 第 午前 半日",
        "(?:毎月|月)?第[1-5一二三四五](?:[・、,.と&]? ?第?[1-5一二三四五])*週?の?(?:土日|"
            + DAY
            + ")(?:・?祝)?(?:のみ)?(?:は|が|も)?(?:お?休み?|出勤|勤務|休業)?",
        "(?:隔週|月に?[1-3](?:〜[1-4])?回(?:程度)?)(?:で|の)?" + DAY + "(?:は|も|が)?(?:お?休み?|出勤|勤務|あり)?",
        DAY
            + "(?:は|の|が|も)?[ (:]{0,2}(?:隔週|月に?[1-3](?:〜[1-4])?回(?:程度)?|第[1-5](?:[・、,.と]? ?第?[1-5])*|午前(?:中)?のみ|半日)(?:で|の|は|が)?(?:週|休み?|出勤|勤務|土曜?)*\\)?");
    says(OffPattern.FOUR_WEEKS_EIGHT, "4週 四週", fourWeeks("8|八|9|九"));
    says(OffPattern.FOUR_WEEKS_SEVEN, "4週 四週", fourWeeks("7|七"));
    says(OffPattern.FOUR_WEEKS_SIX, "4週 四週", fourWeeks("6|六"));
    says(OffPattern.FOUR_WEEKS_FIVE, "4週 四週", fourWeeks("5|五"));
    says(OffPattern.FOUR_WEEKS_FOUR, "4週 四週", fourWeeks("4|四"));
    says(
        OffPattern.EVERY_WEEK_ONE,
        "週",
        "週休(?:1|一)日" + SYSTEM,
        "(?:毎週|週に?)(?:1|一)(?:日|回)(?:は|の|以上)*(?:お?休み?|休日|公休)",
        "週(?:1|一)休(?:み|制)?");
    field(
        OffPattern.BY_CALENDAR,
        "カレンダー 会社",
        "会社の?(?:指定|規定|定め|休日表)(?:の?日|た日|による|る日|る休日|休日|どおり|通り)*",
        "(?:当?社内?|会社|弊社|自社|工場|企業|年間|派遣先|就業先|営業|勤務先|事業所|\\p{IsHan}{0,4})の?(?:年間|休日|営業|勤務)?カレンダー"
            + BY);
    field(
        OffPattern.BY_SHIFT,
        "シフト 表 交替 交代 ローテーション 輪番",
        "(?:勤務)?シフト" + BY,
        "(?:勤務|月間|予定)(?:表|割表?|シフト表?|予定表)" + BY,
        "(?:交[替代]|ローテーション|輪番)(?:休日)?" + BY);
  }

  private OffPatterns() {}

  static void read(Unread text, boolean aboutDaysOff, Set<OffPattern> found) {
    for (Rule rule : RULES) {
      if ((aboutDaysOff || !rule.inFieldOnly()) && text.hasAny(rule.hints())) {
        text.take(TimeMatter.DAYS_OFF_PATTERN, rule.words(), it -> add(found, rule.says()));
      }
    }
  }

  private static boolean add(Set<OffPattern> found, Optional<OffPattern> said) {
    said.ifPresent(found::add);
    return true;
  }

  private static String fourWeeks(String days) {
    return "(?:4|四)週間?(?:を通じて?|に|で|あたり|中|ごとに|:| )*(?:"
        + days
        + ")(?:[〜・\\-][4-9])?(?:休|日)(?:制|以上|日|み)*";
  }

  private static void nothing(String hints, String words) {
    add(hints, Optional.empty(), false, words);
  }

  private static void says(OffPattern pattern, String hints, String... words) {
    add(hints, Optional.of(pattern), false, words);
  }

  private static void field(OffPattern pattern, String hints, String... words) {
    add(hints, Optional.of(pattern), true, words);
  }

  private static void add(
      String hints, Optional<OffPattern> says, boolean inFieldOnly, String... words) {
    Pattern pattern = Pattern.compile(String.join("|", words));
    RULES.add(new Rule(List.of(hints.split(" ")), pattern, says, inFieldOnly));
  }
}
