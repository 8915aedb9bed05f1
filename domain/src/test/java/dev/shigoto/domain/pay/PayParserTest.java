package dev.shigoto.domain.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          時給:920円〜950円                | HOUR 920..950
          時給:950円〜950円                | HOUR 950..950
          時給１，２００円～１，５００円       | HOUR 1200..1500
          時間給 1100円                   | HOUR 1100..1100
          時給:161,600円〜196,400円        | MONTH 161600..196400
          日給1万2千円                     | DAY 12000..12000
          日給:950円〜950円                | HOUR 950..950
          日給:200,000円〜200,000円        | MONTH 200000..200000
          日給月給 18万円〜22万円            | MONTH 180000..220000
          月給20〜30万円                   | MONTH 200000..300000
          月給23.5万円以上                  | MONTH 235000..
          月給:250,000円〜200,000円        | MONTH 200000..250000
          月給（一律手当を含む）二十五万円      | MONTH 250000..250000
          年俸500万〜                     | YEAR 5000000..
          年収五百万円〜                    | YEAR 5000000..
          年収 5,000千円から8,000千円まで      | YEAR 5000000..8000000
          年俸制:208,333円〜333,333円      | MONTH 208333..333333
          月給〜30万円                     | MONTH ..300000
          月給 400万円                     | YEAR 4000000..4000000
          月給30万円（固定残業代45時間分7万円を含む） | MONTH 300000..300000 with 70000 for PT45H
          """)
  void wages_are_read_from_a_pay_field(String text, String expected) {
    assertEquals(expected, written(PayParser.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,050円〜1,300円                 | HOUR 1050..1300
          その他:175,000円〜175,000円       | MONTH 175000..175000
          12,000円                        | DAY 12000..12000
          450万円〜600万円                  | YEAR 4500000..6000000
          """)
  void an_amount_without_a_unit_tells_its_unit(String text, String expected) {
    assertEquals(expected, written(PayParser.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "応相談",
        "時給:応相談（交通費500円）",
        "月給 委細面談",
        "時給 9223372036854775808円",
        "月給 1.2.3円",
        "09:00〜18:00"
      })
  void what_is_no_wage_is_left_out(String text) {
    assertEquals(Optional.empty(), PayParser.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          レジのお仕事です。時給1,000円、22時以降は1,250円   | HOUR 1000..1000
          2020年度実績 賞与2ヶ月分。月給 198,000円〜       | MONTH 198000..
          駐車場代は月3,000円です。                      | none
          制服貸与 創業50年 120名が働く職場               | none
          """)
  void in_a_description_only_an_amount_with_a_unit_counts(String text, String expected) {
    assertEquals(expected, written(PayParser.find(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          月給30万円（固定残業代45時間分7万円を含む。超過分は別途支給） | 70000 for PT45H
          月給25万円 ※20時間分の固定残業代30,000円を含む          | 30000 for PT20H
          年収480万円（みなし残業手当 月30.5時間分 600,000円込み）  | 600000 for PT30H30M
          月給23万円＋固定残業代7万円                          | none
          月給23万円 固定残業代7万円を別途支給                   | none
          月給23万円 固定残業代なし                            | none
          """)
  void fixed_overtime_counts_where_the_wage_contains_it(String text, String expected) {
    Pay pay = PayParser.parse(text).orElseThrow();

    assertEquals(expected, pay.fixedOvertime().map(PayParserTest::overtime).orElse("none"));
  }

  @Test
  void fixed_overtime_is_no_part_of_the_guaranteed_wage() {
    Pay pay = PayParser.parse("月給30万円（固定残業代45時間分7万円を含む）").orElseThrow();

    assertEquals(230_000 / 173.0, pay.hourlyMin());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "時給", "1,", "万", "〜", "固定残業代", "時給 1円〜", "一", " "})
  void ten_million_characters_are_read_in_a_moment(String piece) {
    String text = piece.repeat(10_000_000 / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PayParser.parse(text));
  }

  private static String written(Optional<Pay> pay) {
    return pay.map(PayParserTest::written).orElse("none");
  }

  private static String written(Pay pay) {
    String range = amount(pay.min()) + ".." + amount(pay.max());
    String overtime = pay.fixedOvertime().map(it -> " with " + overtime(it)).orElse("");
    return pay.unit() + " " + range + overtime;
  }

  private static String overtime(FixedOvertime fixed) {
    return fixed.amount().amount() + " for " + fixed.hours();
  }

  private static String amount(Optional<Yen> yen) {
    return yen.map(it -> "" + it.amount()).orElse("");
  }
}
