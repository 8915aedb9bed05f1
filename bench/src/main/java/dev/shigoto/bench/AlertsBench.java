package dev.shigoto.bench;

import dev.shigoto.alerts.matching.JobMatcher;
import dev.shigoto.alerts.matching.KeptSearch;
import dev.shigoto.demo.DemoSearches;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.retrieval.MatchRule;
import dev.shigoto.retrieval.MatchRules;
import dev.shigoto.retrieval.Mode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// How fast are the saved searches of a new job found? The matcher of `alerts` against the engine's
/// percolator with the same queries, and against running every search again.
final class AlertsBench implements Benchmark {

  private static final String RATE = "jobs/s";
  private static final String MICROS = "µs per job";
  private static final String PERCOLATOR = "percolator";
  private static final String SEARCHES_AGAIN = "every search again";
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final Goal GOAL = new Goal(3, 10);
  private static final Goal GROWTH = new Goal(3, 1.5);

  /// Jobs in one pass of each arm, and searches in one of running them again.
  private static final int MATCHED = 300;

  /// Pairs of a job and a search in one pass of the percolator, which takes half a minute for
  /// 100,000, and in the comparison.
  private static final int PERCOLATED = 10_000;

  private static final int COMPARED = 200_000;
  private static final int MOST_JOBS = 25;

  private static final int SEARCHED = 30;

  private final MatchRules rules = new MatchRules(SeekersDictionary.builtIn(), Gazetteer.builtIn());

  @Override
  public String name() {
    return "alerts";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        BareClient client = new BareClient()) {
      List<JobDocument> jobs =
          new Documents(corpus.models().embedder()).of(corpus.someJobs(MATCHED));
      List<JobQuery> searches = distinct(options.seed());
      for (int size : SIZES) {
        compare(
            new Arms(corpus, client, jobs, searches.subList(0, size)), options, progress, report);
      }
      growth(corpus, jobs, searches, options, progress, report);
    }
    return report.build();
  }

  /// As many jobs as make so many pairs with the searches, but one in any case.
  private static int few(int pairs, int searches) {
    return Math.clamp(pairs / searches, 1, MOST_JOBS);
  }

  private static Instant now() {
    return Corpus.CLOCK.instant();
  }

  /// That differ, so that no arm gains by equal ones.
  private static List<JobQuery> distinct(long seed) {
    int most = SIZES.getLast();
    return DemoSearches.seeded(seed).searches(20 * most).distinct().limit(most).toList();
  }

  private void compare(Arms arms, BenchOptions options, Progress progress, ReportBuilder report) {
    int size = arms.searches().size();
    JobMatcher matcher = matcher(arms.corpus(), arms.searches(), progress);
    try (Percolator percolator = arms.percolator(this, progress);
        SearchesAgain again = arms.again(this)) {
      List<JobDocument> compared = arms.jobs().subList(0, few(COMPARED, size));
      long matches = sameMatches(matcher, percolator, compared);
      report.condition(
          "%,d different saved searches, %.1f matches per job"
              .formatted(size, (double) matches / compared.size()));
      List<Arm> measured =
          List.of(
              matching(matcher, "matcher", arms.jobs()),
              percolating(percolator, arms.jobs(), size),
              new Arm(SEARCHES_AGAIN, () -> Map.of(RATE, again.jobsPerSecond(size))));
      Outcome outcome = new PairedRun(measured, RATE, options.rounds()).run(progress);
      report.finding("%,d: vs percolator".formatted(size), outcome.ratio(PERCOLATOR, RATE), GOAL);
      report.finding("%,d: vs searches".formatted(size), outcome.ratio(SEARCHES_AGAIN, RATE));
      outcome
          .arms()
          .forEach(
              arm -> report.figure(arm + ", %,d".formatted(size), RATE, outcome.median(arm, RATE)));
      report.warmUp(outcome, " at %,d".formatted(size));
    }
  }

  private JobMatcher matcher(Corpus corpus, List<JobQuery> searches, Progress progress) {
    JobMatcher matcher = new JobMatcher(rules, corpus.models().embedder());
    List<KeptSearch> kept = new ArrayList<>();
    for (JobQuery search : searches) {
      SavedSearchId id = new SavedSearchId(kept.size() + 1L);
      kept.add(new KeptSearch(id, search, Stage.ALL, Mode.KEYWORD));
    }
    progress.at("keeping searches", 0, searches.size());
    Map<SavedSearchId, String> refused = matcher.put(kept);
    if (!refused.isEmpty()) {
      throw new VoidRunException("refused: " + refused);
    }
    return matcher;
  }

  /// What a search sends, all of it.
  Query query(JobQuery search) {
    MatchRule rule = rules.of(search, Stage.ALL);
    List<Query> all = new ArrayList<>(List.of(rule.words(), MatchRule.openOn(now())));
    rule.postedSince().ifPresent(it -> all.add(MatchRule.postedSince(it, now())));
    return Query.of(q -> q.bool(b -> b.filter(all)));
  }

  private static long sameMatches(
      JobMatcher matcher, Percolator percolator, List<JobDocument> jobs) {
    long matches = 0;
    for (JobDocument job : jobs) {
      Set<Long> ours =
          matcher.match(job, job::embedding, now()).stream()
              .map(it -> it.savedSearch().value())
              .collect(Collectors.toCollection(TreeSet::new));
      Set<Long> theirs = percolator.matching(job);
      if (!ours.equals(theirs)) {
        throw new VoidRunException(
            "job %s matches %s, by the percolator %s".formatted(job.id(), ours, theirs));
      }
      matches += ours.size();
    }
    return matches;
  }

  private static Arm matching(JobMatcher matcher, String name, List<JobDocument> jobs) {
    return new Arm(
        name,
        () -> {
          long start = System.nanoTime();
          jobs.forEach(job -> matcher.match(job, job::embedding, now()));
          double seconds = (System.nanoTime() - start) / 1e9;
          return Map.of(RATE, jobs.size() / seconds, MICROS, 1e6 * seconds / jobs.size());
        });
  }

  private static Arm percolating(Percolator percolator, List<JobDocument> jobs, int searches) {
    List<byte[]> requests =
        jobs.stream().limit(few(PERCOLATED, searches)).map(Percolator::counting).toList();
    return new Arm(
        PERCOLATOR,
        () -> {
          long start = System.nanoTime();
          requests.forEach(percolator::count);
          return Map.of(RATE, requests.size() * 1e9 / (System.nanoTime() - start));
        });
  }

  /// The matcher alone, with ten times as many searches.
  private void growth(
      Corpus corpus,
      List<JobDocument> jobs,
      List<JobQuery> searches,
      BenchOptions options,
      Progress progress,
      ReportBuilder report) {
    JobMatcher many = matcher(corpus, searches, progress);
    JobMatcher few = matcher(corpus, searches.subList(0, 10_000), progress);
    List<Arm> arms = List.of(matching(many, "100,000", jobs), matching(few, "10,000", jobs));
    Outcome outcome = new PairedRun(arms, MICROS, options.rounds()).run(progress);
    report.finding("100,000 / 10,000, time per job", outcome.ratio("10,000", MICROS), GROWTH);
    arms.forEach(arm -> report.figure(arm.name(), MICROS, outcome.median(arm.name(), MICROS)));
    report.warmUp(outcome, " of both sizes");
    report.condition(many.size().toString());
  }

  /// What all arms work with.
  private record Arms(
      Corpus corpus, BareClient client, List<JobDocument> jobs, List<JobQuery> searches) {

    Percolator percolator(AlertsBench bench, Progress progress) {
      return Percolator.of(
          corpus, client, searches.size(), i -> bench.query(searches.get(i)), progress);
    }

    SearchesAgain again(AlertsBench bench) {
      int step = Math.max(1, searches.size() / SEARCHED);
      List<Query> sample = new ArrayList<>();
      for (int at = 0; at < searches.size() && sample.size() < SEARCHED; at += step) {
        sample.add(bench.query(searches.get(at)));
      }
      return SearchesAgain.of(corpus, client, jobs, sample);
    }
  }
}
