package dev.shigoto.alerts.matching;

import static dev.shigoto.alerts.matching.TestJobs.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.MatchRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Matching against what searches find, on random queries and jobs. Every failure names its seed.
class MatchingPropertyIT {

  private static final ModelRegistry MODELS = ModelRegistry.open(Optional.empty());
  private static final MatchRules RULES =
      new MatchRules(SeekersDictionary.builtIn(), Gazetteer.builtIn());
  private static final List<Job> JOBS = TestJobs.demo(3, 300);
  private static final List<JobDocument> DOCUMENTS =
      JOBS.stream().map(job -> TestJobs.document(job, MODELS.embedder())).toList();
  private static final ForwardSearch FORWARD = ForwardSearch.over(DOCUMENTS, MODELS);

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void a_job_matches_just_the_searches_that_find_it(long seed) {
    List<KeptSearch> searches = new RandomSearches(seed, JOBS).some(160);
    Map<SavedSearchId, Set<JobId>> matched = matched(searches, NOW);
    JobSearch forward = FORWARD.at(NOW);
    int found = 0;
    for (KeptSearch search : searches) {
      Set<JobId> expected = ForwardSearch.find(forward, search);
      found += expected.size();
      assertEquals(
          expected,
          matched.getOrDefault(search.id(), Set.of()),
          () -> "seed " + seed + ": " + search);
    }
    assertTrue(found > 300, "only " + found + " matches say little");
  }

  @Test
  void what_time_changes_is_asked_anew_for_each_job() {
    Instant later = NOW.plus(Duration.ofDays(20));
    List<KeptSearch> searches = new RandomSearches(7, JOBS).some(50);
    Map<SavedSearchId, Set<JobId>> matched = matched(searches, later);

    JobSearch forward = FORWARD.at(later);
    for (KeptSearch search : searches) {
      assertEquals(
          ForwardSearch.find(forward, search),
          matched.getOrDefault(search.id(), Set.of()),
          search::toString);
    }
  }

  /// The jobs by the searches that they match.
  private static Map<SavedSearchId, Set<JobId>> matched(List<KeptSearch> searches, Instant now) {
    Map<SavedSearchId, Set<JobId>> matched = new TreeMap<>();
    JobMatcher matcher = new JobMatcher(RULES, MODELS.embedder());
    assertEquals(Map.of(), matcher.put(searches));
    for (int i = 0; i < JOBS.size(); i++) {
      JobId job = JOBS.get(i).id();
      JobDocument document = DOCUMENTS.get(i);
      matcher
          .match(document, document::embedding, now)
          .forEach(it -> matched.computeIfAbsent(it.savedSearch(), id -> new TreeSet<>()).add(job));
    }
    return matched;
  }
}
