package dev.shigoto.ranking;

import dev.shigoto.models.Ranker;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.Iterator;
import java.util.List;
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
  public List<Ranked> rank(RankingRequest request) {
    List<Ranked> all = fusion.rank(request);
    Stream<Ranked> named = all.stream().filter(it -> it.candidate().isNamed());
    List<Ranked> fused = all.stream().filter(it -> !it.candidate().isNamed()).toList();
    Stream<Candidate> window = fused.stream().limit(WINDOW).map(Ranked::candidate);
    Stream<Ranked> behind = fused.stream().skip(WINDOW).map(Ranked::belowWindow);
    return Stream.concat(named, Stream.concat(scored(request, window.toList()), behind)).toList();
  }

  @Override
  public Ranked behind(RankingRequest request, Candidate candidate) {
    return fusion.behind(request, candidate).belowWindow();
  }

  @Override
  public List<Explanation> explain(RankingRequest request, List<Ranked> hits) {
    Shapley shapley = new Shapley(model, inputs);
    Iterator<Explanation> modelled =
        shapley.explain(request, hits.stream().filter(Reranker::isModelled).toList()).iterator();
    return hits.stream()
        .map(hit -> isModelled(hit) ? modelled.next() : fusion.explain(request, hit))
        .toList();
  }

  private Stream<Ranked> scored(RankingRequest request, List<Candidate> window) {
    if (window.isEmpty()) {
      return Stream.empty();
    }
    float[] scores =
        model.score(
            window.stream().map(found -> inputs.row(request, found)).toArray(float[][]::new));
    return IntStream.range(0, scores.length)
        .mapToObj(i -> Ranked.modelled(window.get(i), scores[i]))
        .sorted(Ranked.BEST_FIRST);
  }

  private static boolean isModelled(Ranked hit) {
    return hit.scorer() == Ranked.Scorer.MODEL;
  }
}
