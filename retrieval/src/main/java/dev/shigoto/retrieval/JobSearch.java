package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds jobs. Safe to share between threads; every call blocks, and for a few seconds at most.
public final class JobSearch {

  private static final Logger LOG = LoggerFactory.getLogger(JobSearch.class);

  private final Clock clock;
  private final Engine engine;
  private final RelevanceSearch byRelevance;
  private final SortedSearch sorted;
  private final JobById byId;
  private final Suggester suggester;

  public JobSearch(OpenSearchClient client, IndexNames names, ModelRegistry models, Clock clock) {
    this(new Engine(client, names), new TextVectors(models::embedder), new Rankings(models), clock);
  }

  JobSearch(Engine engine, TextVectors vectors, Rankings rankings, Clock clock) {
    this.clock = clock;
    this.engine = engine;
    this.byRelevance =
        new RelevanceSearch(
            engine, new Retriever(engine, vectors), new Documents(engine), rankings);
    this.sorted = new SortedSearch(engine);
    this.byId = new JobById(engine, vectors);
    this.suggester = new Suggester(engine);
  }

  /// @throws InvalidRequestException if the cursor, the model or the order cannot be used
  /// @throws EngineUnavailableException if no leg answered
  public SearchAnswer search(SearchRequest request) {
    Instant now = clock.instant();
    if (request.debug()) {
      LOG.info(
          "{} is understood as {}",
          request,
          Bodies.keywordLeg(Matching.of(request.query(), now), 0));
    }
    Page page = isRanked(request) ? byRelevance.page(request, now) : sorted.page(request, now);
    return new SearchAnswer(
        UUID.randomUUID().toString(),
        page.total(),
        page.hits(),
        page.facets(),
        page.next().map(Cursor::text),
        interpretation(request.query(), page.mode()),
        List.of(),
        page.model(),
        page.degraded().stream().map(Part::label).toList(),
        Duration.between(now, clock.instant()).toMillis(),
        now);
  }

  /// What ranking is given to order, for those who train rankers or look into one.
  public RankingRequest candidates(SearchRequest request) {
    return byRelevance.candidates(request, clock.instant());
  }

  /// The job if it is open, or the fact that it is not any more; empty if it is unknown.
  public Optional<JobLookup> find(JobId id) {
    return byId.find(id, clock.instant());
  }

  /// Open jobs close in meaning to `id`, without itself and its reposts; empty if it is unknown.
  public List<Hit> similar(JobId id, int size) {
    return byId.similar(id, size, clock.instant());
  }

  /// Completions of what is being typed.
  public List<Suggestion> suggest(String typed, int size) {
    return suggester.suggest(typed, size, clock.instant());
  }

  /// Counts of the jobs that match, without hits.
  public Map<Facet, List<FacetCount>> facets(JobQuery query, Set<Facet> facets) {
    Matching matching = Matching.of(query, clock.instant());
    return FacetCounts.read(
        engine
            .search(FacetCounts.body(matching.wordsForFacets(), matching, facets))
            .aggregations());
  }

  /// Whether searches can be answered now.
  public boolean ready() {
    try {
      return !engine.search(SearchBody.ofSize(0)).incomplete();
    } catch (EngineUnavailableException e) {
      return false;
    }
  }

  /// Without words there is nothing to be relevant to: the newest come first then.
  private static boolean isRanked(SearchRequest request) {
    if (request.sort() == Sort.COMMUTE) {
      throw new InvalidRequestException(
          "sort", "sort by commute is not possible yet: travel times are not known");
    }
    return request.sort() == Sort.RELEVANCE && !request.query().text().terms().isEmpty();
  }

  private static Interpretation interpretation(JobQuery query, Mode mode) {
    return new Interpretation(query.text().terms(), query.text().excluded(), query.filters(), mode);
  }
}
