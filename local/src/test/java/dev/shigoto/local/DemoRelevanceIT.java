package dev.shigoto.local;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.demo.DemoQuery;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.embedded.EmbeddedOpenSearch;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.ranking.evaluation.Metric;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.Repeats;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Sort;
import dev.shigoto.retrieval.Variety;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How good answers are over demo jobs, for queries of the kinds that seekers type, graded by what
/// is known of each job. The floors lie a little below what was measured.
final class DemoRelevanceIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final int JOBS = 1_500;
  private static final Duration SOON = Duration.ofSeconds(120);

  private static final Database DATABASE =
      Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  private static final IndexNames NAMES = new IndexNames(TestStack.newIndexPrefix());
  private static final ModelRegistry MODELS = ModelRegistry.open(Optional.empty());

  @TempDir private static Path folder;

  /// Of its own: the engine's k-NN plugin works for the node of a JVM that was started last.
  private static EmbeddedOpenSearch node;

  private static OpenSearchConnection engine;
  private static JobSearch search;
  private static Map<JobId, Job> jobs = Map.of();

  /// @param hourly yen that are asked for; none where 0
  private record JudgedQuery(String kind, DemoQuery query, double hourly) {

    static JudgedQuery of(String line) {
      String[] cells = line.split(",", -1);
      DemoQuery query =
          new DemoQuery(
              cells[1],
              Optional.of(Occupations.byCode(cells[2]).orElseThrow()),
              Prefecture.ofLabel(cells[3]),
              Optional.empty(),
              cells[4].isEmpty() ? Set.of() : Set.of(Condition.valueOf(cells[4])));
      return new JudgedQuery(
          cells[0], query, cells[5].isEmpty() ? 0 : Double.parseDouble(cells[5]));
    }

    /// Who pays less than is asked for, or does not say what, is of no use.
    int grade(JobAd ad) {
      boolean paid = hourly == 0 || ad.pay().filter(it -> it.hourlyMin() >= hourly).isPresent();
      return paid ? DemoGrades.grade(query, ad) : 0;
    }
  }

  @BeforeAll
  static void index() throws Exception {
    node = EmbeddedOpenSearch.start(folder, 0);
    engine = OpenSearchConnection.open(node.url());
    search = new JobSearch(engine.client(), NAMES, MODELS, Clock.fixed(NOW, ZoneOffset.UTC));
    DATABASE.jobs().upsert(DemoJobs.seeded(5, NOW).jobs(JOBS).toList());
    try (Indexer indexer =
        Indexer.start(
            DATABASE, engine.client(), NAMES, MODELS, IndexerSettings.DEFAULT, Progress.NONE)) {
      indexer.awaitCaughtUp(SOON);
    }
    List<JobId> ids =
        DATABASE
            .jdbi()
            .withHandle(h -> h.createQuery("select id from jobs").mapTo(Long.class).list())
            .stream()
            .map(JobId::new)
            .toList();
    jobs = DATABASE.jobs().load(ids).stream().collect(toMap(Job::id, Function.identity()));
  }

  @AfterAll
  static void close() {
    MODELS.close();
    engine.close();
    node.close();
    DATABASE.close();
  }

  @ParameterizedTest
  @CsvSource({"HYBRID, 0.75", "KEYWORD, 0.75"})
  void answers_are_as_good_as_they_were(Mode mode, double floor) throws IOException {
    Map<String, Double> measured = new TreeMap<>();
    List<JudgedQuery> queries = queries();
    queries.forEach(it -> measured.put(it.query().text(), ndcg(it, mode)));
    double mean = measured.values().stream().mapToDouble(it -> it).average().orElseThrow();
    Map<String, Double> byKind =
        queries.stream()
            .collect(
                groupingBy(
                    JudgedQuery::kind, averagingDouble(it -> measured.get(it.query().text()))));

    System.out.println("%s: nDCG@10 %.3f %s".formatted(mode, mean, byKind));
    assertTrue(mean >= floor, () -> "nDCG@10 %.3f: %s %s".formatted(mean, byKind, measured));
  }

  private static double ndcg(JudgedQuery judged, Mode mode) {
    Map<String, Integer> grades =
        jobs.values().stream()
            .collect(toMap(job -> job.id().toString(), job -> judged.grade(job.ad())));
    return Metric.NDCG_AT_10.of(found(judged.query().text(), mode), new Judgments(grades));
  }

  private static List<String> found(String text, Mode mode) {
    SearchRequest plain = SearchRequest.of(JobQuery.typed(QueryText.parse(text), Filters.NONE));
    SearchRequest request =
        new SearchRequest(
            plain.query(),
            plain.understand(),
            Sort.RELEVANCE,
            10,
            Optional.empty(),
            Set.of(),
            mode,
            Optional.empty(),
            Optional.empty(),
            new Variety(Repeats.SHOWN, OptionalInt.empty()),
            false,
            false);
    SearchAnswer answer = search.search(request);
    assertEquals(List.of(), answer.degraded());
    return answer.hits().stream().map(hit -> hit.id().toString()).toList();
  }

  private static List<JudgedQuery> queries() throws IOException {
    try (InputStream file = DemoRelevanceIT.class.getResourceAsStream("judged-queries.csv")) {
      Stream<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines.skip(1).map(JudgedQuery::of).toList();
    }
  }
}
