package dev.shigoto.domain.worktime;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the overtime that an ad announces: 月平均残業10時間, 残業ほぼなし. Fixed overtime that is paid in
/// advance (固定残業45時間分) is another matter.
final class OvertimeWords {

  private static final String OVERTIME =
      "(?:残業|時間外(?:労働|勤務)?|所定外(?:労働)?|超過勤務)(?:時間)?(?:数|の?有無|の目安)?";
  private static final String NO =
      "(?:なし|無し|無(?!料|制限|償)|ナシ|ゼロ|0(?![.0-9])(?:時間|h|H)?|ありません|ございません|ない|発生しません|発生なし|しません)";
  private static final String HARDLY = "(?:ほぼ|ほとんど|殆ど|基本的?に?|原則(?:的?に|として)?|めったに|滅多に|極力)";
  private static final String HOURS = Numbers.pattern("時間|h|H");

  private static final Pattern PAID_IN_ADVANCE =
      Pattern.compile(
          "(?:固定|みなし|見込み?|定額|一律|サービス)(?:残業|時間外|超過勤務)[^。\\n]{0,24}?(?:[0-9]{1,3} ?(?:時間|h|H)(?:分|相当)?(?:[^。\\n]{0,8}超[^。\\n]{0,16}支給)?|なし)"
              + "|(?:残業|時間外)(?:労働|勤務)?(?:手当|代|割増)[^。、\\n]{0,20}?[0-9]{1,3} ?(?:時間|h|H)(?:分|相当)?"
              + "|[0-9]{1,3} ?(?:時間|h|H)(?:分|相当)の?(?:固定|みなし)?(?:残業|時間外)(?:手当|代)?"
              + "|(?:残業|時間外)[0-9]{1,3} ?(?:時間|h|H)(?:分|を超)"
              + "|(?:ノー|No|NO)残業デー"
              + "|(?:残業|時間外)(?:労働|勤務)?(?:手当|代|割増)");
  private static final Pattern NONE =
      Pattern.compile(
          OVERTIME + "(?:は|も|が|の|:|一切|全く|まったく| )*" + NO + "|ノー残業(?!デー)|(?:毎日|必ず)定時(?:退社|で帰)");
  private static final Pattern HARDLY_ANY =
      Pattern.compile(
          OVERTIME
              + "(?:は|も|が|:|、| )*"
              + HARDLY
              + "(?:は|、| )*"
              + NO
              + "|"
              + HARDLY
              + "(?:、| )?"
              + OVERTIME
              + "(?:は|も|が)?"
              + NO
              + "|ほぼ定時(?:退社|で)?");
  private static final Pattern LITTLE =
      Pattern.compile(OVERTIME + "(?:は|も|が)?(?:少な(?:め|い|く)|少々|僅か|わずか|少)|(?:少な(?:め|い)|わずかな)残業");
  private static final Pattern BY_MONTH =
      Pattern.compile(
          "(?<before>(?:月|1[ヶかカケヵ]月)(?:の|間|平均|あたり)*)?"
              + OVERTIME
              + "(?:は|:|も|が|あり|有り?|手当|平均|程度|約|最大|実績|目安|[ (・/、=])*"
              + "(?<month>(?:月|毎月|ひと月|1[ヶかカケヵ]月)(?:の|に|間|平均|あたり|当たり|約|最大|で|は|:| )*)?"
              + "(?<day>(?:1日|日)(?:平均|あたり|約|に|の| )*)?"
              + HOURS
              + "(?:程度|前後|くらい|ぐらい|ほど)?(?<per>\\(?(?:/|毎|1)?[ヶかカケヵ]?月(?:平均|間|程度)?\\)?)?");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<month>(?:月|毎月|1[ヶかカケヵ]月)(?:の|に|間|平均|あたり|約|最大|で| )*)"
              + HOURS
              + "(?:程度|前後|くらい|ぐらい|ほど)?の?"
              + OVERTIME
              + "(?:あり|有り?|が?あります|が?発生(?:します)?)?");
  private static final Pattern SOME =
      Pattern.compile(
          OVERTIME
              + "(?:は|も|が|の場合|を|:| )*(?:多少|若干|時々|たまに|繁忙期(?:に|は|のみ)?|月により|日により|時期により|場合により)*(?:あり(?!ませ)|有(?!給|無)り?|ございます|していただ|お願い|発生(?!しませ|なし)(?:します)?|可能性)"
              + "|(?:多少|若干)の?残業");

  private Optional<OvertimeLevel> level = Optional.empty();
  private Stated hours = Stated.NOTHING;

  private OvertimeWords() {}

  static Overtime read(Unread text) {
    OvertimeWords words = new OvertimeWords();
    if (text.hasAny("残業", "時間外", "所定外", "超過勤務", "定時")) {
      words.readAll(text);
    }
    return new Overtime(words.level, words.hours);
  }

  private void readAll(Unread text) {
    text.drop(PAID_IN_ADVANCE);
    text.take(TimeMatter.OVERTIME, HARDLY_ANY, it -> level(OvertimeLevel.HARDLY_ANY));
    text.take(TimeMatter.OVERTIME, BEFORE, this::hours);
    text.take(TimeMatter.OVERTIME, BY_MONTH, this::hours);
    text.take(TimeMatter.OVERTIME, NONE, it -> level(OvertimeLevel.NONE));
    text.take(TimeMatter.OVERTIME, LITTLE, it -> level(OvertimeLevel.LITTLE));
    text.take(TimeMatter.OVERTIME, SOME, it -> level(OvertimeLevel.SOME));
  }

  /// The first statement counts.
  private boolean level(OvertimeLevel said) {
    level = level.or(() -> Optional.of(said));
    return true;
  }

  /// 1日1時間 says that there is some, and no more.
  private boolean hours(Matcher match) {
    Stated said = Numbers.stated(match);
    boolean perDay = match.pattern().equals(BY_MONTH) && match.group("day") != null;
    boolean nothing = said.max().equals(OptionalDouble.of(0));
    if (hours.isNothing() && !perDay) {
      hours = said;
    }
    return level(nothing ? OvertimeLevel.NONE : OvertimeLevel.SOME);
  }
}
