package dev.shigoto.models.occupation;

import java.util.regex.Pattern;

/// What a title says of the work, without what stands aside and what every title says.
final class TitleWords {

  private static final Pattern ASIDE =
      Pattern.compile("[(<\\[〈《≪「『【{〔][^)>\\]〉》≫」』】}〕]*[)>\\]〉》≫」』】}〕]|[/|:※].*");

  private static final Pattern EMPTY =
      Pattern.compile(
          "正社員|準社員|契約社員|派遣社員|嘱託社員|嘱託職員|嘱託|エリア社員|地域限定社員|アルバイト|パート(?:社員|職員)?"
              + "|総合職|一般職|急募|募集|未経験|経験者|歓迎|短期|長期|常勤|非常勤|職員|社員|スタッフ|作業員|作業|技術者|技術職|技術員|指導員|管理者|責任者|アシスタント|担当|業務全般|業務|見習い?|[0-9]+");

  private TitleWords() {}

  static String of(String title) {
    String head = ASIDE.matcher(title).replaceAll(" ");
    return EMPTY.matcher(head).replaceAll(" ").replaceAll("[\\s・、。!*★☆+&]+", " ").strip();
  }
}
