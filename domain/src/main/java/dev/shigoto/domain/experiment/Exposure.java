package dev.shigoto.domain.experiment;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/// What one answer of an experiment showed to whom.
///
/// @param arm that ordered all of it, from 0; empty where the hits have teams
/// @param firstPage of its list
/// @param found the total of the search
public record Exposure(
    String experiment,
    OptionalInt arm,
    String queryId,
    String clientId,
    Instant at,
    boolean firstPage,
    long found,
    long tookMs,
    List<Shown> shown) {

  public Exposure {
    shown = List.copyOf(shown);
  }

  /// A hit, in its place.
  ///
  /// @param team the arm that picked it, from 0; empty where one arm ordered all
  public record Shown(JobId job, OptionalInt team, String employer) {}
}
