package dev.shigoto.domain.identity;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What titles say besides the work: praise, pay, promises. The words are in `title-noise.txt`.
final class TitleNoise {

  /// Wages, days and hours: 時給1200円, 年間休日120日, 週2日〜, 1日4h〜, 月4回.
  private static final Pattern AMOUNTS =
      Pattern.compile(
          "(?:時給|日給|月給|年収|年俸|日収|月収|給与)[0-9.,万千円〜以上可能+ ]{0,20}"
              + "|年間?休日?[0-9]{2,3}日(?:以上)?|年休[0-9]{2,3}日?"
              + "|週[0-9一二三四五](?:日|回)?(?:〜[0-9]?日?|から|以上)?(?:ok|可|勤務)?"
              + "|1日[0-9](?:h|時間)(?:〜|から)?(?:ok|可)?|月[0-9]{1,2}回|[0-9]{1,2}名(?:募集|採用)?"
              + "|残業(?:なし|少なめ|ほぼなし|月[0-9]{1,2}(?:h|時間)(?:以内|以下|程度)?)");

  /// By their first letter, the longest first.
  private static final Map<Character, List<String>> WORDS =
      IdentityResource.lines("title-noise.txt").stream()
          .collect(groupingBy(word -> word.charAt(0)));

  private static final Pattern ENDING =
      Pattern.compile("(?:の?(?:お)?仕事|スタッフ|職員|社員|業務|作業|係|さん|員|職|者|の先生|の講師)$");

  private TitleNoise() {}

  /// `normal` with a space in place of each noise.
  static String without(String normal) {
    String title = AMOUNTS.matcher(normal).replaceAll(" ");
    StringBuilder kept = new StringBuilder(title.length());
    int at = 0;
    while (at < title.length()) {
      int length = noiseAt(title, at);
      kept.append(length == 0 ? title.charAt(at) : ' ');
      at += Math.max(1, length);
    }
    return kept.toString();
  }

  private static int noiseAt(String title, int at) {
    for (String word : WORDS.getOrDefault(title.charAt(at), List.of())) {
      if (title.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /// 清掃 of 清掃スタッフ, 警備 of 警備員; what would leave a single letter stays.
  static String withoutEnding(String letters) {
    String bare = ENDING.matcher(letters).replaceFirst("");
    return bare.length() < 2 || bare.equals(letters) ? letters : withoutEnding(bare);
  }
}
