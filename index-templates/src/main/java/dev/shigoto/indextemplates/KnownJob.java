package dev.shigoto.indextemplates;

import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.Job;
import java.time.Instant;

/// A job with all that was found out about it.
///
/// @param facts of its ad
/// @param opening that it offers, of which there may be other postings
public record KnownJob(Job job, AdFacts facts, IdentityFacts opening) {

  /// As if it were the only posting of its opening, and new.
  public static KnownJob ofNew(Job job, AdFacts facts, Instant now) {
    return new KnownJob(job, facts, IdentityFacts.ofNew(job, now));
  }
}
