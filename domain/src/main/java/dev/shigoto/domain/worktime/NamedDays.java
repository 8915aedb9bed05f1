package dev.shigoto.domain.worktime;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads which days of the week are free: 土日祝, 日曜・祝日, 水曜定休.
final class NamedDays {

  private static final String LETTERS = "月火水木金土日祝";
  private static final String SUNDAY_FIRST = "日月火水木金土祝";
  private static final String DAY = "(?:[月火水木金土日](?:曜日?)?|祝祭?日?(?!い)|祭日)";
  private static final String AND = "(?:[・、,/.+&と ]|及び|および|ならびに|並びに){0,2}";
  private static final String DAYS =
      "(?<![0-9\\p{IsHan}&&[^週毎完全休定業は社則本]])(?<days>" + DAY + "(?:" + AND + DAY + "){0,7})";

  private static final String OF = "(?:の|に|は|も|が|を|で|と|場合|際)*";
  private static final String ONE_OF = "(?:(?:の|、)?(?:うち|内)?(?:いずれか|どちらか|どれか)?(?:の?1日)?)?";
  private static final String WORKED =
      "(?:出勤|勤務|営業|以外|除く|除き|除いて|含む|含め|仕事|稼働|出社|働け|入れ)(?:でき|可能|あり|して|いただ|可)*(?:る方|方)?";
  private static final String MAYBE =
      "(?:取得)?(?:応?相談|希望|OK|可(?:能)?|選択|取得|ではありません|ではない|とは限)(?:休|制|に応じ)*";
  private static final String OFF =
      "(?:[はがもを: に]|の日|すべて|完全|他|ほか|その他|など)*(?:お休み?|定休|固定休|休館|休業|休診|休園|休校|休日|休み|休(?![憩職む]))日?";

  private static final Pattern NOT_FREE =
      Pattern.compile(
          DAYS
              + "(?:"
              + OF
              + "|"
              + ONE_OF
              + ")(?:お?休み?)?"
              + OF
              + "(?:"
              + WORKED
              + "|"
              + MAYBE
              + ")");
  private static final Pattern ONE_OF_THEM =
      Pattern.compile(DAYS + "(?:の|、)?(?:うち|内)?(?:いずれか|どちらか|どれか)(?:の?1日)?(?:は|が|を)?(?:お?休み?)?");
  private static final Pattern HALF_A_DAY =
      Pattern.compile("(?<days>" + DAY + ")の?(?:午前|午後|半日|AM|PM)(?:中|のみ|は|休診|休み|お休み)*");
  private static final Pattern IN_TEXT = Pattern.compile(DAYS + OFF);
  private static final Pattern BEHIND =
      Pattern.compile("(?:休日|休み|定休日?|公休日?)(?:は|:|/|】|\\]|\\)|・| |が|、)+(?:毎週|原則)?" + DAYS);
  private static final Pattern IN_FIELD =
      Pattern.compile("(?:毎週|原則|基本(?:的に)?)?" + DAYS + "(?:他|ほか|その他|(?=[ ・、,:()\\n]|$))?");
  private static final Pattern ANY_DAY =
      Pattern.compile("(?:平日|他|その他|ほか|週)(?:の?うち)?(?:に|の)?[12]日(?:の?休み)?");
  private static final Pattern TOKEN = Pattern.compile(DAY);

  private NamedDays() {}

  /// @param aboutDaysOff whether 土日 alone says that they are free
  static void read(Unread text, boolean aboutDaysOff, Set<OffDay> found) {
    if (!aboutDaysOff && !text.hasAny("曜", "祝", "土日", "土・", "土、", "日・", "日、")) {
      return;
    }
    text.drop(HALF_A_DAY);
    text.drop(ONE_OF_THEM, it -> isList(it.group("days")));
    text.drop(NOT_FREE, it -> isList(it.group("days")));
    text.take(TimeMatter.DAYS_OFF, IN_TEXT, it -> add(it, found, aboutDaysOff));
    text.take(TimeMatter.DAYS_OFF, BEHIND, it -> add(it, found, false));
    if (aboutDaysOff) {
      text.take(TimeMatter.DAYS_OFF, ANY_DAY, it -> true);
      text.take(TimeMatter.DAYS_OFF, IN_FIELD, it -> add(it, found, isAlone(it, text)));
    }
  }

  /// 日他, 月 alone.
  private static boolean isAlone(Matcher match, Unread text) {
    return match.group().length() > 1 || text.isStatement(match.start(), match.end());
  }

  private static boolean add(Matcher match, Set<OffDay> found, boolean oneSuffices) {
    String words = match.group("days");
    if (!oneSuffices && !isList(words)) {
      return false;
    }
    letters(words).chars().forEach(it -> found.add(OffDay.of((char) it)));
    return true;
  }

  /// Days, and not a word that is written with the same letters: 土木, 日本, 金物.
  private static boolean isList(String words) {
    String letters = letters(words);
    return words.contains("曜")
        || letters.contains("祝")
        || (letters.length() > 1 && (isOrdered(letters) || words.length() > letters.length()));
  }

  private static boolean isOrdered(String letters) {
    return isOrdered(letters, LETTERS) || isOrdered(letters, SUNDAY_FIRST);
  }

  private static boolean isOrdered(String letters, String order) {
    for (int i = 1; i < letters.length(); i++) {
      if (order.indexOf(letters.charAt(i - 1)) >= order.indexOf(letters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// One for each day; 祭日 is 祝日.
  private static String letters(String words) {
    return TOKEN
        .matcher(words)
        .results()
        .map(it -> it.group().startsWith("祭") ? "祝" : it.group().substring(0, 1))
        .collect(Collectors.joining());
  }
}
