package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The signs by which police and ministry tell ads that recruit for crimes: one plain word of the
/// trade, or two of the signs that each alone may be harmless.
final class DarkJobSigns implements LintCheck {

  private static final Pattern PLAIN =
      Pattern.compile(
          "受け子|出し子|かけ子|掛け子|叩き(?:案件|屋)|タタキ案件|裏バイト|ホワイト案件|闇バイト(?:を)?(?:募集|歓迎|急募)|飛ばし携帯"
              + "|(?:口座|通帳|キャッシュカード)[^。]{0,12}(?:貸して|貸す|貸していただ|譲って|買い?取)|キャッシュカードを?(?:預か|受け取)");

  private static final List<String> PLAIN_WORDS =
      List.of("け子", "出し子", "案件", "叩き屋", "バイト", "飛ばし携帯", "口座", "通帳", "キャッシュカード");

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              List.of("だけ", "運び"),
              "(?:荷物|封筒|書類|現金|紙袋|物)[^。]{0,15}(?:受け取|受取|運ぶ|運んで|運搬|届け)[^。]{0,20}だけ|運び(?:の)?(?:仕事|案件)|電話を(?:かける|掛ける)だけ"),
          new Sign(
              List.of("日給", "日当", "1日", "1件", "1回", "報酬"),
              "(?:日給|日当|1日|1件|1回|報酬) ?(?:[5-9]|[1-9][0-9]{1,2}) ?万|(?:日給|日当|1日|1件|1回|報酬) ?(?:[5-9][0-9]|[1-9][0-9]{2}),?[0-9]{3} ?円"),
          new Sign(List.of("即金", "現金", "即日入金"), "即日即金|即金|即日現金|当日現金|現金即日|即日入金"),
          new Sign(List.of("高額", "ホワイトバイト"), "高額(?:案件|報酬|バイト)|ホワイトバイト"),
          new Sign(List.of("では"), "(?:闇バイト|違法|犯罪)では(?:ありません|ございません|ない)"),
          new Sign(List.of("身分証", "免許証"), "(?:身分証|免許証)[^。]{0,10}(?:写真|画像|送っ|送信)"),
          new Sign(List.of("テレグラム", "Telegram", "シグナル", "Signal"), "テレグラム|Telegram|シグナル|Signal"));

  @Override
  public void check(LintedAd ad, Findings findings) {
    Optional<Span> plain = ad.mentions(PLAIN_WORDS) ? ad.first(PLAIN) : Optional.empty();
    if (plain.isPresent()) {
      findings.words(LintRule.DARK_JOB, plain.get(), "犯罪の実行者を募る広告で使われる言葉です");
      return;
    }
    List<Span> seen = new ArrayList<>();
    SIGNS.forEach(sign -> sign.in(ad).ifPresent(seen::add));
    if (seen.size() >= 2) {
      String words = String.join("」「", seen.stream().map(Span::text).toList());
      findings.words(LintRule.DARK_JOB, seen.getFirst(), "警察庁が挙げる特徴が重なっています：「" + words + "」");
    }
  }

  /// @param words an ad that shows the sign holds one of them
  private record Sign(List<String> words, Pattern pattern) {

    Sign(List<String> words, String pattern) {
      this(words, Pattern.compile(pattern));
    }

    Optional<Span> in(LintedAd ad) {
      return ad.mentions(words) ? ad.first(pattern) : Optional.empty();
    }
  }
}
