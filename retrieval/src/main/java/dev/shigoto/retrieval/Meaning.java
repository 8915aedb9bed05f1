package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.query.JobQuery;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// What an understood query asks for, worked out once. It does not hold the query.
///
/// @param fingerprint tells whether another query asks the same
/// @param terms the wanted ones, with other words for them
/// @param alternatives the other words, as answers tell them
/// @param words what the meaning's leg looks for
/// @param written the query for the engine, at some moment
/// @param postedSince what of it depends on the moment, beside openness
record Meaning(
    String fingerprint,
    List<SearchedTerm> terms,
    List<AlternativeWords> alternatives,
    MeantWords words,
    Matching written,
    Optional<Period> postedSince) {

  static Meaning of(JobQuery query, SeekersDictionary dictionary) {
    return new Meaning(
        Fingerprint.query(query),
        SearchedTerm.wanted(query.text(), dictionary),
        AlternativeWords.of(query.text(), dictionary),
        MeantWords.of(query, dictionary),
        Matching.of(query, Instant.EPOCH, dictionary).written(),
        query.filters().postedSince());
  }

  /// @param now jobs must be open then
  Matching matching(Instant now) {
    return written.at(now, postedSince);
  }
}
