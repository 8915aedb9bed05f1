package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds how much of the work may be done from home. 在宅 alone says nothing: care is given 在宅 too.
public final class RemoteFinder {

  private static final String HOME =
      "(?:テレワーク|リモート(?:ワーク|勤務)?|在宅(?:勤務|ワーク)|在宅での?(?:勤務|仕事|作業)|在宅)(?:制度)?";
  private static final String IS = "(?:は|も|が|の|での|:| )*";

  private static final Pattern NONE =
      Pattern.compile(
          "(?:テレワーク|リモート(?:ワーク|勤務)?|在宅(?:勤務|ワーク)|在宅での?(?:勤務|仕事|作業))(?:制度)?"
              + IS
              + "(?:一切|原則|行って|実施して|対応して)?(?:不可|なし|無し|無(?!料|理)|できません|出来ません|ありません|おりません|いません|ございません|対象外|非対応|ない)"
              + "|(?:出社|出勤)(?:が)?必須|フル出社|毎日出社|完全出社|全日出社|出社(?:のみ|勤務のみ)");
  private static final Pattern NOT_FULL =
      Pattern.compile(
          "(?:フル|完全|100%)"
              + HOME
              + IS
              + "(?:では|で)?(?:は)?(?:不可|なし|無し|できません|ありません|ございません|ない|対応して(?:おりません|いません))");
  private static final Pattern FULL =
      Pattern.compile(
          "(?:フル|完全|100%|全面)"
              + HOME
              + "|"
              + HOME
              + "(?: ?[:(])?(?:100%|フル)|(?:出社|出勤|通勤)(?:は)?(?:一切)?(?:不要|なし|ゼロ|ありません)(?=[^\\n。]{0,20}(?:在宅|リモート|テレワーク|全国))|(?:在宅|リモート|テレワーク)[^\\n。]{0,12}(?:出社|通勤)(?:は)?(?:一切)?(?:不要|なし|ゼロ|ありません)|週5日?(?:の)?(?:リモート|在宅|テレワーク)");
  private static final Pattern PARTIAL =
      Pattern.compile(
          "テレワーク(?!対応(?:商品|製品|機器)|導入支援|推進(?:支援|事業)|サービス|システム)"
              + "|リモートワーク(?!の導入|導入支援|支援|サービス|ツール)|リモート勤務|リモート(?:可|OK|相談|併用|中心|あり|制度|メイン|と出社|×出社|・出社)"
              + "|在宅(?:勤務|ワーク)(?!者の|支援)|一部在宅|在宅(?:可(?!能な限)|OK|併用|相談|制度|メイン|での?(?:勤務|仕事|作業)|あり)"
              + "|週[1-4](?:〜[2-5])?(?:日|回)?(?:程度|まで|は|の|以上)*(?:リモート|在宅|テレワーク|出社)|月[1-9](?:〜[2-9])?(?:日|回)?(?:程度|まで|は|の)*(?:リモート|在宅|テレワーク|出社)"
              + "|ハイブリッド(?:勤務|ワーク|型勤務|な働き方)|リモート/|/リモート|基本(?:的に)?(?:リモート|在宅)|原則(?:リモート|在宅)");
  private static final Pattern OTHER =
      Pattern.compile(
          "リモート(?:サポート|会議|コントロール|デスクトップ|センシング|面接|接客|監視|アクセス|接続|商談|授業|診療|操作|保守|メンテナンス|研修|ミーティング)"
              + "|在宅(?:介護|医療|看護|療養|訪問|サービス|診療|生活|支援|患者|福祉|復帰|酸素|ケア|高齢|緩和|ホスピス|での?(?:介護|療養|生活|看取))");

  private RemoteFinder() {}

  public static RemoteLevel find(String text) {
    return find(AdText.of(AdField.DESCRIPTION, text)).level();
  }

  /// The first text that says anything decides.
  static RemoteFact find(Stream<AdText> texts) {
    return texts
        .map(RemoteFinder::find)
        .filter(it -> it.level() != RemoteLevel.UNKNOWN)
        .findFirst()
        .orElse(RemoteFact.UNKNOWN);
  }

  private static RemoteFact find(AdText text) {
    String normal = text.normal();
    if (!normal.contains("リモート")
        && !normal.contains("在宅")
        && !normal.contains("テレワーク")
        && !normal.contains("出社")
        && !normal.contains("ハイブリッド")) {
      return RemoteFact.UNKNOWN;
    }
    String work = blank(OTHER, normal);
    String perhapsFull = blank(NOT_FULL, work);
    return first(text, FULL, perhapsFull, RemoteLevel.FULL)
        .or(() -> first(text, NONE, perhapsFull, RemoteLevel.NONE))
        .or(() -> first(text, PARTIAL, perhapsFull, RemoteLevel.PARTIAL))
        .orElse(RemoteFact.UNKNOWN);
  }

  private static Optional<RemoteFact> first(
      AdText text, Pattern words, String normal, RemoteLevel level) {
    Matcher matcher = words.matcher(normal);
    return matcher.find()
        ? Optional.of(new RemoteFact(level, Optional.of(text.span(matcher))))
        : Optional.empty();
  }

  /// As long as before.
  private static String blank(Pattern words, String text) {
    return words.matcher(text).replaceAll(it -> "\n".repeat(it.group().length()));
  }
}
