package dev.shigoto.indextemplates;

import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.Job;
import java.time.Instant;

/// A job with all that was found out about it.
///
/// @param facts what its ad says
/// @param opening that it offers, of which there may be other postings
public record KnownJob(Job job, IndexedFacts facts, IdentityFacts opening) {

  /// As if it were the only posting of its opening, and new.
  public static KnownJob ofNew(Job job, IndexedFacts facts, Instant now) {
    return new KnownJob(job, facts, IdentityFacts.ofNew(job, now));
  }
}
