package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.JobQuery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Single jobs, their likes, and parts that fail.
class LookupIT {

  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.of(
                  job(1, "カフェの接客スタッフ").at("株式会社そら").near("渋谷", 4).in(Prefecture.TOKYO, "渋谷区"),
                  job(2, "カフェの接客スタッフ").at("株式会社そら").near("渋谷", 4).in(Prefecture.TOKYO, "渋谷区"),
                  job(3, "喫茶店のホールスタッフ").at("株式会社うみ"),
                  job(4, "病棟の看護師").of("NURSE", "看護師").at("みどり病院"),
                  job(5, "カフェの店長").at("株式会社そら").expiring(NOW.minus(Duration.ofHours(1))),
                  job(6, "カフェの社員").at("株式会社うみ").expiring(NOW.plus(Duration.ofHours(1))))
              .map(JobBuilder::build)
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void a_job_is_open_gone_or_unknown() {
    JobSearch search = INDEX.search();

    assertTrue(search.find(new JobId(6)).orElseThrow() instanceof JobLookup.Open);
    assertEquals(Optional.of(new JobLookup.Gone(new JobId(5))), search.find(new JobId(5)));
    assertEquals(Optional.empty(), search.find(new JobId(404)));
  }

  @Test
  void expired_jobs_are_never_returned() {
    for (Mode mode : Mode.values()) {
      assertFalse(Asking.text("カフェ").in(mode).allIds(INDEX.search()).contains(5L), mode.name());
    }
    assertFalse(Asking.query(JobQuery.ALL).allIds(INDEX.search()).contains(5L));
  }

  @Test
  void similar_jobs_are_neither_the_job_itself_nor_its_reposts() {
    List<Long> similar =
        INDEX.search().similar(new JobId(1), 10).stream().map(hit -> hit.id().value()).toList();

    assertEquals(Set.of(3L, 4L, 6L), Set.copyOf(similar));
    assertEquals(4, similar.getLast());
  }

  @Test
  void the_meaning_finds_what_the_words_miss() {
    String words = "ナースの求人";
    assertEquals(List.of(), Asking.text(words).literally().in(Mode.KEYWORD).allIds(INDEX.search()));
    assertEquals(4, Asking.text(words).literally().allIds(INDEX.search()).getFirst());
  }

  @Test
  void an_embedder_that_fails_costs_only_its_leg() {
    JobSearch search =
        INDEX.searchWith(
            new TextVectors(
                () -> {
                  throw new IllegalStateException("no embedder today");
                }));

    SearchAnswer answer = Asking.text("看護師").of(search);

    assertEquals(List.of("vector"), answer.degraded());
    assertEquals(Mode.KEYWORD, answer.interpretation().mode());
    assertEquals(4, answer.hits().getFirst().id().value());
  }

  @Test
  void a_leg_that_the_engine_refuses_costs_only_itself() {
    JobSearch search = INDEX.searchWith(new TextVectors(() -> new NarrowEmbedder(3)));

    SearchAnswer answer = Asking.text("看護師").facets(Set.of(Facet.OCCUPATION)).of(search);

    assertEquals(List.of("vector"), answer.degraded());
    assertEquals(1, answer.hits().size());
    assertEquals(List.of(FacetCount.of("NURSE", "看護師", 1)), answer.facets().get(Facet.OCCUPATION));
  }

  @Test
  void a_healthy_answer_is_not_degraded() {
    SearchAnswer answer = Asking.text("看護師").of(INDEX.search());

    assertEquals(List.of(), answer.degraded());
    assertEquals(NOW, answer.openAt());
    assertTrue(INDEX.search().ready());
  }
}
