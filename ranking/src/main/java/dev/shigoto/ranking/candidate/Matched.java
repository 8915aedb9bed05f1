package dev.shigoto.ranking.candidate;

import java.util.List;
import java.util.Set;

/// What of a query a job matches.
///
/// @param words where the query's terms stand in the job's texts
/// @param met the query's wishes that the job meets, by their places among all wishes, from 0
/// @param said wishes whose very words the ad holds, by the same places
public record Matched(List<FieldMatch> words, Set<Integer> met, Set<Integer> said) {

  public static final Matched NOTHING = new Matched(List.of(), Set.of(), Set.of());

  public Matched {
    words = List.copyOf(words);
    met = Set.copyOf(met);
    said = Set.copyOf(said);
  }

  /// What both legs know: of each kind what the one says that says more.
  Matched and(Matched other) {
    return new Matched(
        words.size() >= other.words.size() ? words : other.words,
        met.size() >= other.met.size() ? met : other.met,
        said.size() >= other.said.size() ? said : other.said);
  }
}
