package dev.shigoto.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketTest {

  private static final Market MARKET = new Market();
  private static final List<Facts> FACTS =
      IntStream.range(0, 4000).mapToObj(i -> MARKET.draw(new Dice(11, i))).toList();

  @ParameterizedTest
  @CsvSource({
    "夜勤なし, NO_NIGHT_SHIFT",
    "残業なし|持ち帰り仕事なし, NO_OVERTIME",
    "完全週休2日|日曜・祝日とほか1日, FULL_TWO_DAYS_OFF",
    "(?<!完全)週休2日, TWO_DAYS_OFF",
    "土日祝休み, WEEKENDS_OFF",
    "シフト制|交替, SHIFT_WORK",
    "フレックス, FLEX_TIME",
    "未経験, NO_EXPERIENCE_OK",
    "無資格, NO_QUALIFICATION_OK",
    "シニア, SENIORS_WELCOME",
    "学生歓迎, STUDENTS_WELCOME",
    "急募, URGENT",
    "長期で働, LONG_TERM",
    "社会保険, SOCIAL_INSURANCE",
    "交通費, TRANSPORT_PAID",
    "車通勤OK, CAR_COMMUTE",
    "賞与, BONUS",
    "転勤なし, NO_TRANSFER",
    "寮・社宅, HOUSING",
    "子育て支援, CHILD_CARE",
    "研修あり, TRAINING",
    "資格取得支援, QUALIFICATION_SUPPORT"
  })
  void conditions_say_what_the_terms_say(String words, Condition condition) {
    Predicate<String> says = Pattern.compile(words).asPredicate();
    for (Facts facts : FACTS) {
      WorkTerms terms = facts.offer().terms(facts.pay());
      assertEquals(says.test(text(terms)), terms.conditions().contains(condition), text(terms));
    }
  }

  @Test
  void nobody_is_promised_nights_and_no_nights() {
    Set<Condition> both = Set.of(Condition.NIGHT_SHIFT, Condition.NO_NIGHT_SHIFT);
    FACTS.forEach(facts -> assertFalse(facts.offer().conditions().containsAll(both)));
  }

  @Test
  void nobody_earns_less_than_the_minimum_wage() {
    Map<Prefecture, Double> minimums =
        new TextFile("minimum-wages.tsv")
            .rows(2).stream()
                .collect(
                    Collectors.toMap(
                        row -> Prefecture.ofLabel(row.get(0)).orElseThrow(),
                        row -> Double.valueOf(row.get(1))));
    assertEquals(47, minimums.size());
    for (Facts facts : FACTS) {
      double minimum = minimums.get(facts.site().city().prefecture());
      assertTrue(facts.pay().hourlyMin() >= minimum, facts.site().city() + " " + facts.pay());
    }
  }

  @Test
  void workplaces_lie_as_far_from_their_station_as_the_walk_says() {
    for (Facts facts : FACTS) {
      facts
          .site()
          .nearest()
          .ifPresent(near -> assertTrue(near.walkMinutes() >= 1 && near.walkMinutes() <= 20));
      double km = facts.site().location().kmTo(facts.site().city().center());
      assertTrue(km < 32, facts.site().toString());
    }
  }

  @Test
  void the_market_is_spread_like_japan() {
    Map<Prefecture, Long> jobs = count(facts -> facts.site().city().prefecture());
    assertEquals(47, jobs.size());
    assertTrue(jobs.get(Prefecture.TOKYO) > 5 * jobs.get(Prefecture.HIROSHIMA), jobs.toString());
    assertTrue(jobs.get(Prefecture.TOKYO) < FACTS.size() / 4, jobs.toString());
  }

  @Test
  void nearly_every_trade_is_offered_and_none_dominates() {
    Map<String, Long> trades = count(facts -> facts.trade().occupation().code());
    assertTrue(trades.size() > 0.95 * MARKET.trades().size(), trades.toString());
    trades.forEach((code, jobs) -> assertTrue(jobs < FACTS.size() / 20, code + ": " + jobs));
  }

  @Test
  void part_time_and_full_time_are_common_and_some_work_from_home() {
    Map<EmploymentType, Long> types = count(Facts::type);
    assertTrue(types.get(EmploymentType.FULL_TIME) > FACTS.size() / 3, types.toString());
    assertTrue(types.get(EmploymentType.PART_TIME) > FACTS.size() / 5, types.toString());
    assertTrue(count(Facts::remote).get(RemoteLevel.FULL) > 20);
  }

  @Test
  void every_trade_knows_eight_tasks() {
    for (Trade trade : MARKET.trades()) {
      assertTrue(new HashSet<>(trade.tasks()).size() >= 8, trade.occupation().name());
    }
  }

  private static <T> Map<T, Long> count(Function<Facts, T> key) {
    return FACTS.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  private static String text(WorkTerms terms) {
    return String.join(
        "\n", terms.workingHours(), terms.holidays(), terms.requirements(), terms.benefits());
  }
}
