package dev.shigoto.alerts.matching;

import static dev.shigoto.alerts.matching.TestJobs.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.TextRole;
import dev.shigoto.retrieval.MatchRule;
import dev.shigoto.retrieval.MatchRules;
import dev.shigoto.retrieval.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JobMatcherTest {

  private static final Embedder EMBEDDER = ModelRegistry.open(Optional.empty()).embedder();
  private static final MatchRules RULES =
      new MatchRules(SeekersDictionary.builtIn(), Gazetteer.builtIn());
  private static final List<Job> JOBS = TestJobs.demo(5, 120);
  private static final List<JobDocument> DOCUMENTS =
      JOBS.stream().map(job -> TestJobs.document(job, EMBEDDER)).toList();

  private final JobMatcher matcher = new JobMatcher(RULES, EMBEDDER);

  @Test
  void equal_searches_are_kept_once_however_they_were_typed() {
    put(search(1, "ナース", Mode.KEYWORD), search(2, "ﾅｰｽ", Mode.KEYWORD));

    assertEquals(2, matcher.size().searches());
    assertEquals(1, matcher.size().distinct());
  }

  @Test
  void a_search_for_everything_is_refused_with_a_reason() {
    Map<SavedSearchId, String> refused = matcher.put(List.of(search(1, "", Mode.KEYWORD)));

    assertEquals(
        "a saved search needs a condition, or every new job would match; name a word, a place or what"
            + " the job must offer",
        refused.get(new SavedSearchId(1)));
    assertEquals(0, matcher.size().searches());
  }

  @Test
  void what_was_removed_leaves_nothing_behind() {
    List<KeptSearch> searches = new RandomSearches(11, JOBS).some(300);
    matcher.put(searches);
    match(DOCUMENTS.getFirst());
    searches.forEach(search -> matcher.remove(search.id()));

    assertEquals(new MatcherSize(0, 0, 0, 0), matcher.size());
  }

  @Test
  void a_matcher_that_has_changed_much_agrees_with_a_new_one() {
    List<KeptSearch> searches = new RandomSearches(12, JOBS).some(300);
    List<KeptSearch> others = new RandomSearches(13, JOBS).some(300);
    matcher.put(others);
    DOCUMENTS.forEach(this::match);
    Random random = new Random(14);
    List<KeptSearch> expected = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      expected.add(random.nextBoolean() ? searches.get(i) : others.get(i));
    }
    matcher.put(expected);

    JobMatcher anew = new JobMatcher(RULES, EMBEDDER);
    anew.put(expected);
    for (JobDocument job : DOCUMENTS) {
      assertEquals(ids(anew.match(job, job::embedding, NOW)), match(job), "job " + job.id());
    }
    assertEquals(anew.size().distinct(), matcher.size().distinct());
    assertEquals(anew.size().conditions(), matcher.size().conditions());
  }

  @Test
  void a_meaning_matches_as_comparing_every_vector_would_among_what_the_filters_allow() {
    Filters chosen = new RandomSearches(15, JOBS).someTypes();
    int found = 0;
    for (String work : List.of("看護師", "介護", "保育士", "薬剤師", "調理師", "トラックの運転", "法人営業")) {
      put(
          search(1, work, chosen, Mode.SEMANTIC),
          search(2, "", chosen, Mode.KEYWORD),
          search(3, work, chosen, Mode.HYBRID),
          search(4, work, chosen, Mode.KEYWORD));
      float[] wanted = EMBEDDER.embed(sentence(work), TextRole.QUERY);
      for (JobDocument job : DOCUMENTS) {
        Set<Long> matched = match(job);
        boolean close = Meaning.cosine(wanted, job.embedding()) >= MatchRule.CLOSE;
        found += close ? 1 : 0;
        assertEquals(
            close && matched.contains(2L), matched.contains(1L), work + ", job " + job.id());
        assertEquals(
            matched.contains(1L) || matched.contains(4L),
            matched.contains(3L),
            work + ", job " + job.id());
      }
    }
    assertTrue(found > 5, "only " + found + " say little");
  }

  private static String sentence(String text) {
    return RULES.of(search(1, text, Mode.SEMANTIC).typed(), Stage.ALL).sentence();
  }

  @Test
  void a_job_that_both_words_and_meaning_find_is_found_once() {
    put(search(1, "保育士", Mode.HYBRID));
    for (JobDocument job : DOCUMENTS) {
      List<Found> found = matcher.match(job, job::embedding, NOW);
      assertTrue(found.size() <= 1, found.toString());
    }
  }

  @Test
  void a_job_whose_time_is_over_matches_nothing() {
    put(search(1, "-存在しない言葉", Mode.KEYWORD));
    JobDocument job = DOCUMENTS.getFirst();

    assertFalse(match(job).isEmpty());
    assertEquals(List.of(), matcher.match(job, job::embedding, job.expiresAt().orElseThrow()));
  }

  private void put(KeptSearch... searches) {
    assertEquals(Map.of(), matcher.put(List.of(searches)));
  }

  private Set<Long> match(JobDocument job) {
    return ids(matcher.match(job, job::embedding, NOW));
  }

  private static Set<Long> ids(List<Found> found) {
    return found.stream()
        .map(it -> it.savedSearch().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static KeptSearch search(long id, String text, Mode mode) {
    return search(id, text, Filters.NONE, mode);
  }

  private static KeptSearch search(long id, String text, Filters filters, Mode mode) {
    JobQuery query = JobQuery.typed(QueryText.parse(text), filters);
    return new KeptSearch(new SavedSearchId(id), query, Stage.ALL, mode);
  }
}
