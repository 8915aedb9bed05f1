package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.shigoto.domain.job.Job;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is remembered of documents is never seen in an answer as something old or gone.
class ShownDocumentsIT {

  private final Job firefly = job(1, "蛍の観察員").build();
  private final SearchIndex index = SearchIndex.of(List.of(firefly));
  private final JobSearch search = index.search();

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void an_unchanged_document_is_not_fetched_again() {
    assertSame(shown("蛍").getFirst().job(), shown("観察員").getFirst().job());
  }

  @Test
  void a_changed_job_is_shown_as_it_is_now_even_under_its_old_revision() {
    Hit before = shown("観察員").getFirst();

    index.put(job(1, "星の観察員").build());

    Hit after = shown("観察員").getFirst();
    assertEquals("蛍の観察員", before.job().title());
    assertEquals("星の観察員", after.job().title());
    assertEquals(List.of("星の<em>観察員</em>"), after.highlight().get("title"));
    assertEquals(before.job().revision(), after.job().revision());
    assertNotSame(before.job(), after.job());
  }

  @Test
  void a_deleted_job_is_not_shown() {
    assertEquals(1, shown("観察員").size());

    index.delete(firefly.id());

    assertEquals(List.of(), shown("観察員"));
    assertEquals(List.of(), sorted());
  }

  @Test
  void a_job_that_comes_back_is_shown_as_it_came_back() {
    shown("観察員");
    index.delete(firefly.id());

    index.put(job(1, "虫の観察員").build());

    assertEquals("虫の観察員", shown("観察員").getFirst().job().title());
    assertEquals("虫の観察員", sorted().getFirst().job().title());
  }

  @Test
  void a_job_that_was_shown_is_not_shown_once_it_has_expired() {
    index.put(job(2, "星の観察員").expiring(NOW.plusSeconds(1)).build());
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    JobSearch later = index.search(clock(now));
    assertEquals(2, Asking.text("観察員").of(later).hits().size());

    now.set(NOW.plusSeconds(1));

    assertEquals(
        List.of("1"),
        Asking.text("観察員").of(later).hits().stream().map(hit -> hit.job().id()).toList());
  }

  private List<Hit> shown(String text) {
    return Asking.text(text).of(search).hits();
  }

  private List<Hit> sorted() {
    return Asking.text("観察員").by(Sort.NEWEST).of(search).hits();
  }

  private static Clock clock(AtomicReference<Instant> now) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }
}
