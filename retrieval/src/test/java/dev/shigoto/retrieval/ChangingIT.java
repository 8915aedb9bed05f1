package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.QueryText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Lists that are walked while jobs change, come and go.
class ChangingIT {

  private static final int JOBS = 330;
  private static final SearchIndex INDEX = SearchIndex.of(List.of());

  private final Random random = new Random(20261129);

  /// What became of each job: unchanged, changed but still matching, or deleted.
  private final Set<Long> lasting = new TreeSet<>();

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_list_by_relevance_stays_a_partition(dev.shigoto.retrieval.Mode mode) {
    walk(asking -> asking.in(mode), Asking.text("看護師"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"NEWEST", "PAY", "DISTANCE"})
  void a_sorted_list_stays_a_partition(Sort sort) {
    JobQuery query = JobQuery.typed(QueryText.parse("看護師"), near());
    walk(asking -> asking.by(sort), Asking.query(query));
  }

  /// Every job that matched all the time is seen once, and no job twice.
  private void walk(UnaryOperator<Asking> how, Asking what) {
    INDEX.delete(LongStream.rangeClosed(1, 2L * JOBS).mapToObj(JobId::new).toArray(JobId[]::new));
    List<Job> jobs = LongStream.rangeClosed(1, JOBS).mapToObj(this::nurse).toList();
    INDEX.put(jobs.toArray(Job[]::new));
    jobs.forEach(it -> lasting.add(it.id().value()));
    Asking asking = how.apply(what).size(33);
    JobSearch search = INDEX.search();
    List<Long> seen = new ArrayList<>();
    SearchAnswer page = asking.of(search);
    assertEquals(Total.Relation.EQ, page.total().relation());
    boolean all = page.total().value() == JOBS; // the meaning alone finds its nearest hundred
    for (long turn = 0; ; turn++) {
      page.hits().forEach(hit -> seen.add(hit.id().value()));
      Optional<String> cursor = page.nextCursor();
      if (cursor.isEmpty()) {
        break;
      }
      change(turn);
      page = asking.from(cursor.get()).of(search);
    }
    assertEquals(seen.size(), new HashSet<>(seen).size(), "a job twice");
    if (all) {
      Set<Long> missing = new TreeSet<>(lasting);
      missing.removeAll(seen);
      assertEquals(Set.of(), missing);
    } else {
      assertTrue(seen.size() > 50, () -> "only " + seen);
    }
  }

  /// A third of the jobs is changed, deleted or new when the walk is over.
  private void change(long turn) {
    List<Job> written = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      written.add(nurse(1 + random.nextInt(JOBS)));
    }
    written.removeIf(it -> !lasting.contains(it.id().value()));
    written.add(nurse(JOBS + 1 + turn));
    INDEX.put(written.toArray(Job[]::new));
    long gone = 1 + random.nextInt(JOBS);
    lasting.remove(gone);
    INDEX.delete(new JobId(gone));
  }

  private Job nurse(long id) {
    int pay = 1_000 + random.nextInt(2_000);
    return job(id, "看護師 " + random.nextInt(40))
        .describedAs("病棟".repeat(1 + random.nextInt(20)))
        .paid(PayUnit.HOUR, pay, pay + 500)
        .at(35 + random.nextDouble(), 139 + random.nextDouble())
        .postedDaysAgo(random.nextInt(30))
        .build();
  }

  private static Filters near() {
    return Filters.NONE.with(it -> it.near(Optional.of(new Near(new GeoPoint(35.5, 139.5), 500))));
  }
}
