package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Understood;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.Embedders;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.retrieval.suggest.Suggestion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds jobs. Safe to share between threads; every call blocks, and for a few seconds at most.
public final class JobSearch {

  private static final Logger LOG = LoggerFactory.getLogger(JobSearch.class);

  private final Clock clock;
  private final Views views;
  private final Understanding understanding;
  private final Popularities popularities;

  private JobSearch(
      Views views, Clock clock, Understanding understanding, Popularities popularities) {
    this.views = views;
    this.clock = clock;
    this.understanding = understanding;
    this.popularities = popularities;
  }

  /// Searches the generation in use, whichever that is at the time, with the built-in dictionary
  /// and places.
  public JobSearch(OpenSearchClient client, IndexNames names, ModelRegistry models, Clock clock) {
    this(client, names, models, clock, SeekersDictionary.builtIn(), Gazetteer.builtIn());
  }

  /// As above, with a dictionary and places that the operator has added to.
  public JobSearch(
      OpenSearchClient client,
      IndexNames names,
      ModelRegistry models,
      Clock clock,
      SeekersDictionary dictionary,
      Gazetteer places) {
    this.clock = clock;
    this.understanding = new Understanding(dictionary, places);
    this.popularities = new Popularities();
    this.views =
        new FollowingViews(
            new JobsIndex(Engine.withDeadline(client), names),
            inUse -> view(client, names, inUse, models, understanding, popularities, clock));
  }

  /// Searches one generation, in use or not.
  public static JobSearch of(
      Generation generation,
      OpenSearchClient client,
      IndexNames names,
      ModelRegistry models,
      Clock clock) {
    Understanding understanding = Understanding.builtIn();
    Popularities popularities = new Popularities();
    View view = view(client, names, generation, models, understanding, popularities, clock);
    return new JobSearch(() -> view, clock, understanding, popularities);
  }

  /// For tests with parts of their own.
  static JobSearch of(View view, Clock clock) {
    return new JobSearch(() -> view, clock, Understanding.builtIn(), new Popularities());
  }

  /// Queries are embedded by the model that embedded the documents, or not at all.
  private static View view(
      OpenSearchClient client,
      IndexNames names,
      Generation generation,
      ModelRegistry models,
      Understanding understanding,
      Popularities popularities,
      Clock clock) {
    String index = names.generation(generation.number());
    TextVectors vectors = new TextVectors(() -> embedder(index, generation, models));
    return View.of(
        new Engine(client, index),
        vectors,
        new Rankings(models),
        popularities,
        understanding,
        clock);
  }

  private static Embedder embedder(String index, Generation generation, Embedders embedders) {
    String model = generation.vectors().model();
    return embedders
        .embedder(model)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    index + " holds vectors of " + model + ", which is not here"));
  }

  private <T> T ask(Function<View, T> question) {
    try {
      return question.apply(views.current());
    } catch (IndexGoneException e) {
      views.renew();
      return question.apply(views.current());
    }
  }

  /// @throws InvalidRequestException if the cursor, the model or the order cannot be used
  /// @throws EngineUnavailableException if no leg answered
  public SearchAnswer search(SearchRequest typed) {
    return search(typed, Trial.NONE);
  }

  /// As above, ordered as an experiment wants it.
  public SearchAnswer search(SearchRequest typed, Trial trial) {
    Instant now = clock.instant();
    Understood understood = understanding.of(typed);
    SearchRequest request = typed.understood(understood.query());
    if (request.debug()) {
      LOG.info(
          "{} is understood as {}",
          request,
          Bodies.keywordLeg(understanding.matching(request, now), 0));
    }
    Page page = ask(view -> page(view, request, trial, now));
    MoreJobs more = ask(view -> view.more().of(typed, understood, page, now));
    return new SearchAnswer(
        UUID.randomUUID().toString(),
        page.total(),
        page.hits(),
        page.facets(),
        page.next().map(Cursor::text),
        interpretation(understood, page.mode()),
        more.relaxations(),
        more.didYouMean(),
        page.model(),
        page.ranked(),
        degraded(page, more),
        Duration.between(now, clock.instant()).toMillis(),
        now);
  }

  private static List<String> degraded(Page page, MoreJobs more) {
    Stream<Part> uncounted = more.complete() ? Stream.empty() : Stream.of(Part.RELAXATIONS);
    return Stream.concat(page.degraded().stream(), uncounted).map(Part::label).toList();
  }

  private static Page page(View view, SearchRequest request, Trial trial, Instant now) {
    return isRanked(request)
        ? view.byRelevance().page(request, trial, now)
        : view.sorted().page(request, now);
  }

  /// From now on, rankers are told that jobs are so popular, 0 to 1.
  public void learn(Map<JobId, Double> popularity) {
    popularities.learn(popularity);
  }

  /// What ranking is given to order, for those who train rankers or look into one.
  public RankingRequest candidates(SearchRequest request) {
    JobQuery meant = understanding.of(request).query();
    SearchRequest understood = request.understood(meant);
    return ask(view -> view.byRelevance().candidates(understood, clock.instant()));
  }

  /// Those of `jobs` that a search finds, repeats too, in the order in which it ranks them; of
  /// more than a hundred, those that a leg has among its best hundred. Empty where the search has
  /// nothing to rank by.
  ///
  /// @throws EngineUnavailableException also if a part of the answer is missing
  public List<JobId> order(SearchRequest typed, Collection<JobId> jobs) {
    JobQuery meant = understanding.of(typed).query();
    SearchRequest request = typed.understood(meant);
    return isRanked(request)
        ? ask(view -> view.byRelevance().order(request, jobs, clock.instant()))
        : List.of();
  }

  /// Why a search does not show a job, or where it does. The size of its pages counts, its
  /// cursor and its facets do not. Experiments are left out of it.
  ///
  /// @throws InvalidRequestException if the model or the order cannot be used
  /// @throws EngineUnavailableException if a part of the search is missing
  public WhyNot whyNot(JobId id, SearchRequest typed) {
    Instant now = clock.instant();
    Understood understood = understanding.of(typed);
    SearchRequest request = typed.understood(understood.query());
    WhereaboutsFinder.Found found =
        ask(view -> view.whereabouts().of(id, request, understood, now));
    return new WhyNot(found.where(), interpretation(understood, found.mode()));
  }

  /// The job if it is open, or the fact that it is not any more; empty if it is unknown.
  public Optional<JobLookup> find(JobId id) {
    return ask(view -> view.byId().find(id, clock.instant()));
  }

  /// Open jobs close in meaning to `id`, without itself and its reposts; empty if it is unknown.
  public List<Hit> similar(JobId id, int size) {
    return ask(view -> view.byId().similar(id, size, clock.instant()));
  }

  /// Completions of the last word of `line`.
  ///
  /// @param before the words before it, and the filters, which jobs must match to be counted
  public List<Suggestion> suggest(TypedLine line, JobQuery before, int size) {
    JobQuery meant = understanding.of(before, Stage.ALL).query();
    Matching context = openings(meant);
    return ask(view -> view.suggester().suggest(line, context, before, size));
  }

  /// Counts of the jobs that match, without hits.
  public Map<Facet, List<FacetCount>> facets(
      JobQuery typed, Set<Stage> understand, Set<Facet> facets) {
    JobQuery query = understanding.of(typed, understand).query();
    Matching matching = openings(query);
    SearchBody counts = FacetCounts.body(matching.wordsForFacets(), matching, facets);
    return FacetCounts.read(ask(view -> view.engine().search(counts)).aggregations());
  }

  private Matching openings(JobQuery understood) {
    return understanding.meaning(understood).matching(clock.instant()).showing(Repeats.LEFT_OUT);
  }

  /// Whether searches can be answered now.
  public boolean ready() {
    try {
      return !ask(view -> view.engine().search(SearchBody.ofSize(0))).incomplete();
    } catch (EngineUnavailableException e) {
      return false;
    }
  }

  /// Without words but those of places there is nothing to be relevant to: the newest come first.
  static boolean isRanked(SearchRequest request) {
    return request.sort() == Sort.RELEVANCE
        && !(request.query().text().wanted().isEmpty() && request.query().sentence().isBlank());
  }

  private Interpretation interpretation(Understood understood, Mode mode) {
    JobQuery query = understood.query();
    return new Interpretation(
        query.text().terms(),
        query.text().excluded().stream().map(Clause::typed).toList(),
        understood.readings(),
        mode == Mode.SEMANTIC ? List.of() : understanding.meaning(query).alternatives(),
        query.filters(),
        mode);
  }
}
