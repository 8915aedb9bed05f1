package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.DemoIndex.JOBS;
import static dev.shigoto.retrieval.DemoIndex.SEARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a job is what somebody finds who walks through the whole answer. Seeds replay.
class WhyNotPropertyIT {

  private static final int REQUESTS = 24;
  private static final int JOBS_OF_EACH = 8;

  private static final List<String> TYPED =
      List.of(
          "仕事",
          "介護 夜勤なし",
          "時給1200円以上 販売",
          "東京都 正社員",
          "エンジニア -派遣",
          "看護師 OR 薬剤師",
          "接客 レジ 土日休み 未経験",
          "\"未経験\" 事務",
          "バイト",
          "在宅 デザイナー 30日以内",
          "ドライバー 神奈川県 -夜勤",
          "看護師以外",
          "東京以外",
          "体を動かす仕事がしたい",
          "東京で「研修」は何をしますか？",
          "");

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void a_job_is_shown_where_it_is_said_to_be_and_nowhere_else(long seed) {
    Random random = new Random(seed);
    FilterCases filters = new FilterCases(seed, JOBS);
    for (int i = 0; i < REQUESTS; i++) {
      SearchRequest request = request(random, filters);
      List<Long> walked = new Asking(request).allIds(SEARCH);
      for (JobId id : jobs(random, walked).toList()) {
        int at = walked.indexOf(id.value());
        Whereabouts where = SEARCH.whyNot(id, request).where();

        String told = "seed %d, %s: %s is %s".formatted(seed, request, id, where);
        assertEquals(at >= 0, where instanceof Whereabouts.Shown, told);
        if (where instanceof Whereabouts.Shown shown) {
          assertEquals(at + 1, shown.place(), told);
          assertEquals(at / request.size() + 1, shown.page(), told);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void without_the_filters_that_are_named_it_is_another_stage(long seed) {
    Random random = new Random(seed);
    FilterCases filters = new FilterCases(seed, JOBS);
    int filtered = 0;
    for (int i = 0; i < REQUESTS; i++) {
      SearchRequest request = request(random, filters);
      JobId id = jobs(random, List.of()).findFirst().orElseThrow();
      if (SEARCH.whyNot(id, request).where() instanceof Whereabouts.Filtered named) {
        filtered++;
        Whereabouts then = SEARCH.whyNot(id, without(named.unmet(), request)).where();

        assertFalse(
            then instanceof Whereabouts.Filtered,
            () -> "seed %d, %s: %s, then %s".formatted(seed, request, named, then));
      }
    }
    assertTrue(filtered > REQUESTS / 6, "only " + filtered + " were filtered");
  }

  @Test
  void what_the_ranker_takes_from_the_first_page_is_said() {
    SearchRequest fused = request("介護", SearchRequest.NO_MODEL);
    SearchRequest ranked = request("介護", "shigoto-ranker-2");
    List<JobId> gone = new ArrayList<>(firstPage(fused));
    gone.removeAll(firstPage(ranked));

    assertFalse(gone.isEmpty());
    for (JobId id : gone) {
      Journey journey =
          assertInstanceOf(Whereabouts.Shown.class, SEARCH.whyNot(id, ranked).where()).journey();
      assertEquals(Optional.of(Journey.Cut.RERANK), journey.offFirstPage(), journey::toString);
      assertTrue(journey.fused().orElseThrow() <= ranked.size() && journey.scored());
    }
  }

  private static List<JobId> firstPage(SearchRequest request) {
    return SEARCH.search(request).hits().stream().map(Hit::id).toList();
  }

  private static SearchRequest request(String typed, String model) {
    return new SearchRequest(
        JobQuery.typed(QueryText.parse(typed), Filters.NONE),
        Stage.ALL,
        Sort.RELEVANCE,
        10,
        Optional.empty(),
        Set.of(),
        Mode.HYBRID,
        Optional.of(model),
        Optional.empty(),
        Variety.DEFAULT,
        false,
        false);
  }

  @Test
  void all_filters_by_themselves_are_all_filters() {
    for (int filter = 0; filter < FilterCases.COUNT; filter++) {
      Filters all = new FilterCases(filter, JOBS).only(filter);

      Filters joined =
          FilterField.of(all).stream()
              .map(FilterField.Single::filter)
              .reduce(Filters.NONE, WhyNotPropertyIT::joined);

      assertEquals(all, joined);
    }
  }

  /// Of filters that are set in one of both only, but for conditions.
  private static Filters joined(Filters one, Filters other) {
    Set<Condition> conditions =
        Stream.concat(one.conditions().stream(), other.conditions().stream())
            .collect(Collectors.toSet());
    return one.equals(Filters.NONE) ? other : one.with(it -> it.conditions(conditions));
  }

  private static SearchRequest request(Random random, FilterCases filters) {
    QueryText text = QueryText.parse(TYPED.get(random.nextInt(TYPED.size())));
    int filter = random.nextInt(2 * FilterCases.COUNT);
    Filters chosen = filter < FilterCases.COUNT ? filters.only(filter) : Filters.NONE;
    Sort sort =
        random.nextInt(4) > 0 ? Sort.RELEVANCE : random.nextBoolean() ? Sort.NEWEST : Sort.PAY;
    return new SearchRequest(
        JobQuery.typed(text, chosen),
        Stage.ALL,
        sort,
        10 + random.nextInt(30),
        Optional.empty(),
        Set.of(),
        Mode.values()[random.nextInt(Mode.values().length)],
        random.nextInt(3) == 0 ? Optional.of("shigoto-ranker-2") : Optional.empty(),
        Optional.empty(),
        new Variety(
            Repeats.LEFT_OUT, random.nextInt(3) == 0 ? OptionalInt.of(2) : OptionalInt.empty()),
        false,
        false);
  }

  /// Any, and some of those that were walked past.
  private static Stream<JobId> jobs(Random random, List<Long> walked) {
    Stream<Long> shown =
        walked.isEmpty()
            ? Stream.empty()
            : random.ints(JOBS_OF_EACH / 2, 0, walked.size()).mapToObj(walked::get);
    Stream<Long> any = random.ints(JOBS_OF_EACH / 2, 0, JOBS.size()).mapToObj(i -> i + 1L);
    return Stream.concat(any, shown).map(JobId::new);
  }

  private static SearchRequest without(List<Unmet> named, SearchRequest request) {
    Set<Stage> understand = EnumSet.copyOf(request.understand());
    Filters filters = request.query().filters();
    for (Unmet unmet : named) {
      unmet.asked().stage().ifPresent(understand::remove);
      filters = without(unmet.asked().field(), filters);
    }
    return new SearchRequest(
        JobQuery.typed(request.query().text(), filters),
        understand,
        request.sort(),
        request.size(),
        request.cursor(),
        request.facets(),
        request.mode(),
        request.model(),
        request.weights(),
        request.variety(),
        request.explain(),
        request.debug());
  }

  private static Filters without(String field, Filters filters) {
    return FilterField.of(filters).stream()
        .filter(it -> !it.field().apiName().equals(field))
        .map(FilterField.Single::filter)
        .reduce(Filters.NONE, WhyNotPropertyIT::joined);
  }
}
