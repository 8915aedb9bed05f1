package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.QueryText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What would find more where little is found.
class RelaxationsIT {

  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.of(
                  job(1, "カフェの接客スタッフ").near("渋谷", 4).in(Prefecture.TOKYO, "渋谷区"),
                  job(2, "介護スタッフ").near("渋谷", 9).in(Prefecture.TOKYO, "渋谷区"),
                  job(3, "介護福祉士").near("渋谷", 12).in(Prefecture.TOKYO, "渋谷区"),
                  job(4, "看護師").near("渋谷", 19).in(Prefecture.TOKYO, "渋谷区"),
                  job(5, "調理スタッフ").in(Prefecture.TOKYO, "新宿区"),
                  job(6, "システムエンジニア").in(Prefecture.OSAKA, "大阪市北区"))
              .map(JobBuilder::build)
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void a_longer_walk_is_offered_with_the_jobs_that_it_adds() {
    SearchAnswer answer = Asking.query(typed("", near("渋谷", 10))).of(INDEX.search());

    assertEquals(2, answer.total().value());
    Relaxation first = answer.relaxations().getFirst();
    assertEquals("station", first.field());
    assertEquals("渋谷駅 徒歩10分→15分で+1件", first.text());
    assertEquals(3, first.count());
    assertEquals(1, first.added());
    assertEquals(
        List.of("渋谷駅 徒歩10分→15分で+1件", "渋谷駅 徒歩10分→20分で+2件", "「渋谷駅 徒歩10分」を外すと+4件"),
        answer.relaxations().stream().map(Relaxation::text).toList());
  }

  @Test
  void a_city_widens_to_its_prefecture() {
    Filters shibuya = filters(Set.of("新宿区"), Optional.empty());

    SearchAnswer answer = Asking.query(typed("", shibuya)).of(INDEX.search());

    assertTrue(
        answer.relaxations().stream().anyMatch(it -> it.text().equals("新宿区→東京都全体で+4件")),
        () -> answer.relaxations().toString());
  }

  @Test
  void a_word_that_no_job_has_is_offered_to_be_dropped() {
    SearchAnswer answer =
        Asking.query(typed("渋谷 宇宙飛行士", Filters.NONE)).in(Mode.KEYWORD).of(INDEX.search());

    assertEquals(0, answer.total().value());
    assertTrue(
        answer.relaxations().stream().anyMatch(it -> it.text().equals("「宇宙飛行士」を外すと+4件")),
        () -> answer.relaxations().toString());
    assertFalse(answer.relaxations().stream().anyMatch(it -> it.text().startsWith("「渋谷」")));
  }

  @Test
  void of_words_of_which_no_job_has_two_each_that_any_has_is_offered_alone() {
    SearchAnswer answer =
        Asking.query(typed("接客 宇宙飛行士 調理 錬金術", Filters.NONE)).in(Mode.KEYWORD).of(INDEX.search());

    assertEquals(0, answer.total().value());
    assertEquals(
        List.of("検索語を「接客」だけにすると+1件", "検索語を「調理」だけにすると+1件"),
        answer.relaxations().stream().map(Relaxation::text).toList());
  }

  @Test
  void a_search_that_finds_only_what_is_like_it_is_not_offered() {
    Filters nowhere = filters(Set.of("どこにもない市"), Optional.empty());

    SearchAnswer answer = Asking.query(typed("宇宙飛行士", nowhere)).of(DemoIndex.SEARCH);

    assertEquals(0, answer.total().value());
    assertEquals(List.of(), answer.relaxations());
    SearchAnswer anywhere = Asking.query(typed("宇宙飛行士", Filters.NONE)).of(DemoIndex.SEARCH);
    assertTrue(anywhere.total().value() > 0, "nothing is like it");
  }

  /// Over filters and words drawn at random: what is promised is what the looser search finds.
  @ParameterizedTest
  @EnumSource
  void every_count_is_the_total_of_the_looser_search(Mode mode) {
    FilterCases cases = new FilterCases(20261120, DemoIndex.JOBS);
    int promised = 0;
    for (int filter = 0; filter < FilterCases.COUNT; filter++) {
      for (String words : List.of("", "スタッフ 未経験 -夜勤", "スタッフ 宇宙飛行士 錬金術")) {
        Asking asking = Asking.query(typed(words, cases.only(filter))).in(mode);
        for (Relaxation it : asking.of(DemoIndex.SEARCH).relaxations()) {
          SearchAnswer looser = Asking.query(it.query()).in(mode).of(DemoIndex.SEARCH);
          assertEquals(it.count(), looser.total().value(), () -> words + " " + it);
          assertEquals(Total.Relation.EQ, looser.total().relation());
          promised++;
        }
      }
    }
    assertTrue(promised > 5, "only " + promised);
  }

  @Test
  void where_enough_is_found_nothing_else_is_counted() {
    SearchAnswer answer = Asking.text("仕事").of(DemoIndex.SEARCH);

    assertEquals(List.of(), answer.relaxations());
    assertEquals(List.of(), answer.didYouMean());
  }

  @ParameterizedTest
  @CsvSource({
    "会語, 介護",
    "kaigo, 介護",
    "のちにきら, 介護",
    "かいごぅ, 介護",
    "teb@, 介護",
    "kangoshi, 看護師",
    "shisutemuenjinia, システムエンジニア",
    "システムエンジミア, システムエンジニア",
    "システムエンンジニア, システムエンジニア",
    "カフェェ, カフェ",
    "渋矢, 渋谷",
    "大阪氏北区, 大阪市北区"
  })
  void a_slip_is_corrected_to_what_jobs_say(String typed, String meant) {
    SearchAnswer answer =
        Asking.query(typed(typed, Filters.NONE)).in(Mode.KEYWORD).of(INDEX.search());

    Optional<DidYouMean> found =
        answer.didYouMean().stream().filter(it -> it.query().equals(meant)).findFirst();
    assertTrue(found.isPresent(), () -> answer.total() + " " + answer.didYouMean());
    long total = Asking.text(meant).in(Mode.KEYWORD).of(INDEX.search()).total().value();
    assertEquals(total, found.orElseThrow().count());
    assertTrue(total > answer.total().value());
  }

  @Test
  void the_other_words_and_the_filters_stay_when_one_is_corrected() {
    SearchAnswer answer =
        Asking.query(typed("渋谷 会語 -夜勤", Filters.NONE)).in(Mode.KEYWORD).of(INDEX.search());

    assertEquals(List.of(new DidYouMean("渋谷 介護 -夜勤", 2)), answer.didYouMean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"介護", "宇宙飛行士", "zzzz", "★"})
  void what_is_right_or_unlike_anything_is_not_corrected(String typed) {
    assertEquals(
        List.of(),
        Asking.query(typed(typed, Filters.NONE)).in(Mode.KEYWORD).of(INDEX.search()).didYouMean());
  }

  private static JobQuery typed(String text, Filters filters) {
    return JobQuery.typed(QueryText.parse(text), filters);
  }

  private static Filters near(String station, int minutes) {
    return filters(Set.of(), Optional.of(new NearStation(station, minutes)));
  }

  private static Filters filters(Set<String> cities, Optional<NearStation> station) {
    return Filters.NONE.with(it -> it.cities(cities).station(station));
  }
}
