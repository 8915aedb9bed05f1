package dev.shigoto.domain.identity;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.JobAd;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an ad tells about the work, without how to apply: those sentences are the same in ads that
/// share nothing else.
///
/// @param grades the grades of staff that stand in brackets: 【準社員】
record OpeningText(String letters, NavigableSet<String> grades) {

  private static final Pattern SENTENCES = Pattern.compile("(?<=[。!！\n])|(?=[※●■◆★【])|(?<=】)");
  private static final List<String> APPLYING =
      List.of(
          "紹介状", "ハローワーク", "応募書類", "履歴書", "お問い合わせ", "お問合せ", "問合せ", "応募方法", "ご応募", "応募を希望", "応募前",
          "面接時", "個人情報", "ご連絡ください", "ご連絡下さい", "事前連絡", "選考", "労働条件通知書");
  private static final Pattern GRADE =
      Pattern.compile(
          "[【(\\[]\\s?([a-z]?(?:正社員|準社員|契約社員|嘱託社員|嘱託|臨時|アルバイト|パート|派遣社員|正職員|準職員|契約職員|臨時職員))\\s?[】)\\]]");

  static OpeningText of(JobAd ad) {
    String text =
        String.join("\n", ad.description(), ad.terms().requirements(), ad.terms().benefits());
    StringBuilder kept = new StringBuilder(Math.min(text.length(), AdText.LIMIT));
    NavigableSet<String> grades = new TreeSet<>();
    for (String line : text.split("\n")) {
      String normal = AdText.normal(line).toLowerCase(Locale.ROOT);
      addGrades(normal, grades);
      addTelling(normal, kept);
      if (kept.length() > AdText.LIMIT) {
        break;
      }
    }
    return new OpeningText(kept.toString(), grades);
  }

  private static void addGrades(String normal, NavigableSet<String> grades) {
    Matcher grade = GRADE.matcher(normal);
    while (grade.find()) {
      grades.add(grade.group(1));
    }
  }

  private static void addTelling(String normal, StringBuilder kept) {
    if (APPLYING.stream().noneMatch(normal::contains)) {
      kept.append(Letters.only(normal));
      return;
    }
    for (String sentence : SENTENCES.split(normal)) {
      if (APPLYING.stream().noneMatch(sentence::contains)) {
        kept.append(Letters.only(sentence));
      }
    }
  }
}
