package dev.shigoto.domain.worktime;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what an applicant may ask for: 時間応相談, 勤務開始日は相談に応じます, 即日勤務OK.
final class NegotiableWords {

  private static final String ASK =
      "(?:は|も|が|等|など|について|に関して|につきまして|の|、|:|・|は?ご希望に?より|希望により| )*"
          + "(?:応相談|要相談|相談(?:に応じ|可|OK|の上|して|でき|ください|下さい|させて|により|で決定|歓迎|も)|ご相談|自由に?選|選べ|選択(?:可|でき|制)|自由|調整(?:可|でき|OK|します)|希望(?:に応じ|を?考慮|を?お?聞き|制|OK)|ご?都合に合わせ|自己申告|あなた次第)"
          + "(?:能|ます|ました|る|られます|です|致します|いたします)?";
  private static final String TIME =
      "(?:(?:就業|勤務|労働|就労|開始|終了|始業|終業|出勤|退勤)?(?:時間帯?|時刻)|シフト|時短|短時間|勤務)";
  private static final String DAY = "(?:曜日|日数|勤務日数?|労働日数?|出勤日数?|休日|お?休み|回数)";
  private static final String START = "(?:勤務開始|入社|就業開始|就業|開始|入職|採用|着任|スタート|働き始め)(?:日|時期|予定日|可能日)";

  private static final Map<Negotiable, Pattern> WORDS = new LinkedHashMap<>();

  static {
    put(Negotiable.START_DATE, START + ASK);
    put(
        Negotiable.START_AT_ONCE,
        "即日(?!払|支給|入金|振込|配送|発送|対応|融資|決済)(?:(?:からの?)?(?:勤務|就業|スタート|入社|開始|採用|働け))?(?:も?可能?|も?OK|も?歓迎|できる方)?");
    put(
        Negotiable.DAYS,
        "(?:" + TIME + "[・、と/])*" + DAY + "(?:[・、と/]" + "(?:" + TIME + "|" + DAY + "))*" + ASK);
    put(Negotiable.HOURS, TIME + "(?:[・、と/](?:" + DAY + "|" + TIME + "))*" + ASK);
    put(
        Negotiable.CHOICE_OF_SHIFT,
        "(?:[0-9]〜[0-9](?:の中|のうち)?(?:から|より|を)(?:選択|選べ)|(?:いずれか|どれか|どちらか|お好きな時間帯?)(?:で|を|の|に|から|1つ|時間帯?|シフト)*(?:選択|選べ|応相談)|(?:日勤|夜勤|早番|遅番|午前|午後)のみ(?:も|でも)?(?:可|OK|相談|歓迎)|時間帯?(?:を|が)?選べ)(?:可能|可|OK|ます|る)?");
  }

  private NegotiableWords() {}

  static Set<Negotiable> read(Unread text) {
    Set<Negotiable> found = EnumSet.noneOf(Negotiable.class);
    if (text.hasAny(
        "相談", "選べ", "選択", "自由", "希望に", "希望を", "希望考", "希望制", "希望OK", "希望お", "調整", "都合", "即日", "のみ",
        "自己申告")) {
      WORDS.forEach(
          (it, words) ->
              text.take(TimeMatter.NEGOTIABLE, words, match -> add(found, it, match.group())));
    }
    return found;
  }

  /// 時間・曜日応相談 is about both.
  private static boolean add(Set<Negotiable> found, Negotiable said, String words) {
    found.add(said);
    if (said == Negotiable.DAYS && (words.contains("時間") || words.contains("シフト"))) {
      found.add(Negotiable.HOURS);
    }
    if (said == Negotiable.HOURS && (words.contains("曜日") || words.contains("日数"))) {
      found.add(Negotiable.DAYS);
    }
    return true;
  }

  private static void put(Negotiable matter, String words) {
    WORDS.put(matter, Pattern.compile(words));
  }
}
