package dev.shigoto.domain.worktime;

import java.util.regex.Pattern;

/// Words of a field for days off that say nothing by themselves, and leave that is no day off.
final class OffFillers {

  private static final Pattern LEAVE =
      Pattern.compile(
          "(?:年次)?(?:有給(?:休暇)?|有休)(?:制度|取得|消化|日数|実績|率|奨励|推奨|法定|どおり|通り|[ :0-9.%日時間単位でのも可])*"
              + "|(?:慶弔|特別|育児|介護|産前・?産後|産前|産後|産休|育休|出産|誕生日|バースデー|アニバーサリー|生理|子?の?看護|結婚|忌引き?|永年勤続|勤続|創立記念日?|ボランティア|裁判員|病気|傷病|私傷病|配偶者出産|記念日|メモリアル|ファミリー|積立|教育訓練|計画|半日|時間単位|その他|各種|法定|公民権|妊娠|通院|ワクチン|失効|代休|振替|臨時|連続|長期|季節)(?:・|、|/|等|など)?"
              + "(?:有給)?(?:休暇|休み|休業|休日|休|連休)?(?:制度)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:20[0-9]{2}|令和[0-9元]{1,2})年?度?|その他|他|ほか|休日|休暇|お?休み|公休|定休日?|実績|予定|取得|可能|可|"
              + "あり|有り?|による|により|よって|応相談|相談(?:可|の上)?|希望休?(?:制|考慮|可)?|曜日|に応じ(?:ます|て)?|決定(?:します)?|連休|OK|毎月|備考|詳細|など|等|"
              + "及び|および|又は|または|です|ます|原則|基本|制度?|日数|の|は|を|に|で|も|と|が|※");

  private OffFillers() {}

  static void drop(Unread text) {
    if (text.rest().isEmpty()) {
      return;
    }
    text.drop(LEAVE);
    text.drop(WORDS);
  }
}
