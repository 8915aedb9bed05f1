package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.Scan;
import java.util.List;
import java.util.regex.Pattern;

/// Who hires, where they are, how to reach them, and what is to be done: four of the six items that
/// every ad must show. Workplace and pay have checks of their own.
final class SixItems implements LintCheck {

  private static final Pattern NO_NAME =
      Pattern.compile("非公開|匿名|社名は|名称は|お伝え|お知らせ|開示|^某|^大手[^ ]{0,8}(?:企業|会社|メーカー)$");
  private static final List<String> NAME_LABELS =
      List.of("社名", "企業名", "店名", "雇用主", "法人名", "事業所名", "募集主", "募集者");
  private static final Pattern NAMED =
      Pattern.compile("(?:会社名|社名|企業名|店名|雇用主|法人名|事業所名|募集主|募集者)[】\\])::] ?[^ 、。非]{2}");
  private static final Pattern STREET =
      Pattern.compile(
          "(?:[都道府県市区町村郡]|丁目)[^、。\\s0-9]{0,12}(?<![話先部課係口のLlXx])[0-9]{1,5}"
              + "(?:丁目|番|条|号|[-〜][0-9])"
              + "|[町字通る][^、。\\s0-9]{0,4}[0-9]{1,5}(?![0-9名人件社店階年日時分円kmか〜:ヶ])"
              + "|[0-9]{1,4}丁目|[0-9]{1,4}番地");
  private static final Pattern PHONE =
      Pattern.compile(
          "0[0-9]{1,4} ?[-()〜ー ] ?[0-9]{1,4} ?[-()〜ー ] ?[0-9]{3,4}|(?<![0-9])0[5789]0[0-9]{8}(?![0-9])"
              + "|(?<![0-9])0120[0-9]{6}");
  private static final Pattern MAIL_OR_LINK =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{1,64}|https?://|www\\.[a-z0-9]");
  private static final Pattern FORM =
      Pattern.compile("(?:応募|問い?合わ?せ|専用|エントリー|メール|Web|WEB|ウェブ) ?フォーム");

  private static final String ENDS = "。!?\n○〇●◎■□◆◇★☆【】※*<>《》≪≫";
  private static final Pattern NOT_A_DUTY =
      Pattern.compile(
          "詳細は|詳しくは|業務内容は|仕事内容は|お?問い?合わ?せ(?:は|先|くだ)|(?:面接|面談)(?:で|時|に|の際|は|後)|ご?応募|連絡先|電話[番号0-9 :]|TEL"
              + "|住所|所在地|契約期間|契約の|雇用期間|期間の定め|無期|正規雇用|更新|試用期間|変更の?範囲|変更は(?:なし|ありません)|禁煙|喫煙|待遇"
              + "|身分証|DM(?:で|を|ください|まで|または)|テレグラム|同条件|お待ちして|違法では|闇バイト");

  /// Says of work only that it is pleasant; a long sentence says more beside it.
  private static final Pattern SLOGAN =
      Pattern.compile(
          "(?:簡単|かんたん|カンタン)な?お?(?:仕事|作業|業務)(?:です|$)|誰でも|だれでも|どなたでも|未経験|歓迎|募集し|活躍|急募|高収入|高額|稼げ|給与|時給|月給|働き(?:やすい|ませんか)|詳細|詳しく|連絡");

  private static final int TELLING = 4;
  private static final int TELLING_BESIDE_OTHERS = 12;
  private static final int LONG = 30;

  @Override
  public void check(LintedAd ad, Findings findings) {
    checkName(ad, findings);
    checkAddress(ad, findings);
    checkContact(ad, findings);
    checkDuties(ad, findings);
  }

  private static void checkName(LintedAd ad, Findings findings) {
    String name = ad.ad().employer().name();
    boolean hidden = name.isBlank() || NO_NAME.matcher(name).find();
    if (hidden && !(ad.mentions(NAME_LABELS) && ad.says(NAMED))) {
      findings.missing(
          LintRule.EMPLOYER_MISSING,
          name.isBlank() ? "募集主の氏名・名称の記載がありません" : "名称の代わりに「" + name + "」とあります");
    }
  }

  private static void checkAddress(LintedAd ad, Findings findings) {
    String address = ad.words().address().normal();
    boolean street = address.chars().anyMatch(Character::isDigit) || ad.says(STREET);
    if (!street) {
      findings.missing(LintRule.EMPLOYER_ADDRESS_MISSING, "番地までの住所の記載がありません");
    }
  }

  private static void checkContact(LintedAd ad, Findings findings) {
    boolean reachable =
        ad.says(PHONE)
            || (ad.mentions("@", "http", "www.") && ad.says(MAIL_OR_LINK))
            || (ad.mentions("フォーム") && ad.says(FORM));
    if (!reachable) {
      findings.missing(LintRule.CONTACT_MISSING, "電話番号・メールアドレス・応募フォームの記載がありません");
    }
  }

  private static void checkDuties(LintedAd ad, Findings findings) {
    String description = ad.words().description().normal();
    if (!anyTellsOfWork(description)) {
      findings.missing(LintRule.DUTIES_MISSING, "行う作業を述べた文がありません");
    }
  }

  private static boolean anyTellsOfWork(String description) {
    int start = 0;
    for (int at = 0; at <= description.length(); at++) {
      if (at == description.length() || ENDS.indexOf(description.charAt(at)) >= 0) {
        if (at - start >= TELLING && tellsOfWork(description.substring(start, at))) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }

  private static boolean tellsOfWork(String sentence) {
    Scan other = Scan.of(NOT_A_DUTY, sentence);
    boolean mixed = other.find();
    String start = (mixed ? sentence.substring(0, other.match().start()) : sentence).strip();
    return start.length() >= (mixed ? TELLING_BESIDE_OTHERS : TELLING)
        && (start.length() >= LONG || !Scan.finds(SLOGAN, start));
  }
}
