package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.Ranker;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.SearchRequest;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What does re-ranking cost? The whole way of a search with it and without, and all that orders a
/// list against ONNX Runtime alone.
final class RerankBench implements Benchmark {

  private static final Goal WHOLE_WAY = new Goal(1.35, 1.20);
  private static final Goal OWN_WORK = new Goal(1.3, 1.0);
  private static final String PIPELINE = "features, scores, order";
  private static final String MODEL = "ONNX Runtime on the ready rows";
  private static final String MICROS = "µs per search";

  /// Each query comes this often in a pass.
  private static final int REPEATS = 2;

  /// How often a pass goes through all lists.
  private static final int RANKINGS = 5;

  @Override
  public String name() {
    return "rerank";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        ApiServer api = ApiServer.over(corpus, corpus.engine())) {
      corpus.indexer(progress).close();
      Merges.awaitEnd(corpus.engine());
      Ranker model = ranker(corpus.models());
      wholeWay(api, model.name()).measure(1, WHOLE_WAY, options, report, progress);
      try (Ranker graph = graph(corpus.models(), model.name())) {
        ownWork(api.jobs(), model, graph, options, report, progress);
      }
    }
    return report.build();
  }

  private static Ranker ranker(ModelRegistry models) {
    return models.manifests().stream()
        .map(ModelManifest::name)
        .flatMap(name -> models.ranker(name).stream())
        .findFirst()
        .orElseThrow(() -> new VoidRunException("there is no ranker"));
  }

  private static Ranker graph(ModelRegistry models, String name) {
    return models
        .graph(name)
        .orElseThrow(() -> new VoidRunException(name + " is no graph to compare with"));
  }

  private static LatencyPair wholeWay(ApiServer api, String model) {
    return new LatencyPair(
        "with " + model, requests(api, model), "without re-ranking", requests(api, "none"));
  }

  private static List<HttpRequest> requests(ApiServer api, String model) {
    List<HttpRequest> all = QueryMix.bodies("hybrid", model).stream().map(api::search).toList();
    return QueryMix.shuffled(all, REPEATS, 1);
  }

  private static void ownWork(
      JobSearch search,
      Ranker model,
      Ranker graph,
      BenchOptions options,
      ReportBuilder report,
      Progress progress) {
    RowKeeper keeper = new RowKeeper(model);
    lists(search).forEach(list -> Ranking.with(keeper).rank(list));
    Ranking ranking = Ranking.with(model);
    List<Arm> arms =
        List.of(
            new Arm(PIPELINE, () -> micros(() -> lists(search), ranking::rank)),
            new Arm(MODEL, () -> micros(keeper::rows, graph::score)));
    Outcome outcome = new PairedRun(arms, MICROS, options.rounds()).run(progress);
    report.finding("own work", outcome.ratio(MODEL, MICROS), OWN_WORK);
    outcome.arms().forEach(arm -> report.figure(arm, MICROS, outcome.median(arm, MICROS)));
    report.warmUp(outcome, " of own work");
  }

  /// As each search makes them: nothing is known of their words yet, and of their titles what an
  /// API remembers that has answered the same queries before.
  private static List<RankingRequest> lists(JobSearch search) {
    return QueryMix.texts().stream()
        .map(text -> list(search, text))
        .filter(list -> !list.candidates().isEmpty())
        .toList();
  }

  private static RankingRequest list(JobSearch search, String text) {
    return search.candidates(SearchRequest.of(JobQuery.typed(QueryText.parse(text), Filters.NONE)));
  }

  /// What is worked on is made outside of the time.
  private static <T> Map<String, Double> micros(Supplier<List<T>> all, Consumer<T> work) {
    long nanos = 0;
    long done = 0;
    for (int i = 0; i < RANKINGS; i++) {
      List<T> fresh = all.get();
      long start = System.nanoTime();
      fresh.forEach(work);
      nanos += System.nanoTime() - start;
      done += fresh.size();
    }
    return Map.of(MICROS, nanos / 1e3 / done);
  }
}
