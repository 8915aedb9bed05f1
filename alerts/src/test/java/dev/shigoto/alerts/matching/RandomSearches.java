package dev.shigoto.alerts.matching;

import dev.shigoto.demo.DemoSearches;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.Mode;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Searches of all kinds: believable ones, and others that put together signs, words of some jobs,
/// and every filter there is.
final class RandomSearches {

  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());

  private static final List<String> TYPED =
      List.of(
          "",
          "介護 夜勤なし",
          "看護師 OR 准看護師",
          "\"未経験\" カフェ",
          "title:スタッフ",
          "営業 -飛び込み",
          "土日休みで残業なしの事務の仕事",
          "体を動かす仕事 高収入 未経験 寮あり",
          "在宅 プログラマー java",
          "C++ エンジニア",
          "かいご",
          "接客なし",
          "時給1200円以上 東京 バイト",
          "新宿駅 徒歩10分 ホール 短期 学生 髪色自由 まかない 駅近 週2日",
          "company:株式会社 経理",
          "普通自動車免許 ドライバー 夜勤なし -長距離",
          "5",
          "年間休日120日以上 正社員 (東京 OR 神奈川)");

  private final Random random;
  private final List<Job> jobs;

  RandomSearches(long seed, List<Job> jobs) {
    this.random = new Random(seed);
    this.jobs = jobs;
  }

  /// With ids from 1 on.
  List<KeptSearch> some(int n) {
    List<JobQuery> queries =
        new ArrayList<>(DemoSearches.seeded(random.nextLong()).searches(n / 2).toList());
    while (queries.size() < n) {
      queries.add(JobQuery.typed(QueryText.parse(text()), filters()));
    }
    List<KeptSearch> searches = new ArrayList<>();
    for (JobQuery query : queries) {
      Set<Stage> understand = random.nextInt(4) == 0 ? Set.of() : Stage.ALL;
      searches.add(
          new KeptSearch(new SavedSearchId(searches.size() + 1L), query, understand, Mode.KEYWORD));
    }
    return searches;
  }

  /// Contracts of some jobs and nothing else.
  Filters someTypes() {
    return Filters.NONE.with(
        it -> it.employmentTypes(some(ad -> Optional.of(ad.employmentType()))));
  }

  private String text() {
    String typed = TYPED.get(random.nextInt(TYPED.size()));
    return random.nextInt(3) == 0 ? typed + " " + wordOf(any()) : typed;
  }

  /// A few letters of a title, wherever they begin.
  private String wordOf(JobAd ad) {
    String title = ad.title().replaceAll("[\\s\"()（）「」|｜-]", "");
    int start = random.nextInt(Math.max(1, title.length() - 4));
    return title.substring(start, Math.min(title.length(), start + 1 + random.nextInt(5)));
  }

  /// One or two, drawn from what some jobs have.
  private Filters filters() {
    int one = random.nextInt(18);
    int other = random.nextInt(36);
    Function<Integer, Boolean> on = which -> which == one || which == other;
    return new Filters(
        on.apply(0) ? some(ad -> ad.place().prefecture()) : Set.of(),
        on.apply(1) ? some(ad -> Optional.of(ad.place().city())) : Set.of(),
        on.apply(2) ? some(ad -> Optional.of(ad.employmentType())) : Set.of(),
        on.apply(3) ? some(ad -> ad.occupation().map(it -> it.code())) : Set.of(),
        Optional.empty(),
        on.apply(4) ? any().terms().conditions() : Set.of(),
        on.apply(5) ? Optional.of(Period.ofDays(1 + random.nextInt(40))) : Optional.empty(),
        on.apply(6) ? near() : Optional.empty(),
        on.apply(7) ? station() : Optional.empty(),
        on.apply(8) || on.apply(9) ? commute() : Optional.empty(),
        on.apply(10) ? some(ad -> Optional.of(ad.employer().name())) : Set.of(),
        on.apply(11) ? Set.of(jobs.getFirst().id(), jobs.getLast().id()) : Set.of(),
        new FactFilters(
            on.apply(12) ? Optional.of(100 + random.nextInt(30)) : Optional.empty(),
            on.apply(13) ? Set.of(Seniority.TRAINEE, Seniority.LEADER) : Set.of(),
            on.apply(14) ? Set.of("普通自動車免許", "看護師") : Set.of(),
            on.apply(15) ? EnumSet.of(any(LintRule.values()), any(LintRule.values())) : Set.of(),
            on.apply(16) ? Set.of(any(LintRule.values())) : Set.of(),
            on.apply(17) ? Optional.of(50 + random.nextInt(45)) : Optional.empty()));
  }

  private Optional<Near> near() {
    return any().place().location().map(place -> new Near(place, 1 + random.nextInt(120)));
  }

  private Optional<NearStation> station() {
    return any().stations().stream()
        .findFirst()
        .map(it -> new NearStation(it.name(), 1 + random.nextInt(20)));
  }

  private Optional<Commute> commute() {
    List<Station> stations = Gazetteer.builtIn().stations();
    Station station = stations.get(random.nextInt(stations.size()));
    return Optional.of(
        new Commute(
            WAYS.from(station),
            Optional.of(StationName.of(station.name())),
            5 + random.nextInt(60)));
  }

  private <T> Set<T> some(Function<JobAd, Optional<T>> value) {
    return random
        .ints(3)
        .mapToObj(i -> value.apply(any()))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private JobAd any() {
    return jobs.get(random.nextInt(jobs.size())).ad();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
