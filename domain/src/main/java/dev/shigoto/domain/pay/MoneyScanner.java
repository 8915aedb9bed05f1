package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds amounts of money and their ranges: 1,200円〜1,500円, 20〜30万円, ¥1,200, 25万円以上. Dates,
/// times, shares and counts of things are none.
final class MoneyScanner {

  /// What makes a number something else than money.
  private static final String NO_COUNT =
      "(?![0-9:%]|/(?! ?(?:時|日|月|年|件|コマ|回|本|[hdmyHDMY]))"
          + "|[年月日時分秒歳才名人件回週か代割倍箇ヶヵケカ個コ枚台本部連棟坪階位泊]|[hH](?![a-zA-Z]))";

  private static final String NUMBER = JapaneseNumber.PATTERN + NO_COUNT;
  private static final String SIGN = "(?:[¥\\\\]|JPY|USD|EUR|[€£]|(?:US|S|HK|A)?\\$) ?";
  private static final String UNIT =
      " ?(?:円|圓|えん|[Yy]en|YEN|JPY|(?:米|シンガポール|香港|豪|カナダ|台湾)?ドル|USD|SGD|ユーロ|EUR|ポンド|元|ウォン|バーツ)";
  private static final String AGAIN = "(?<again>[^0-9()]{0,2}(?:時給|日給|月給|月収|年収|年俸) ?:? ?)?";
  private static final String PER = "(?:/ ?(?:時間?|日|月|年|コマ|件|回|本|台|個|枚))?";

  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![0-9.,])(?<![0-9]:)(?<sign>"
              + SIGN
              + ")?(?<low>"
              + NUMBER
              + ")(?<unit>"
              + UNIT
              + ")?(?:\\([^()0-9]{0,15}\\)(?= ?〜))?"
              + "(?: ?(?:(?<upTo>まで|以下|以内|未満)|(?<open>(?:以上|から|より)? ?"
              + PER
              + " ?〜|から|以上|より|スタート|台(?=[^0-9])|台$|-|−)(?<to> ?"
              + AGAIN
              + "(?:"
              + SIGN
              + ")?(?<high>"
              + NUMBER
              + ")(?:"
              + UNIT
              + ")?)?))?");

  /// A wage that is so many times another is one of another period.
  private static final int OTHER_PERIOD = 5;

  private static final Pattern UP_TO =
      Pattern.compile("(?:(?<![0-9時分日月年])〜|最大|最高|上限|[Mm][Aa][Xx]) ?:? ?$");
  private static final Pattern MARK = Pattern.compile("[円万¥\\\\kK圓€£$]|yen|Yen|YEN|JPY|えん|百万");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private MoneyScanner() {}

  static List<Money> scan(String text) {
    List<Money> found = new ArrayList<>();
    Scan scan = Scan.of(MONEY, text);
    while (scan.find()) {
      money(scan.match(), text).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Money> money(Matcher match, String text) {
    String all = match.group();
    String unit = match.group("unit");
    boolean signed = MARK.matcher(all).find() || (match.group("low").endsWith("千") && unit != null);
    if (!signed && !DIGIT.matcher(all).find()) {
      return Optional.empty(); // 一般, 千葉
    }
    String currency = Currencies.code(match.group("sign"), unit);
    int behind = unit == null ? match.end("low") : match.end("unit");
    Optional<AmountRange> range = range(match);
    if (range.isEmpty() && !signed && isCount(match.group("low"))) {
      return Optional.empty(); // 1勤務, 2交代
    }
    if (range.isPresent()) {
      return range.map(it -> new Money(it, signed, currency, match.start(), behind, match.end()));
    }
    int end = match.group("to") != null ? match.start("to") : match.end();
    return single(match, text)
        .map(it -> new Money(it, signed, currency, match.start(), behind, end));
  }

  private static boolean isCount(String number) {
    return number.length() <= 2 && !JapaneseNumber.hasUnit(number);
  }

  private static Optional<AmountRange> range(Matcher match) {
    if (match.group("high") == null) {
      return Optional.empty();
    }
    boolean again = match.group("again") != null; // 時給1,200円〜 月給20万円 are two wages
    return AmountRange.between(match.group("low"), match.group("high"))
        .filter(it -> !again || it.most() < OTHER_PERIOD * it.typical());
  }

  private static Optional<AmountRange> single(Matcher match, String text) {
    OptionalLong amount = JapaneseNumber.parse(match.group("low"));
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    String before = text.substring(Math.max(0, match.start() - 6), match.start());
    String open = match.group("open");
    if (match.group("upTo") != null || UP_TO.matcher(before).find()) {
      return Optional.of(AmountRange.upTo(amount.getAsLong()));
    }
    boolean from = open != null && !open.equals("-"); // ¥250,000- is just that
    return Optional.of(
        from ? AmountRange.from(amount.getAsLong()) : AmountRange.exactly(amount.getAsLong()));
  }
}
