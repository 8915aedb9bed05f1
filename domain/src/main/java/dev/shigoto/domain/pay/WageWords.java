package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.job.PayUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words before and behind an amount say of it.
final class WageWords {

  private static final Pattern CLOSED_BRACKETS = Pattern.compile("\\([^()]{0,40}\\)");
  private static final Pattern SENTENCE = Pattern.compile("。(?=[^。]*$)");
  private static final Pattern TRIAL =
      Pattern.compile(
          "試用(?!期間?(?:は|:)? ?(?:なし|無))|(?<!初任者|実務者)研修(?:期間|中|時|[ :]?\\(?[0-9])|見習い|トレーニング(?:期間|中)");
  private static final Pattern PREMIUM =
      Pattern.compile(
          "(?:深夜|夜間|夜勤|早朝|土日祝?|土・日|土曜|日曜|日祝|祝日|休日|年末年始|GW|お盆|22時(?!まで)|残業|時間外|繁忙|割増)"
              + "(?!・?祝?日?(?:は|も|が)?(?:お?休|なし|無|少|ほぼ|含|込))");
  private static final Pattern STUDENT = Pattern.compile("高校生(?! ?(?:可|OK|歓迎|も|不可|・))");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?<![条比慣])例(?!年|外|え)|モデル|実績|換算|[0-9]年[目後]|[0-9]{2}[歳才](?!以上|以下|まで|未満|〜|定年)|平均年収|平均月収|シミュレーション|稼げ");
  private static final Pattern PLUS = Pattern.compile("(?:\\+|プラス|さらに) ?[¥]? ?$");
  private static final Pattern MORE = Pattern.compile("^ ?(?:[Uu][Pp]|アップ|増|加算|上乗せ|引き上げ)");
  private static final Pattern PER =
      Pattern.compile(
          "^ ?(?:(?:/|per) ?1?(?:(?<hour>時間?|[hH](?:our)?)|(?<day>日(?!払)|[dD]ay)|(?<month>[ヶか]?月|[mM]onth)"
              + "|(?<year>年|[yY]ear)|(?<piece>件|コマ|本|台|回|枚|個|部|戸|名|人|レッスン|現場))"
              + "|\\((?:(?<hour2>時給)|(?<day2>日給)|(?<month2>月給)|(?<year2>年収|年俸))\\))");
  private static final Pattern LISTED =
      Pattern.compile(
          "^[ )]*[、,・/|または＆&]+ ?$|(?:有|無)?資格|経験者|未経験|[大短高専][学門]?卒|[院修]了|[①-⑨]|[A-Z] ?[:勤)]|一般|正看|准看|福祉士|初任者");
  private static final int LONGEST_GAP = 60;

  private final String gap;
  private final String tail;
  private final Matcher per;
  private final boolean hasPer;
  private final Optional<PayLabel> label;

  /// @param gap from the amount before, or from the beginning of the text
  /// @param inner what follows the first amount: /日〜15,000円
  /// @param tail what follows all of it
  WageWords(String gap, String inner, String tail) {
    this.gap = lastSentence(gap.substring(Math.max(0, gap.length() - LONGEST_GAP)));
    this.tail = tail;
    this.label = findLabel();
    this.per = PER.matcher(inner);
    this.hasPer = per.find() || per.reset(tail).find();
  }

  private static String lastSentence(String words) {
    Matcher end = SENTENCE.matcher(words);
    return end.find() ? words.substring(end.end()) : words;
  }

  private Optional<PayLabel> findLabel() {
    String open = CLOSED_BRACKETS.matcher(gap).replaceAll("");
    return label(open).or(() -> label(gap));
  }

  /// The strongest label, of equally strong ones the last.
  private Optional<PayLabel> label(String words) {
    Map<PayLabel.Strength, PayLabel> last = new EnumMap<>(PayLabel.Strength.class);
    Scan scan = PayLabel.scan(words);
    int strong = -1;
    int other = -1;
    while (scan.find()) {
      Matcher labels = scan.match();
      PayLabel found = PayLabel.of(labels);
      last.put(found.strength(), found);
      strong = found.strength() == PayLabel.Strength.STRONG ? labels.start() : strong;
      other = found.strength() == PayLabel.Strength.OTHER ? labels.start() : other;
    }
    if (other > strong) {
      return Optional.of(PayLabel.OTHER);
    }
    return last.values().stream().findFirst();
  }

  Optional<PayLabel> label() {
    return label;
  }

  /// How many characters before the amount its label begins; zero without one.
  int labelDistance() {
    Scan scan = PayLabel.scan(gap);
    int start = gap.length();
    while (scan.find()) {
      Matcher labels = scan.match();
      if (label.isPresent() && PayLabel.of(labels) == label.get()) {
        start = labels.start();
      }
    }
    return gap.length() - start;
  }

  /// What `kind` becomes by the words around the amount.
  WageKind qualified(WageKind kind) {
    if (PLUS.matcher(gap).find() || MORE.matcher(tail).find()) {
      return WageKind.SURCHARGE;
    }
    if (TRIAL.matcher(gap).find()) {
      return WageKind.TRIAL;
    }
    if (EXAMPLE.matcher(gap).find()) {
      return WageKind.EXAMPLE;
    }
    if (STUDENT.matcher(gap).find()) {
      return WageKind.STUDENT;
    }
    return PREMIUM.matcher(gap).find() ? WageKind.PREMIUM : kind;
  }

  /// Whether the amount goes on with the list that the one before has begun.
  boolean goesOn() {
    return LISTED.matcher(gap).find();
  }

  /// The period behind the amount: 1,200円/時, 500万円(年収).
  Optional<PayUnit> unitBehind() {
    if (!hasPer) {
      return Optional.empty();
    }
    if (per.group("hour") != null || per.group("hour2") != null) {
      return Optional.of(PayUnit.HOUR);
    }
    if (per.group("day") != null || per.group("day2") != null) {
      return Optional.of(PayUnit.DAY);
    }
    if (per.group("month") != null || per.group("month2") != null) {
      return Optional.of(PayUnit.MONTH);
    }
    boolean year = per.group("year") != null || per.group("year2") != null;
    return year ? Optional.of(PayUnit.YEAR) : Optional.empty();
  }

  boolean isPerPieceBehind() {
    return hasPer && per.group("piece") != null;
  }
}
