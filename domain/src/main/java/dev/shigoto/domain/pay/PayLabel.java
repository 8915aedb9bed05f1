package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.job.PayUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A word that says what the amount behind it is. Where two begin at the same letter, the first of
/// this list counts.
enum PayLabel {
  /// Who works by the day and is paid by the month: the amount tells which it states.
  DAILY_MONTHLY(Strength.STRONG, WageKind.WAGE, PayUnit.MONTH, "日給月給|月給日給"),
  /// The heading on forms of Hello Work, for all kinds of wage.
  FORM_BASE(Strength.STRONG, WageKind.BASE, null, "基本給 ?(?:又は|または)時間額"),
  TOTAL(Strength.STRONG, WageKind.WAGE, null, "a ?\\+ ?b(?: ?\\+ ?c)?"),
  HOUR(Strength.STRONG, WageKind.WAGE, PayUnit.HOUR, "時間給|時給|時間単価|[Hh]ourly"),
  DAY(Strength.STRONG, WageKind.WAGE, PayUnit.DAY, "日給|日当|(?:夜勤|当直|宿直|日直)1回|1勤務|1夜勤|1当直"),
  MONTH(Strength.STRONG, WageKind.WAGE, PayUnit.MONTH, "月給|月俸|初任給|[Mm]onthly"),
  YEAR(Strength.STRONG, WageKind.WAGE, PayUnit.YEAR, "年俸|年棒|[Aa]nnual"),
  WEEK(Strength.STRONG, WageKind.WAGE, PayUnit.MONTH, "週給"),
  MONTH_ALL_IN(Strength.STRONG, WageKind.EXPECTED, PayUnit.MONTH, "月収"),
  YEAR_ALL_IN(Strength.STRONG, WageKind.EXPECTED, PayUnit.YEAR, "年収"),
  BASE(Strength.STRONG, WageKind.BASE, null, "基本給|本給"),
  PER_HOUR(Strength.WEAK, WageKind.WAGE, PayUnit.HOUR, "時間額|[1一]時間(?:あたり|当たり|につき)?"),
  PER_DAY(Strength.WEAK, WageKind.WAGE, PayUnit.DAY, "日額|[1一]日(?:あたり|当たり|につき)?|(?<![0-9])日に? ?$"),
  PER_MONTH(
      Strength.WEAK,
      WageKind.WAGE,
      PayUnit.MONTH,
      "月額|[1一][ヶヵケカか]月(?:あたり)?|月々|毎月 ?$|月固定給|(?<![0-9])月に? ?(?:約|およそ)?$"),
  PER_YEAR(Strength.WEAK, WageKind.WAGE, PayUnit.YEAR, "年額|(?<![0-9])年に? ?$"),
  PER_PIECE(
      Strength.WEAK,
      WageKind.PIECE,
      null,
      "[1一] ?(?:km|件|コマ|本|レッスン|授業|台|回|枚|個|部|戸|室|ページ|頁|文字|名|人|現場|施術|頭|曲|記事|着|箱|配達)"
          + "|(?:コマ|レッスン|件|授業)給|単価"),
  NEUTRAL(Strength.NEUTRAL, WageKind.WAGE, null, "給与|給料|賃金|報酬|固定給|総?支給額|その他(?=[: ])"),
  OTHER(
      Strength.OTHER,
      WageKind.OTHER,
      null,
      "(?:手当|交通費|通勤費|定期代|賞与|ボーナス|寸志|昇給|ベースアップ|祝い?金|見舞金|奨励金|報奨金|支度金|準備金|退職金|一時金"
          + "|インセンティブ|コミッション|(?:固定|みなし|見なし|見込み?|定額)残業|家賃|寮費|社宅|住宅補助|食費|食事|昼食|弁当|まかない|補助|助成|保険|控除|駐車場|制服"
          + "|貸与|奨学金|資本金|売上|年商|予算|積立|経費|費用|残業代|時間外|能力給|職務給|業績給|職能給|資格給|勤続給|皆勤|精勤"
          + "|歩合給?|手取り|割引|クーポン|ポイント|プレゼント|進呈|謝礼|商品券|参加費|受講料|お小遣い)"
          + "(?![^0-9]{0,8}[含込])");

  enum Strength {
    STRONG,
    WEAK,
    NEUTRAL,
    OTHER
  }

  private static final Pattern ANY =
      Pattern.compile(
          Arrays.stream(values())
              .map(it -> "(?<" + it.group() + ">" + it.words + ")")
              .collect(Collectors.joining("|")));

  private final Strength strength;
  private final WageKind kind;
  private final Optional<PayUnit> unit;
  private final String words;

  PayLabel(Strength strength, WageKind kind, @Nullable PayUnit unit, String words) {
    this.strength = strength;
    this.kind = kind;
    this.unit = Optional.ofNullable(unit);
    this.words = words;
  }

  private String group() {
    return name().replace("_", "");
  }

  static Scan scan(String words) {
    return Scan.of(ANY, words);
  }

  /// The label that `match` of [#scan] has found.
  static PayLabel of(Matcher match) {
    return Arrays.stream(values())
        .filter(it -> match.group(it.group()) != null)
        .findFirst()
        .orElseThrow();
  }

  Strength strength() {
    return strength;
  }

  WageKind kind() {
    return kind;
  }

  Optional<PayUnit> unit() {
    return unit;
  }
}
