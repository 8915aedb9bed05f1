package dev.shigoto.database.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.shigoto.database.jobs.JobRows;
import dev.shigoto.domain.identity.AdSignature;
import dev.shigoto.domain.identity.Appearance;
import dev.shigoto.domain.identity.Clusters;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.identity.Signals;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;

/// Brings the groups up to date with some changed jobs, in one transaction. Looks only at these, at
/// those with a key in common, and at the groups that they were in or come to be in.
final class GroupingTurn {

  private final Handle handle;
  private final Instant now;

  /// What is stored of every posting that is looked at, and what it becomes.
  private final Map<JobId, IdentityRow> stored = new TreeMap<>();

  private final Map<JobId, IdentityRow> rows = new TreeMap<>();

  /// Those that may be in another group than before, and the groups that they may leave.
  private final Set<JobId> moved = new TreeSet<>();

  private final Set<JobId> broken = new TreeSet<>();

  /// Those whose documents were perhaps made as if nothing were known of them.
  private final Set<JobId> others = new TreeSet<>();

  GroupingTurn(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  int run(int atMost) {
    WaitingJobs waiting = WaitingJobs.take(handle, now, atMost);
    if (!waiting.ids().isEmpty()) {
      look(IdentityRows.of(handle, waiting.ids()));
      renew(waiting.ids());
      Map<JobId, JobId> groups = moved.isEmpty() ? Map.of() : regroup();
      tell(move(groups, waiting.ids()));
      write();
      waiting.done(handle);
    }
    return waiting.count();
  }

  private void look(Collection<IdentityRow> found) {
    found.forEach(
        row -> {
          stored.putIfAbsent(row.id(), row);
          rows.putIfAbsent(row.id(), row);
        });
  }

  /// Reads the jobs as they are now.
  private void renew(Collection<JobId> ids) {
    Set<JobId> gone = new TreeSet<>(ids);
    for (Job job : JobRows.load(handle, ids).jobs()) {
      gone.remove(job.id());
      renew(job, AdSignature.of(job.ad()));
    }
    gone.forEach(id -> rows.computeIfPresent(id, (_, row) -> row.gone(now)));
  }

  private void renew(Job job, AdSignature signature) {
    Optional<IdentityRow> known = Optional.ofNullable(rows.get(job.id()));
    if (known.flatMap(IdentityRow::signature).filter(signature::equals).isEmpty()) {
      moved.add(job.id());
      known.map(IdentityRow::cluster).ifPresent(broken::add);
      known.filter(it -> !it.mayStillBe(signature)).ifPresent(it -> others.add(it.id()));
    }
    rows.put(
        job.id(),
        known.map(it -> it.with(job, signature)).orElseGet(() -> IdentityRow.of(job, signature)));
  }

  /// The group of every posting that was compared, and of every group that stays whole.
  private Map<JobId, JobId> regroup() {
    look(IdentityRows.ofClusters(handle, broken));
    look(IdentityRows.withKeys(handle, keys()));
    Clusters clusters = new Clusters();
    for (IdentityRow row : rows.values()) {
      boolean fresh = moved.contains(row.id()) || broken.contains(row.cluster());
      row.signature()
          .ifPresent(
              it -> {
                if (fresh) {
                  clusters.add(row.id(), it);
                } else {
                  clusters.add(row.id(), it, row.cluster());
                }
              });
    }
    return clusters.groups();
  }

  private Set<Long> keys() {
    return rows.values().stream()
        .filter(row -> moved.contains(row.id()))
        .flatMap(row -> row.signature().stream())
        .flatMapToLong(signature -> LongStream.of(signature.keys()))
        .boxed()
        .collect(toSet());
  }

  /// A group that comes into another brings all of its postings along.
  ///
  /// @return the groups of which something else is to be told, with all of their postings at hand
  private Set<JobId> move(Map<JobId, JobId> groups, Set<JobId> waiting) {
    List.copyOf(rows.values()).forEach(row -> rows.put(row.id(), row.in(group(row, groups))));
    Set<JobId> changed = new TreeSet<>(broken);
    for (IdentityRow row : rows.values()) {
      IdentityRow before = stored.getOrDefault(row.id(), row);
      if (waiting.contains(row.id()) || !row.cluster().equals(before.cluster())) {
        changed.add(row.cluster());
        changed.add(groups.getOrDefault(before.cluster(), before.cluster()));
      }
    }
    Set<JobId> former = new TreeSet<>(changed);
    groups.forEach(
        (id, group) -> {
          if (changed.contains(group)) {
            former.add(id);
          }
        });
    look(IdentityRows.ofClusters(handle, former));
    List.copyOf(rows.values()).forEach(row -> rows.put(row.id(), row.in(group(row, groups))));
    return changed;
  }

  private JobId group(IdentityRow row, Map<JobId, JobId> groups) {
    JobId compared = groups.get(row.id());
    if (compared != null) {
      return compared;
    }
    return broken.contains(row.cluster())
        ? row.id() // made by another version of the rule, and not comparable
        : groups.getOrDefault(row.cluster(), row.cluster());
  }

  /// Notes what documents ought to tell, and which do not.
  private void tell(Set<JobId> changed) {
    Map<JobId, Optional<JobId>> stale = new TreeMap<>();
    Map<JobId, List<IdentityRow>> clusters =
        rows.values().stream().collect(groupingBy(IdentityRow::cluster));
    clusters.keySet().retainAll(changed);
    Representatives representatives = Representatives.of(handle, clusters.values());
    clusters.forEach(
        (cluster, members) -> tell(cluster, members, representatives.among(members), stale));
    StaleDocuments.note(handle, stale);
  }

  private void tell(
      JobId cluster,
      List<IdentityRow> members,
      IdentityRow first,
      Map<JobId, Optional<JobId>> stale) {
    List<Appearance> appearances = members.stream().map(IdentityRow::appearance).toList();
    IdentityFacts facts = IdentityFacts.of(cluster, first.id(), appearances, now);
    Optional<Instant> next = Signals.nextChange(appearances, now);
    for (IdentityRow row : members) {
      String shown = row.isOpen() ? facts.shownFor(row.id()) : "";
      if (row.isOpen() && isStale(row, shown)) {
        stale.put(row.id(), first.behind().map(_ -> first.id()));
      }
      rows.put(row.id(), row.telling(shown, first.id(), row.isOpen() ? next : Optional.empty()));
    }
  }

  private boolean isStale(IdentityRow row, String shown) {
    return !shown.equals(row.shown()) || (others.contains(row.id()) && !shown.isEmpty());
  }

  private void write() {
    List<IdentityRow> changed =
        rows.values().stream()
            .filter(row -> row.signature().isPresent()) // the others wait in the queue
            .filter(row -> !row.equals(stored.get(row.id())))
            .toList();
    IdentityRows.write(handle, changed);
  }
}
