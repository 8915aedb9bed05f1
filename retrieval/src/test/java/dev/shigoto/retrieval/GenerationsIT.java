package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.Job;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.VectorSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class GenerationsIT {

  private static final VectorSettings OTHER_MODEL = VectorSettings.lucene("model-of-elsewhere", 4);

  @Test
  void a_swap_to_another_model_never_mixes_its_vectors_with_ours() throws Exception {
    try (SearchIndex stores = SearchIndex.of(List.of(JobBuilder.job(1, "看護師").build()))) {
      JobSearch search = stores.search();
      JobsIndex index = stores.index();
      assertEquals(List.of(), Asking.text("看護師").of(search).degraded());
      index.swapTo(index.createGeneration(OTHER_MODEL));
      Eventually.within(
          Duration.ofSeconds(20),
          () -> assertEquals(0, Asking.text("看護師").of(search).total().value()));
      assertEquals(List.of("vector"), Asking.text("看護師").of(search).degraded());
    }
  }

  @Test
  void a_list_goes_on_in_the_next_generation_where_it_was_left() {
    List<Job> jobs =
        LongStream.rangeClosed(1, 240).mapToObj(i -> JobBuilder.job(i, "看護師").build()).toList();
    try (SearchIndex stores = SearchIndex.of(jobs)) {
      JobSearch search = stores.search();
      Asking asking = Asking.text("看護師").size(60);
      SearchAnswer first = asking.of(search);
      stores.renew(jobs);
      Set<Long> seen = new TreeSet<>(ids(first));
      int hits = seen.size();
      Optional<String> cursor = first.nextCursor();
      while (cursor.isPresent()) {
        SearchAnswer page = asking.from(cursor.get()).of(search);
        hits += page.hits().size();
        seen.addAll(ids(page));
        cursor = page.nextCursor();
      }
      assertEquals(240, hits);
      assertEquals(240, seen.size());
    }
  }

  private static List<Long> ids(SearchAnswer page) {
    return page.hits().stream().map(hit -> hit.id().value()).toList();
  }

  @Test
  void a_generation_that_is_deleted_under_a_search_is_left_for_the_one_in_use() {
    try (SearchIndex stores = SearchIndex.of(List.of(JobBuilder.job(1, "看護師").build()))) {
      JobSearch search = stores.search();
      JobsIndex index = stores.index();
      assertEquals(1, Asking.text("看護師").of(search).total().value());
      int next = index.createGeneration(OTHER_MODEL);
      index.swapTo(next);
      index.delete(1);
      assertEquals(0, Asking.text("看護師").of(search).total().value());
    }
  }
}
