package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wishes;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wishes and filters together, in the engine and in plain Java, on random queries. Every failure
/// names its seed.
class WishesIT {

  private static final int RANDOM_QUERIES = 60;

  private static final List<String> TYPED =
      List.of(
          "介護",
          "看護師 夜勤なし",
          "東京 カフェ",
          "時給1200円以上 販売",
          "正社員 営業",
          "在宅",
          "渋谷 バイト",
          "新着 事務",
          "未経験でもできる仕事",
          "接客なし",
          "看護師以外",
          "東京以外 事務",
          "車の運転をしない仕事",
          "");

  @Test
  void wishes_agree_with_plain_java() {
    for (long seed = 1; seed <= RANDOM_QUERIES; seed++) {
      WishCases cases = new WishCases(seed, DemoIndex.JOBS);
      Filters filters =
          seed % 3 == 0
              ? new FilterCases(seed, DemoIndex.JOBS).only((int) (seed % FilterCases.COUNT))
              : Filters.NONE;
      JobQuery query = new JobQuery(QueryText.EMPTY, cases.wishes(), filters);

      assertEquals(expected(query), found(query), "seed " + seed + ": " + query);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_filter_never_adds_a_job(long seed) {
    Random random = new Random(seed);
    Filters filters = new FilterCases(seed, DemoIndex.JOBS).only(random.nextInt(FilterCases.COUNT));
    for (String typed : TYPED) {
      Set<Long> without = found(JobQuery.typed(QueryText.parse(typed), Filters.NONE));
      Set<Long> with = found(JobQuery.typed(QueryText.parse(typed), filters));

      assertTrue(without.containsAll(with), "seed " + seed + ": " + typed + " " + filters);
    }
  }

  private static Set<Long> expected(JobQuery query) {
    JobPredicate filters = new JobPredicate(query.filters(), NOW);
    return DemoIndex.JOBS.stream()
        .filter(filters::test)
        .filter(job -> wished(query.wishes(), job))
        .map(job -> job.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Nothing is contradicted and, where nothing else was asked for, something is met that can be.
  private static boolean wished(Wishes wishes, Job job) {
    List<WishPredicate> all =
        wishes.of(Wish.Meaning.class).map(it -> new WishPredicate(it, job.ad())).toList();
    return all.stream().noneMatch(WishPredicate::contradicted)
        && (all.stream().allMatch(it -> it.meaning() instanceof Wish.OtherThan)
            || all.stream().anyMatch(WishPredicate::met));
  }

  private static Set<Long> found(JobQuery query) {
    return new TreeSet<>(
        Asking.query(query)
            .by(Sort.NEWEST)
            .in(Mode.KEYWORD)
            .size(SearchRequest.MAX_SIZE)
            .allIds(DemoIndex.SEARCH));
  }
}
