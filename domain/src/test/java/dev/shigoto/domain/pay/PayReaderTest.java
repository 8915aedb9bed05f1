package dev.shigoto.domain.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayReaderTest {

  private static final PayHours PART_TIME =
      new PayHours(OptionalDouble.of(5), OptionalDouble.of(80));

  @ParameterizedTest
  @CsvFileSource(resources = "words.golden.tsv", delimiter = '\t', emptyValue = "")
  void words_about_anything_say_this_wage(
      String text, String unit, Long min, Long max, String overtime) {
    PayFacts facts = PayFactsFixture.description(text).read();

    String wage = facts.unit().map(Enum::name).orElse("NONE");
    assertEquals(
        List.of(unit, amount(min), amount(max), overtime == null ? "" : overtime),
        List.of(wage, yen(facts.min()), yen(facts.max()), overtime(facts)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bonus.golden.tsv", delimiter = '\t')
  void bonuses_are_counted_in_months(String text, String months) {
    OptionalDouble found = PayFactsFixture.description(text).read().bonusMonths();

    assertEquals(months, found.isPresent() ? "" + found.getAsDouble() : "none");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "allowances.golden.tsv", delimiter = '\t')
  void allowances_are_named(String text, String expected) {
    String found =
        PayFactsFixture.description(text).read().allowances().stream()
            .map(it -> it.name() + it.amount().map(yen -> "=" + yen.amount()).orElse(""))
            .collect(Collectors.joining(" "));

    assertEquals(expected == null ? "" : expected, found);
  }

  @Test
  void a_trial_has_a_wage_of_its_own() {
    TrialPay trial =
        PayFactsFixture.payField("時給1,200円 試用期間3ヶ月 時給1,100円").read().trial().orElseThrow();

    assertEquals(Optional.of(new Yen(1100)), trial.min());
    assertEquals("時給1,100円", trial.span().text());
  }

  @Test
  void the_basic_wage_is_told_from_the_whole() {
    PayFacts facts = PayFactsFixture.payField("月給22万円(基本給18万円+職務手当4万円)").read();

    assertEquals(Optional.of(new Yen(180_000)), facts.basic());
    assertEquals(Optional.of(new Yen(220_000)), facts.min());
    assertEquals("職務手当", facts.allowances().getFirst().name());
  }

  @Test
  void spans_are_in_the_ads_own_spelling() {
    PayFacts facts = PayFactsFixture.payField("◆給与　時給１，２００円～１，５００円　◆交通費支給").read();

    assertEquals(List.of("時給１，２００円～１，５００円"), facts.spans().stream().map(Span::text).toList());
  }

  @Test
  void stated_hours_outweigh_the_standard_ones() {
    PayFacts facts = PayFactsFixture.payField("月給96,000円").working(PART_TIME).read();

    assertEquals(new PayRange(1200, 1200), facts.hourly().orElseThrow());
    assertEquals(new PayRange(1_152_000, 1_152_000), facts.annual().orElseThrow());
  }

  @Test
  void a_day_of_five_hours_is_worth_more_an_hour() {
    PayFacts facts = PayFactsFixture.payField("日給6,000円").working(PART_TIME).read();

    assertEquals(1200, facts.hourly().orElseThrow().min());
  }

  @Test
  void comparable_figures_leave_out_fixed_overtime() {
    PayFacts facts = PayFactsFixture.payField("月給30万円（固定残業代45時間分7万円を含む）").read();

    assertEquals(230_000 / 173.0, facts.hourly().orElseThrow().min());
    assertEquals(2_760_000, facts.annual().orElseThrow().min(), 0.01);
  }

  @Test
  void fixed_overtime_may_stand_in_the_description() {
    PayFacts facts = PayFactsFixture.of("月給:280,000円〜350,000円", "固定残業代は30時間分50,000円。").read();

    assertEquals(
        Optional.of(new FixedOvertime(new Yen(50_000), Duration.ofHours(30))),
        facts.fixedOvertime());
  }

  @Test
  void what_a_source_states_counts_where_the_pay_field_is_empty() {
    Pay stated =
        new Pay(PayUnit.HOUR, Optional.of(new Yen(1300)), Optional.empty(), Optional.empty());

    PayFacts facts = PayFactsFixture.description("月給20万円").stating(stated).read();

    assertEquals(Optional.of(stated), facts.pay());
  }

  @Test
  void a_stated_hourly_wage_of_a_month_is_flagged() {
    Pay stated =
        new Pay(PayUnit.HOUR, Optional.of(new Yen(180_000)), Optional.empty(), Optional.empty());

    PayFacts facts = PayFactsFixture.payField("").stating(stated).read();

    assertEquals(Optional.of(PayUnit.MONTH), facts.unit());
    assertEquals(List.of(PayFlag.HOURLY_LOOKS_MONTHLY), facts.flags());
  }

  @Test
  void every_hourly_wage_above_ten_thousand_yen_is_flagged() {
    for (long yen = 10_001; yen < 100_000_000; yen += 1 + yen / 50) {
      PayFacts facts = PayFactsFixture.payField("時給:%d円〜%d円".formatted(yen, yen + 10)).read();

      assertTrue(facts.flags().stream().anyMatch(it -> it.name().startsWith("HOURLY_")), "" + yen);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "時給1225円, TOKYO, 2025-10-03, true",
    "時給1226円, TOKYO, 2025-10-03, false",
    "時給1163円, TOKYO, 2025-10-02, false",
    "時給790円, TOTTORI, 2020-10-01, false",
    "時給790円, TOTTORI, 2020-10-02, true",
    "時給600円, TOTTORI, 2015-10-02, false", // before the first that is known
    "時給1300円(研修中1100円), TOKYO, 2025-11-01, true",
    "日給7000円, TOKYO, 2025-11-01, false", // of hours that nobody states
    "月給120000円, TOKYO, 2025-11-01, false"
  })
  void wages_below_the_minimum_wage_are_flagged(
      String pay, Prefecture prefecture, String day, boolean flagged) {
    PayFacts facts = PayFactsFixture.payField(pay).in(prefecture, day).read();

    assertEquals(flagged, facts.has(PayFlag.BELOW_MINIMUM_WAGE));
  }

  @Test
  void a_month_of_stated_hours_is_compared_with_the_minimum_wage() {
    PayFacts facts =
        PayFactsFixture.payField("月給170,000円(固定残業代20時間分3万円含む)")
            .working(new PayHours(OptionalDouble.of(8), OptionalDouble.of(160)))
            .in(Prefecture.SHIMANE, "2025-06-01")
            .read();

    assertEquals(
        List.of("1時間あたり875円は最低賃金962円(2024-10-12発効)を下回る"),
        facts.findings().stream().map(PayFinding::reason).toList());
  }

  @Test
  void an_ad_that_says_nothing_of_pay_is_not_understood() {
    PayFacts facts = PayFactsFixture.description("明るい職場です。").read();

    assertFalse(facts.isUnderstood());
    assertEquals(Optional.empty(), facts.hourly());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9", "時給", "1,", "万", "〜", "固定残業代", "時給 1円〜", "一", " ", "(", "賞与", "手当", "1件", "0円",
        "残業代1時間", "¥", "月額30円(", "賞与2"
      })
  void ten_million_characters_are_read_in_a_moment(String piece) {
    String text = piece.repeat(10_000_000 / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PayFactsFixture.of(text, text).read());
  }

  @Test
  void no_text_makes_it_fail() {
    String[] pieces =
        ("時給,日給,月給,年俸,年収,基本給,手当,賞与,固定残業代,試用期間,1,20,300,4000,5万,千,円,〜,から,まで,(,),/,+,。, ,,,.,ヶ月,時間,分,回,件,コマ,"
                + "含む,別途,ドル,$,¥,ｶﾞ,㈱,\uD800,\uDC00,😀,\u3000,½,①,例,深夜,高校生,k,%,:,-,―,上限,最大,月,日,年,億,百,十,〇,a+b")
            .split(",", -1);
    Random random = new Random(17);
    for (int run = 0; run < 20_000; run++) {
      String text =
          random
              .ints(random.nextInt(30), 0, pieces.length)
              .mapToObj(it -> pieces[it])
              .collect(Collectors.joining());

      PayFactsFixture.of(text, text).in(Prefecture.TOKYO, "2025-06-01").read();
    }
  }

  private static String amount(Long yen) {
    return yen == null ? "" : "" + yen;
  }

  private static String yen(Optional<Yen> yen) {
    return yen.map(it -> "" + it.amount()).orElse("");
  }

  private static String overtime(PayFacts facts) {
    return facts
        .fixedOvertime()
        .map(it -> it.amount().amount() + "/" + it.hours().toHours())
        .orElse("");
  }
}
