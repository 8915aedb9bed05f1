package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Filters and counts in the engine against the same in plain Java.
class FiltersIT {

  @ParameterizedTest
  @MethodSource("filters")
  void each_filter_agrees_with_plain_java(int filter) {
    for (long seed = 1; seed <= 3; seed++) {
      assertAgree(new FilterCases(seed, DemoIndex.JOBS).only(filter), seed);
    }
  }

  private static IntStream filters() {
    return IntStream.range(0, FilterCases.COUNT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void filters_together_agree_with_plain_java(long seed) {
    assertAgree(new FilterCases(seed, DemoIndex.JOBS).combined(), seed);
  }

  @Test
  void facets_count_what_plain_java_counts() {
    Map<Facet, List<FacetCount>> facets =
        DemoIndex.SEARCH.facets(
            JobQuery.ALL, Stage.ALL, Set.of(Facet.EMPLOYMENT_TYPE, Facet.CONDITIONS));

    assertEquals(
        counted(job -> Stream.of(job.ad().employmentType().name())),
        byValue(facets.get(Facet.EMPLOYMENT_TYPE)));
    assertEquals(
        counted(job -> ReadFacts.conditions(job.ad()).stream().map(Enum::name)),
        byValue(facets.get(Facet.CONDITIONS)));
  }

  @Test
  void a_facet_leaves_its_own_filter_out_of_its_counts() {
    Filters one = new FilterCases(1, DemoIndex.JOBS).only(0);
    JobQuery query = JobQuery.typed(QueryText.EMPTY, one);

    assertEquals(
        counted(job -> job.ad().place().prefecture().stream().map(p -> p.label())),
        byValue(
            DemoIndex.SEARCH
                .facets(query, Stage.ALL, Set.of(Facet.PREFECTURE))
                .get(Facet.PREFECTURE)));
  }

  @Test
  void a_step_of_pay_counts_the_jobs_that_its_filter_finds() {
    FacetCount step =
        DemoIndex.SEARCH.facets(JobQuery.ALL, Stage.ALL, Set.of(Facet.PAY)).get(Facet.PAY).get(3);
    double floor = Double.parseDouble(step.value());

    assertEquals(open().filter(job -> ReadFacts.pays(job.ad(), floor)).count(), step.count());
  }

  @Test
  void buckets_of_age_count_the_jobs_that_their_filter_finds() {
    List<FacetCount> buckets = counts(Facet.AGE);
    long sofar = 0;
    for (FacetCount bucket : buckets.subList(0, buckets.size() - 1)) {
      sofar += bucket.count();
      int days = Math.toIntExact(bucket.to().orElseThrow());
      Instant since = NOW.minus(Duration.ofDays(days));
      assertEquals(
          open().filter(job -> !job.ad().postedAt().isBefore(since)).count(),
          sofar,
          bucket.label());
    }
    assertEquals(open().count(), sofar + buckets.getLast().count());
  }

  @Test
  void buckets_of_pay_hold_each_paid_job_once() {
    for (Facet facet : List.of(Facet.HOURLY_PAY, Facet.ANNUAL_PAY)) {
      long paid = counts(facet).stream().mapToLong(FacetCount::count).sum();
      assertEquals(open().filter(job -> ReadFacts.pays(job.ad(), 0)).count(), paid, facet.name());
    }
    assertEquals("時給1,000円未満", counts(Facet.HOURLY_PAY).getFirst().label());
    assertEquals("年収200〜250万円", counts(Facet.ANNUAL_PAY).get(1).label());
    assertEquals("1〜3日前", counts(Facet.AGE).get(1).label());
  }

  private static List<FacetCount> counts(Facet facet) {
    return DemoIndex.SEARCH.facets(JobQuery.ALL, Set.of(), Set.of(facet)).get(facet);
  }

  private static void assertAgree(Filters filters, long seed) {
    Set<Long> expected =
        DemoIndex.JOBS.stream()
            .filter(new JobPredicate(filters, NOW)::test)
            .map(job -> job.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    JobQuery query = JobQuery.typed(QueryText.EMPTY, filters);

    List<Long> found = Asking.query(query).size(SearchRequest.MAX_SIZE).allIds(DemoIndex.SEARCH);

    assertEquals(expected, new TreeSet<>(found), () -> "seed " + seed + ": " + filters);
  }

  private static Stream<Job> open() {
    return DemoIndex.JOBS.stream().filter(job -> job.isOpenAt(NOW));
  }

  private static Map<String, Long> counted(Function<Job, Stream<String>> values) {
    return open()
        .flatMap(values)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Long> byValue(List<FacetCount> counts) {
    return new TreeMap<>(
        counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count)));
  }
}
