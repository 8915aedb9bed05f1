package dev.shigoto.models.measure;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.List;
import java.util.stream.IntStream;

/// How high the right passage stands: by words alone, by the embedder's cosine alone, and by the
/// weighted sum of the two, each divided by its highest.
///
/// @param keyword nDCG@10 of BM25
/// @param meaning nDCG@10 of the cosine
/// @param mixed nDCG@10 of the sum; the cosine's weight is the one that is best for the other half
///     of the queries, so that none is judged by a weight that was chosen for it
/// @param weight the cosine's weight that is best for all queries
/// @param recall share of the queries whose passage is among the first ten of the sum
public record EmbedderMeasure(
    String name,
    int queries,
    double keyword,
    double meaning,
    double mixed,
    double weight,
    double recall) {

  public static EmbedderMeasure of(Finding finding, Embedder embedder, Progress progress) {
    List<String> texts = finding.queries().stream().map(Finding.Query::text).toList();
    List<float[]> passages = embedder.embed(finding.passages(), TextRole.PASSAGE);
    List<float[]> queries = embedder.embed(texts, TextRole.QUERY);
    WeightedRanks ranks = new WeightedRanks(queries.size());
    try (KeywordScores words = new KeywordScores(finding.passages())) {
      for (int i = 0; i < queries.size(); i++) {
        ranks.add(
            words.of(texts.get(i)),
            cosines(queries.get(i), passages),
            finding.queries().get(i).answer());
        progress.at("measuring " + finding.name(), i + 1, queries.size());
      }
    }
    return ranks.measure(finding.name());
  }

  private static double[] cosines(float[] query, List<float[]> passages) {
    return UnitHighest.of(
        passages.stream().mapToDouble(passage -> product(query, passage)).toArray());
  }

  private static double product(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(d -> (double) a[d] * b[d]).sum();
  }
}
