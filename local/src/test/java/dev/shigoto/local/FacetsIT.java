package dev.shigoto.local;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.FacetCount;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.request.RequestReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Facets and totals against the same counts by PostgreSQL, over jobs of which some repeat others.
final class FacetsIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final int JOBS = 500;
  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());
  private static final Duration SOON = Duration.ofSeconds(60);

  /// What a seeker may see: open jobs, each opening once.
  private static final String COUNTED =
      """
      create view counted as
      select jobs.prefecture, jobs.city, jobs.employment_type, jobs.occupation_code as occupation,
             companies.name as company, jobs.posted_at
        from jobs
        left join companies on companies.id = jobs.company_id
        left join job_identities on job_identities.job_id = jobs.id
       where jobs.status = 'ACTIVE' and behind is null
         and (jobs.expires_at is null or jobs.expires_at > '2026-11-20T00:00:00Z')
      """;

  /// A posting of exactly a day ago is within a day.
  private static final String AGE =
      """
      (select coalesce(max(edge), 0) from unnest(array[1, 3, 7, 14, 30, 60, 90]) as edge
        where posted_at < '2026-11-20T00:00:00Z'::timestamptz - edge * interval '24 hours')
      """;

  private static final Map<Facet, String> COLUMNS =
      Map.of(
          Facet.PREFECTURE, "prefecture",
          Facet.CITY, "city",
          Facet.EMPLOYMENT_TYPE, "employment_type",
          Facet.OCCUPATION, "occupation",
          Facet.COMPANY, "company",
          Facet.AGE, AGE);

  private static final Database DATABASE =
      Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  private static final OpenSearchConnection ENGINE =
      OpenSearchConnection.open(TestStack.openSearchUrl());
  private static final IndexNames NAMES = new IndexNames(TestStack.newIndexPrefix());
  private static final ModelRegistry MODELS = ModelRegistry.open(Optional.empty());
  private static final JobSearch SEARCH =
      new JobSearch(ENGINE.client(), NAMES, MODELS, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeAll
  static void index() throws Exception {
    DATABASE.jobs().upsert(DemoJobs.seeded(3, NOW).jobs(JOBS).toList());
    DATABASE.jdbi().useHandle(handle -> handle.execute(COUNTED));
    try (Indexer indexer =
        Indexer.start(
            DATABASE, ENGINE.client(), NAMES, MODELS, IndexerSettings.DEFAULT, Progress.NONE)) {
      Eventually.within(SOON, () -> assertEquals(0, waiting()));
      indexer.awaitCaughtUp(SOON);
    }
  }

  @AfterAll
  static void close() {
    MODELS.close();
    ENGINE.close();
    DATABASE.close();
  }

  private static long waiting() {
    return number(
        "select (select count(*) from identity_changes) + (select count(*) from identity_stale)");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void facets_and_totals_are_those_of_group_by(long seed) {
    Map<Facet, Choice> chosen = chosen(new Random(seed));
    Map<String, List<String>> parameters =
        chosen.values().stream().collect(toMap(Choice::parameter, Choice::values));
    JobQuery query = RequestReader.search(parameters, WAYS).request().query();

    Map<Facet, List<FacetCount>> facets = SEARCH.facets(query, Set.of(), COLUMNS.keySet());

    COLUMNS.forEach(
        (facet, column) ->
            facets
                .get(facet)
                .forEach(
                    it ->
                        assertEquals(
                            grouped(column, but(facet, chosen)).getOrDefault(it.value(), 0L),
                            it.count(),
                            () -> "seed " + seed + ": " + facet + " " + it + " of " + chosen)));
    for (Facet complete : List.of(Facet.PREFECTURE, Facet.EMPLOYMENT_TYPE, Facet.OCCUPATION)) {
      assertEquals(
          grouped(COLUMNS.get(complete), but(complete, chosen)).size(),
          facets.get(complete).size(),
          () -> "seed " + seed + ": " + complete + " of " + chosen);
    }
    assertEquals(
        number("select count(*) from counted where " + but(Facet.CONDITIONS, chosen)),
        SEARCH.search(SearchRequest.of(query)).total().value(),
        () -> "seed " + seed + ": total of " + chosen);
  }

  /// A filter, as a request says it and in SQL.
  private record Choice(String parameter, List<String> values, String condition) {}

  private static Map<Facet, Choice> chosen(Random random) {
    Map<Facet, Choice> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : List.of(Facet.PREFECTURE, Facet.EMPLOYMENT_TYPE, Facet.OCCUPATION)) {
      if (random.nextBoolean()) {
        chosen.put(facet, among(facet, random));
      }
    }
    if (random.nextBoolean()) {
      int days = 1 + random.nextInt(40);
      String since = "posted_at >= '2026-11-20T00:00:00Z'::timestamptz - interval '24 hours' * ";
      chosen.put(Facet.AGE, new Choice("postedSince", List.of("P" + days + "D"), since + days));
    }
    return chosen;
  }

  /// Two or three of the values that jobs have.
  private static Choice among(Facet facet, Random random) {
    String column = COLUMNS.get(facet);
    List<String> all = List.copyOf(grouped(column, "true").keySet());
    List<String> some =
        random.ints(3, 0, all.size()).distinct().mapToObj(all::get).sorted().toList();
    String list = some.stream().map(it -> "'" + it + "'").collect(joining(", "));
    return new Choice(facet.apiName(), some, column + " in (" + list + ")");
  }

  private static String but(Facet facet, Map<Facet, Choice> chosen) {
    return chosen.entrySet().stream()
        .filter(it -> it.getKey() != facet)
        .map(it -> it.getValue().condition())
        .reduce("true", (one, other) -> one + " and " + other);
  }

  private static Map<String, Long> grouped(String column, String condition) {
    Map<String, Long> counts = new TreeMap<>();
    DATABASE
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "select coalesce((%s)::text, '') as value, count(*) as jobs from counted where %s group by 1"
                            .formatted(column, condition))
                    .map((rs, context) -> counts.put(rs.getString("value"), rs.getLong("jobs")))
                    .list());
    counts.remove("");
    return counts;
  }

  private static long number(String query) {
    return DATABASE.jdbi().withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }
}
