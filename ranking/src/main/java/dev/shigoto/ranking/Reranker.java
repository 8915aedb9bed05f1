package dev.shigoto.ranking;

import static java.util.stream.Collectors.toMap;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.models.Ranker;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Orders the best of the fused candidates by a model; those behind keep their order, and those
/// that the query names by their number stand before all.
record Reranker(Fusion fusion, Ranker model, ModelInputs inputs) implements Ranking {

  /// Candidates that the model scores.
  static final int WINDOW = 100;

  static Reranker of(Fusion fusion, Ranker model) {
    return new Reranker(fusion, model, ModelInputs.of(model));
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public boolean readsFacts(JobQuery query) {
    return true;
  }

  @Override
  public List<Ranked> rank(RankingRequest request) {
    List<Ranked> all = fusion.rank(request);
    Stream<Ranked> named = all.stream().filter(Ranked::isAboveWindow);
    List<Ranked> fused = unnamed(all).toList();
    Stream<Candidate> window = fused.stream().limit(WINDOW).map(Ranked::candidate);
    Stream<Ranked> behind = fused.stream().skip(WINDOW).map(Ranked::belowWindow);
    return Stream.concat(named, Stream.concat(ordered(request, window.toList()), behind)).toList();
  }

  @Override
  public Ranked behind(RankingRequest request, Candidate candidate) {
    return fusion.behind(request, candidate).belowWindow();
  }

  @Override
  public List<ScoredRow> scored(RankingRequest request, List<Shown> shown) {
    Map<JobId, Candidate> window =
        unnamed(fusion.rank(request))
            .limit(WINDOW)
            .map(Ranked::candidate)
            .collect(toMap(Candidate::id, Function.identity()));
    return shown.stream()
        .filter(it -> window.containsKey(it.id()))
        .map(it -> scored(request, Objects.requireNonNull(window.get(it.id())), it))
        .toList();
  }

  private ScoredRow scored(RankingRequest request, Candidate found, Shown shown) {
    return new ScoredRow(
        model.name(),
        model.version(),
        shown.id(),
        inputs.values(request, found),
        (float) shown.score());
  }

  private static Stream<Ranked> unnamed(List<Ranked> all) {
    return all.stream().filter(it -> !it.isAboveWindow());
  }

  @Override
  public List<Explanation> explain(RankingRequest request, List<Ranked> hits) {
    Attribution attribution = new Attribution(model, inputs);
    Iterator<Explanation> modelled =
        attribution
            .explain(request, hits.stream().filter(Reranker::isModelled).toList())
            .iterator();
    return hits.stream()
        .map(hit -> isModelled(hit) ? modelled.next() : fusion.explain(request, hit))
        .toList();
  }

  private Stream<Ranked> ordered(RankingRequest request, List<Candidate> window) {
    if (window.isEmpty()) {
      return Stream.empty();
    }
    float[] scores = model.score(inputs.rows(request, window));
    return IntStream.range(0, scores.length)
        .mapToObj(i -> Ranked.modelled(window.get(i), scores[i]))
        .sorted(Ranked.BEST_FIRST);
  }

  private static boolean isModelled(Ranked hit) {
    return hit.scorer() == Ranked.Scorer.MODEL;
  }
}
