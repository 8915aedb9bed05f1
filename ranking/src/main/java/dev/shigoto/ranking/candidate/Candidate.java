package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.job.JobId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A job that at least one leg found.
///
/// @param keyword the words' leg, scored by BM25
/// @param vector the meaning's leg, scored by cosine
/// @param matches where the query's terms stand in the job's texts
/// @param met the query's wishes that the job meets, by their places among all wishes, from 0
/// @param said wishes whose very words the ad holds, by the same places
/// @param known what the index tells of the job; empty where no ranking was to read it
public record Candidate(
    JobId id,
    LegScore keyword,
    LegScore vector,
    List<FieldMatch> matches,
    Set<Integer> met,
    Set<Integer> said,
    Optional<JobFacts> known) {

  public Candidate {
    matches = List.copyOf(matches);
    met = Set.copyOf(met);
    said = Set.copyOf(said);
  }

  /// @throws IllegalStateException if no ranking was to read them
  public JobFacts facts() {
    return known.orElseThrow(
        () -> new IllegalStateException("the facts of job " + id + " were not read"));
  }

  /// The matches in one text.
  public List<FieldMatch> matchesIn(TextField field) {
    return matches.stream().filter(match -> match.field() == field).toList();
  }

  /// Whether the query holds the job's own number, here or at its source, or is its employer's
  /// name.
  public boolean isNamed() {
    for (FieldMatch match : matches) { // asked of every candidate of every search
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
        : new Candidate(
            id, keyword, vector, matches, met, said, known.map(it -> it.popular(popularity)));
  }

  /// The same job, with what both legs know of it.
  Candidate and(Candidate other) {
    return new Candidate(
        id,
        keyword.found() ? keyword : other.keyword,
        vector.found() ? vector : other.vector,
        matches.size() >= other.matches.size() ? matches : other.matches,
        met.size() >= other.met.size() ? met : other.met,
        said.size() >= other.said.size() ? said : other.said,
        known);
  }
}
