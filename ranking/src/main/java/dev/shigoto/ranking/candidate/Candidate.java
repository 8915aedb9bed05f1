package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.job.JobId;
import java.util.List;
import java.util.Optional;

/// A job that at least one leg found.
///
/// @param keyword the words' leg, scored by BM25
/// @param vector the meaning's leg, scored by cosine
/// @param known what the index tells of the job; empty where no ranking was to read it
public record Candidate(
    JobId id, LegScore keyword, LegScore vector, Matched matched, Optional<JobFacts> known) {

  /// @throws IllegalStateException if no ranking was to read them
  public JobFacts facts() {
    return known.orElseThrow(
        () -> new IllegalStateException("the facts of job " + id + " were not read"));
  }

  /// The terms that stand in one text.
  public List<FieldMatch> matchesIn(TextField field) {
    return matched.words().stream().filter(match -> match.field() == field).toList();
  }

  /// Whether the query holds the job's own number, here or at its source, or is its employer's
  /// name.
  public boolean isNamed() {
    for (FieldMatch match : matched.words()) { // asked of every candidate of every search
      if (match.field() == TextField.IDENTIFIER) {
        return true;
      }
    }
    return false;
  }

  /// The same job, with another popularity where anything is known of it.
  public Candidate popular(double popularity) {
    return known.isEmpty()
        ? this
        : new Candidate(id, keyword, vector, matched, known.map(it -> it.popular(popularity)));
  }

  /// The same job, with what both legs know of it.
  Candidate and(Candidate other) {
    return new Candidate(
        id,
        keyword.found() ? keyword : other.keyword,
        vector.found() ? vector : other.vector,
        matched.and(other.matched),
        known);
  }
}
