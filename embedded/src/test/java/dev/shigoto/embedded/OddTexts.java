package dev.shigoto.embedded;

import java.util.List;

/// Strings that once made search products stumble, or might.
final class OddTexts {

  static final List<String> ALL =
      List.of(
          "",
          " ",
          "\u3000",
          "地銀 築地銀だこ 銀だこ",
          "京都 東京都 京都府京都市中京区山本町999番地205号室",
          "ラマ プログラマ プログラマー",
          "ｏｆ ＪＡＶＡ Java ｊａｖａ JavaScript",
          "C, C++, C# と .NET、ASP.NET、Objective-C、F#",
          "ヴィーガン ビーガン ヴァイオリン ヴュー",
          "サーバ サーバー ｻｰﾊﾞｰ",
          "取扱い 取り扱い 取扱 取り扱います",
          "焼きぎょうざ 焼き餃子 焼餃子",
          "日東電工株式会社 ㈱山田商店 （株）ＡＢＣ",
          "関西国際空港 医薬品安全管理責任者 介護職員初任者研修",
          "ｱﾙﾊﾞｲﾄ ｶﾞｿﾘﾝｽﾀﾝﾄﾞ ﾊﾟｰﾄ ｳﾞｨ",
          "15,7 1,234円 ２０％ 1/2 ½ ① ㎡ ㍻",
          "月給30万円（固定残業代45時間分7万円を含む）",
          "時給950円〜950円 年俸500万～ 日給1万2千円 五百万",
          "夜勤なし 夜勤のない 夜勤はありません",
          "完全週休2日制（土日祝休み） 週休２日制 3ヶ月 ３ヵ月 3カ月",
          "未経験可 未経験歓迎 経験者優遇 フルリモート 一部在宅",
          "えんj enji エンジ ｴﾝｼﾞ えんじにあ",
          "半蔵門線 住吉駅 徒歩5分 北海道札幌市中央区宮の森4条10丁目",
          "時々 佐々木 人々 バナヽ みすゞ",
          "髙島屋 﨑陽軒 𠮷野家 葛󠄀城市",
          "か\u3099 は\u309a カ\u3099 e\u0301 café CAFÉ",
          "😀🍣寿司職人👩‍🍳🇯🇵",
          "zero\u200bwidth soft\u00adhyphen \ufeffbom non\u00a0breaking",
          "<p>&nbsp;</p> https://example.net/a?b=c foo@example.net",
          "ﬁnance straße İstanbul ΣΊΣΥΦΟΣ",
          "한국어 중급 中文 العربية עברית ไทย",
          "改行\nタブ\tCR\r\n終わり",
          "ー ーー 〜 ・ 、。 「」 ！？",
          "あ".repeat(300),
          "ア".repeat(300),
          "a".repeat(300),
          "看護師、介護福祉士などの有資格者を募集しています。お気軽にお問い合わせください。".repeat(40));

  private OddTexts() {}
}
