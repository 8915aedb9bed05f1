package dev.shigoto.domain.worktime;

import java.util.regex.Pattern;

/// Words of a field for working hours that say nothing by themselves.
final class HoursFillers {

  private static final Pattern NUMBER =
      Pattern.compile("[(\\[【][0-9]{1,2}[)\\]】]"); // of a shift on forms
  private static final Pattern WORDS =
      Pattern.compile(
          "又は|または|もしくは|就業時間[0-9]?|勤務時間|労働時間|始業|終業|時間帯?|特記事項|備考|詳細|単位|"
              + "早番|遅番|中番|日勤|夜勤|準夜勤?|深夜|明け|早出|遅出|朝|昼|夜|夕方|例|以上|程度|あり|有り?|なし|無し?|制|勤務|実働|休憩|"
              + "36協定(?:における)?特別条項|交[替代]|など|等|及び|および|の|間|日|月|で|に|は|も|を|と|から|まで|可|OK|です|ます|その他|関する|する|基本|中|[A-Z]勤|準夜|準|コアタイム|フレキシブルタイム|所定|時短|短|よる|に応じ");

  private HoursFillers() {}

  static void drop(Unread text) {
    text.drop(NUMBER);
    if (!text.rest().isEmpty()) {
      text.drop(WORDS);
    }
  }
}
