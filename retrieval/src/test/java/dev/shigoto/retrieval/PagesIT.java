package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.QueryText;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists in pages, and what an answer says of them.
class PagesIT {

  /// A word that most of the generated ads use: more of them than both legs' windows hold.
  private static final String COMMON = "仕事";

  /// バイト and 正社員 are wishes alone, and the jobs that meet them score alike.
  @ParameterizedTest
  @CsvSource({
    "仕事, HYBRID", "仕事, KEYWORD", "仕事, SEMANTIC",
    "バイト, HYBRID", "バイト, KEYWORD", "バイト, SEMANTIC",
    "正社員, HYBRID", "正社員, KEYWORD", "正社員, SEMANTIC"
  })
  void pages_by_relevance_are_a_partition(String typed, Mode mode) {
    Asking asking = Asking.text(typed).in(mode);

    List<Long> ids = asking.size(30).allIds(DemoIndex.SEARCH);

    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(asking.of(DemoIndex.SEARCH).total().value(), ids.size());
  }

  @ParameterizedTest
  @EnumSource
  void every_page_tells_the_total_of_the_first(Mode mode) {
    Asking asking = Asking.text(COMMON).in(mode).size(20);
    SearchAnswer first = asking.of(DemoIndex.SEARCH);

    assertEquals(
        first.total(), asking.from(first.nextCursor().orElseThrow()).of(DemoIndex.SEARCH).total());
  }

  @Test
  void a_list_of_thousands_can_be_walked_to_its_end() {
    List<Job> jobs =
        IntStream.rangeClosed(1, 1_700)
            .mapToObj(i -> JobBuilder.job(i, "看護師").postedDaysAgo(i % 50).build())
            .toList();
    try (SearchIndex index = SearchIndex.of(jobs)) {
      for (Asking asking : List.of(Asking.text("看護師"), Asking.text("看護師").by(Sort.NEWEST))) {
        assertEquals(Total.exactly(1_700), asking.of(index.search()).total());
        List<Long> ids = asking.size(100).allIds(index.search());
        assertEquals(1_700, ids.size());
        assertEquals(1_700, new HashSet<>(ids).size());
      }
    }
  }

  @Test
  void a_cursor_that_is_too_old_is_gone() {
    Asking asking = Asking.text(COMMON);
    String cursor = asking.of(DemoIndex.SEARCH).nextCursor().orElseThrow();
    Clock later = Clock.fixed(NOW.plus(Duration.ofMinutes(11)), ZoneOffset.UTC);

    assertThrows(
        CursorExpiredException.class, () -> asking.from(cursor).of(DemoIndex.INDEX.search(later)));
  }

  @ParameterizedTest
  @ValueSource(strings = {COMMON, "バイト"})
  void the_size_of_a_page_does_not_change_the_list(String typed) {
    Asking asking = Asking.text(typed);

    assertEquals(
        asking.size(17).allIds(DemoIndex.SEARCH), asking.size(100).allIds(DemoIndex.SEARCH));
  }

  @ParameterizedTest
  @CsvSource({"NEWEST", "PAY", "DISTANCE"})
  void sorted_pages_are_a_partition(Sort sort) {
    Filters near = near(new Near(new GeoPoint(35.68, 139.76), 500));
    Asking asking = Asking.query(JobQuery.typed(QueryText.EMPTY, near)).by(sort);

    List<Long> ids = asking.size(23).allIds(DemoIndex.SEARCH);

    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(
        DemoIndex.JOBS.stream().filter(new JobPredicate(near, NOW)::test).count(), ids.size());
  }

  @Test
  void scores_fall_and_are_explained_on_every_page() {
    Optional<String> cursor = Optional.empty();
    double last = Double.POSITIVE_INFINITY;
    Asking asking = Asking.text(COMMON).size(60);
    do {
      SearchAnswer page = cursor.map(asking::from).orElse(asking).of(DemoIndex.SEARCH);
      for (Hit hit : page.hits()) {
        assertTrue(hit.score() <= last, () -> "score of " + hit.id());
        assertEquals(hit.score(), hit.why().orElseThrow().sum(), 1e-6);
        last = hit.score();
      }
      cursor = page.nextCursor();
    } while (cursor.isPresent());
  }

  @Test
  void the_best_paid_come_first() {
    List<Hit> hits = Asking.text("").by(Sort.PAY).size(50).of(DemoIndex.SEARCH).hits();
    List<Double> pay = hits.stream().map(hit -> hit.job().pay().orElseThrow().hourlyMin()).toList();

    assertEquals(pay.stream().sorted((a, b) -> Double.compare(b, a)).toList(), pay);
  }

  @Test
  void every_answer_has_an_id_of_its_own() {
    Set<String> ids = new HashSet<>();

    assertTrue(ids.add(Asking.text(COMMON).of(DemoIndex.SEARCH).queryId()));
    assertTrue(ids.add(Asking.text(COMMON).of(DemoIndex.SEARCH).queryId()));
  }

  @Test
  void a_cursor_of_another_query_is_refused() {
    String cursor = Asking.text(COMMON).of(DemoIndex.SEARCH).nextCursor().orElseThrow();

    var e =
        assertThrows(
            InvalidRequestException.class,
            () -> Asking.text("看護師").from(cursor).of(DemoIndex.SEARCH));

    assertEquals("cursor", e.field());
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUTE, 'sort by commute needs the filter commute, from which to set out'",
    "DISTANCE, 'sort by distance needs the filter near, from which to measure'"
  })
  void an_order_that_cannot_be_made_is_refused(Sort sort, String message) {
    var e =
        assertThrows(
            InvalidRequestException.class, () -> Asking.text(COMMON).by(sort).of(DemoIndex.SEARCH));

    assertEquals("sort", e.field());
    assertEquals(message, e.getMessage());
  }

  @Test
  void highlights_are_marked_and_escaped() {
    Hit hit = Asking.text(COMMON).of(DemoIndex.SEARCH).hits().getFirst();

    assertFalse(hit.highlight().isEmpty());
    assertTrue(hit.highlight().toString().contains("<em>仕事</em>"));
  }

  private static Filters near(Near near) {
    return Filters.NONE.with(it -> it.near(Optional.of(near)));
  }
}
