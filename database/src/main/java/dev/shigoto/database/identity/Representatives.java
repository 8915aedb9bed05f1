package dev.shigoto.database.identity;

import static java.util.stream.Collectors.toSet;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Which of its postings stands for an opening in lists: the one that lasts longest, so that time
/// alone never asks for another; of several the latest, and then the oldest job. One that cannot
/// be indexed stands for nobody.
///
/// @param quarantined of all postings in question
record Representatives(Set<JobId> quarantined) {

  private static final Comparator<IdentityRow> ORDER =
      Comparator.comparing((IdentityRow row) -> row.expiresAt().orElse(Instant.MAX))
          .thenComparing(IdentityRow::postedAt)
          .reversed()
          .thenComparing(IdentityRow::id);

  static Representatives of(Handle handle, Collection<List<IdentityRow>> clusters) {
    List<Long> several =
        clusters.stream()
            .filter(members -> members.size() > 1)
            .flatMap(List::stream)
            .map(row -> row.id().value())
            .toList();
    return new Representatives(several.isEmpty() ? Set.of() : quarantined(handle, several));
  }

  private static Set<JobId> quarantined(Handle handle, List<Long> ids) {
    return handle
        .createQuery("select job_id from quarantined_jobs where job_id = any(:ids)")
        .bindArray("ids", Long.class, ids.toArray())
        .map((rs, context) -> new JobId(rs.getLong("job_id")))
        .collect(toSet());
  }

  /// @param members of one opening; if none is open, any will do
  IdentityRow among(List<IdentityRow> members) {
    return members.stream()
        .min(
            Comparator.comparing((IdentityRow row) -> !row.isOpen())
                .thenComparing(row -> quarantined.contains(row.id()))
                .thenComparing(ORDER))
        .orElseThrow();
  }
}
