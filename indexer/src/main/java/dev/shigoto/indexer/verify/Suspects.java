package dev.shigoto.indexer.verify;

import dev.shigoto.database.jobs.JobRevisions;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.indexer.verify.Difference.Kind;
import dev.shigoto.indextemplates.IndexedRevision;
import dev.shigoto.indextemplates.IndexedRevisions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Documents that looked different once. One counts as different only if its job had no change on
/// its way before and after a look at the refreshed index.
final class Suspects {

  private static final int AT_ONCE = 5_000;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final JobRevisions jobs;
  private final IndexedRevisions indexed;

  Suspects(JobRevisions jobs, IndexedRevisions indexed) {
    this.jobs = jobs;
    this.indexed = indexed;
  }

  /// @param pending suspects whose changes were still on their way in the end
  record Verdict(List<Difference> differences, Set<JobId> pending) {}

  Verdict settle(Set<String> suspects, Duration patience, Runnable refresh)
      throws InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    List<Difference> differences = new ArrayList<>();
    Set<String> open = new TreeSet<>(suspects);
    while (true) {
      Set<String> moving = new TreeSet<>();
      for (List<String> ids : parts(open)) {
        judge(ids, refresh, differences, moving);
      }
      open = moving;
      if (open.isEmpty() || Instant.now().isAfter(deadline)) {
        return new Verdict(differences, jobs(open));
      }
      Thread.sleep(PAUSE);
    }
  }

  private static Set<JobId> jobs(Set<String> ids) {
    return ids.stream()
        .map(Difference::job)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<List<String>> parts(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }
    return parts;
  }

  private void judge(
      List<String> ids, Runnable refresh, List<Difference> differences, Set<String> moving) {
    List<JobId> jobIds = ids.stream().map(Difference::job).flatMap(Optional::stream).toList();
    Rows before = Rows.of(jobs, jobIds);
    refresh.run();
    Map<String, IndexedRevision> found =
        indexed.of(ids).stream()
            .collect(Collectors.toMap(IndexedRevision::id, Function.identity()));
    Rows after = Rows.of(jobs, jobIds);
    for (String id : ids) {
      if (before.heldStill(id, after)) {
        difference(id, after.expected(id), Optional.ofNullable(found.get(id)))
            .ifPresent(differences::add);
      } else {
        moving.add(id);
      }
    }
  }

  /// What the database says at one moment.
  private record Rows(Set<JobId> queued, Map<JobId, Long> revisions) {

    static Rows of(JobRevisions jobs, List<JobId> ids) {
      return new Rows(jobs.queued(ids), jobs.of(ids));
    }

    Optional<Long> expected(String id) {
      return Difference.job(id).map(revisions::get);
    }

    boolean heldStill(String id, Rows after) {
      Optional<JobId> job = Difference.job(id);
      return job.filter(queued::contains).isEmpty()
          && job.filter(after.queued::contains).isEmpty()
          && expected(id).equals(after.expected(id));
    }
  }

  private static Optional<Difference> difference(
      String id, Optional<Long> expected, Optional<IndexedRevision> found) {
    long revision = expected.orElse(0L);
    long version = found.map(IndexedRevision::version).orElse(0L);
    return kind(expected, found).map(kind -> new Difference(id, kind, revision, version));
  }

  private static Optional<Kind> kind(Optional<Long> expected, Optional<IndexedRevision> found) {
    if (found.isEmpty()) {
      return expected.map(revision -> Kind.MISSING);
    }
    if (expected.isEmpty()) {
      return Optional.of(Kind.GHOST);
    }
    if (found.get().version() != found.get().revision()) {
      return Optional.of(Kind.OVERWRITTEN);
    }
    return found.get().version() == expected.get() ? Optional.empty() : Optional.of(Kind.STALE);
  }
}
