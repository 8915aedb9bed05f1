package dev.shigoto.domain.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The grounds on which a limit of age is allowed, after 労働施策総合推進法施行規則 第1条の3 第1項.
enum AgeException {
  /// 3号のイ: young people for a long career, without experience and without a term.
  CAREER("3号の?イ|キャリア(?:の)?形成|長期勤続|新規学卒者と同"),
  /// 3号のロ: to hand on skills to an age that few of the staff have.
  SKILLS("3号の?ロ|(?:技能|技術|ノウハウ)[^。]{0,6}(?:継承|承継|伝承)"),
  /// 3号のハ: art and entertainment.
  ART("3号の?ハ|芸術|芸能|表現の真実性|子役|俳優"),
  /// 3号のニ: people over sixty, or whom the state's measures support.
  SUPPORTED("3号の?ニ|氷河期|雇用を促進する施策|特定求職者雇用開発"),
  /// 1号: below the retirement age of a contract without a term.
  RETIREMENT("1号|定年"),
  /// 2号: a law forbids the work below an age.
  LAW(
      "2号|労働基準法|労基法|警備業法|道路交通法|風営法|風俗営業|法令|法律|深夜|危険有害|高所|クレーン|坑内|有害業務|二種免許|2種免許|年少者|未成年者?(?:飲酒|喫煙)"
          + "|22時以降|22:00以降|夜勤|遊技|パチンコ|警備"),
  /// Claimed without saying which.
  SOME("例外事由|省令|年齢制限の?(?:理由|該当事由)");

  private static final Pattern RETIREMENT_AGE =
      Pattern.compile("定年[がはを::制 (]{0,3}(?:年齢)?(?:は|が)?([67][0-9])|([67][0-9])歳?(?:の)?定年");

  private final Pattern words;

  AgeException(String words) {
    this.words = Pattern.compile(words);
  }

  /// The ground that the words around a limit name.
  static Optional<AgeException> in(String around) {
    for (AgeException exception : values()) {
      if (exception.words.matcher(around).find()) {
        return Optional.of(exception);
      }
    }
    return Optional.empty();
  }

  /// Whether its conditions are met, as far as the ad tells.
  boolean isMet(AgeLimit limit, String around, LintedAd ad) {
    return switch (this) {
      case CAREER ->
          !ad.isFixedTerm() && !limit.excludesYoungAdults() && !AgeLimits.asksForExperience(ad);
      case SKILLS -> !ad.isFixedTerm() && limit.isWithinThirtyToFortyNine();
      case RETIREMENT ->
          !ad.isFixedTerm() && !limit.excludesYoungAdults() && fitsRetirement(limit, around);
      case ART, SUPPORTED, LAW, SOME -> true;
    };
  }

  private static boolean fitsRetirement(AgeLimit limit, String around) {
    Matcher age = RETIREMENT_AGE.matcher(around);
    if (!age.find()) {
      return true;
    }
    String stated = age.group(1) != null ? age.group(1) : age.group(2);
    return limit.endsAt(Integer.parseInt(stated));
  }
}
