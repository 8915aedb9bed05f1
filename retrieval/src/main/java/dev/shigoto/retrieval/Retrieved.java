package dev.shigoto.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// What came back for a query, before ranking.
///
/// @param answers of the parts that answered, be it with less than all
/// @param degraded the asked parts that failed, or answered with less than all
record Retrieved(Map<Part, EngineAnswer> answers, Set<Part> degraded) {

  /// @throws EngineUnavailableException if neither leg answered
  static Retrieved of(Set<Part> asked, Map<Part, EngineAnswer> answers) {
    if (!answers.containsKey(Part.KEYWORD) && !answers.containsKey(Part.VECTOR)) {
      throw new EngineUnavailableException("neither leg of the search answered", null);
    }
    Set<Part> degraded = EnumSet.noneOf(Part.class);
    degraded.addAll(asked);
    degraded.removeIf(part -> answers.containsKey(part) && !answers.get(part).incomplete());
    return new Retrieved(answers, degraded);
  }

  /// This, for who needs all of it.
  ///
  /// @throws EngineUnavailableException if a part is missing
  Retrieved complete() {
    if (degraded.isEmpty()) {
      return this;
    }
    String missing = degraded.stream().map(Part::label).collect(Collectors.joining(", "));
    throw new EngineUnavailableException("parts of the search did not answer: " + missing, null);
  }

  List<Candidate> keyword() {
    return Candidates.byWords(hits(Part.KEYWORD));
  }

  List<Candidate> vector() {
    return Candidates.byMeaning(hits(Part.VECTOR));
  }

  /// Those behind the window.
  List<Candidate> rest() {
    return Candidates.byWords(hits(Part.REST));
  }

  /// The highest id of all jobs; empty where it was not asked for.
  OptionalLong newest() {
    JsonNode newest =
        answers.containsKey(Part.NEWEST)
            ? answers.get(Part.NEWEST).aggregations().get(Bodies.NEWEST)
            : null;
    return newest == null ? OptionalLong.empty() : OptionalLong.of(newest.path("value").asLong());
  }

  Map<Facet, List<FacetCount>> facets() {
    return answers.containsKey(Part.FACETS)
        ? FacetCounts.read(answers.get(Part.FACETS).aggregations())
        : Map.of();
  }

  /// Whether there are jobs with all the words behind the window.
  boolean hasMoreWithWords() {
    return withWords().value() > hits(Part.KEYWORD).size();
  }

  /// Jobs with all the words.
  Total withWords() {
    return answers.containsKey(Part.KEYWORD) ? answers.get(Part.KEYWORD).total() : Total.exactly(0);
  }

  /// All jobs that can be paged through: those with all the words, and those that only the meaning
  /// found.
  Total total() {
    Total all = withWords().plus(onlyByMeaning());
    return degraded.isEmpty() ? all : Total.atLeast(all.value());
  }

  private long onlyByMeaning() {
    boolean wordsAsked = answers.containsKey(Part.KEYWORD);
    return hits(Part.VECTOR).stream()
        .filter(hit -> !(wordsAsked && hit.matchedQueries().contains(MatchNames.ALL_TERMS)))
        .count();
  }

  /// In which states the legs found their jobs.
  Map<JobId, DocumentState> states() {
    Map<JobId, DocumentState> states = new HashMap<>();
    for (Part leg : List.of(Part.KEYWORD, Part.VECTOR, Part.REST)) {
      hits(leg).forEach(hit -> states.merge(hit.jobId(), hit.state(), DocumentState::later));
    }
    return states;
  }

  List<EngineHit> hits(Part leg) {
    return answers.containsKey(leg) ? answers.get(leg).found() : List.of();
  }

  /// The legs that answered.
  Mode mode() {
    if (!answers.containsKey(Part.VECTOR)) {
      return Mode.KEYWORD;
    }
    return answers.containsKey(Part.KEYWORD) ? Mode.HYBRID : Mode.SEMANTIC;
  }
}
