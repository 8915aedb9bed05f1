package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.retrieval.suggest.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An opening with several postings is one job.
class RepeatsIT {

  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.of(
                  job(1, "病棟の看護師").in(Prefecture.TOKYO, "渋谷区"),
                  job(2, "病棟の看護師").in(Prefecture.TOKYO, "渋谷区"),
                  job(3, "病棟の看護師").in(Prefecture.TOKYO, "渋谷区"),
                  job(4, "訪問看護師").in(Prefecture.TOTTORI, "鳥取市"),
                  job(5, "訪問看護師").in(Prefecture.TOTTORI, "鳥取市"),
                  job(6, "看護助手").in(Prefecture.TOKYO, "新宿区"))
              .map(JobBuilder::build)
              .toList(),
          Map.of(2L, 1L, 3L, 1L, 4L, 5L));

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @ParameterizedTest
  @EnumSource
  void hits_and_total_count_openings(Mode mode) {
    SearchAnswer answer = Asking.text("看護師").in(mode).of(INDEX.search());

    Set<Long> found = new TreeSet<>(answer.hits().stream().map(it -> it.id().value()).toList());
    assertEquals(found.size(), answer.total().value());
    found.remove(6L); // no 看護師, but near in meaning
    assertEquals(Set.of(1L, 5L), found);
  }

  @Test
  void facets_count_openings() {
    Map<Facet, List<FacetCount>> facets =
        INDEX.search().facets(JobQuery.ALL, Set.of(), Set.of(Facet.PREFECTURE));

    assertEquals(
        List.of(FacetCount.of("東京都", "東京都", 2), FacetCount.of("鳥取県", "鳥取県", 1)),
        facets.get(Facet.PREFECTURE));
  }

  @Test
  void a_document_says_how_many_postings_there_are() {
    SearchAnswer answer = Asking.text("病棟の看護師").in(Mode.KEYWORD).of(INDEX.search());

    assertEquals(3, answer.hits().getFirst().job().clusterSize());
  }

  @Test
  void who_asks_for_repeats_gets_all_postings() {
    Asking all =
        Asking.text("看護師").in(Mode.KEYWORD).with(new Variety(Repeats.SHOWN, OptionalInt.empty()));

    assertEquals(Set.of(1L, 2L, 3L, 4L, 5L), Set.copyOf(all.allIds(INDEX.search())));
  }

  @Test
  void a_repeat_is_found_by_its_id() {
    assertTrue(INDEX.search().find(new JobId(2)).orElseThrow() instanceof JobLookup.Open);
  }

  @Test
  void similar_jobs_hold_no_posting_of_the_opening_itself() {
    List<Long> similar =
        INDEX.search().similar(new JobId(2), 10).stream().map(hit -> hit.id().value()).toList();

    assertEquals(Set.of(5L, 6L), Set.copyOf(similar));
  }

  @Test
  void suggestions_count_openings() {
    List<Suggestion> tokyo = INDEX.search().suggest(TypedLine.of("渋谷"), JobQuery.ALL, 10);

    assertEquals(List.of(1L), tokyo.stream().map(Suggestion::count).distinct().toList());
  }
}
