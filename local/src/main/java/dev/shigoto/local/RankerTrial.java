package dev.shigoto.local;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.local.JudgedCandidates.Row;
import dev.shigoto.models.train.JudgedRow;
import dev.shigoto.models.train.RankerTrainer;
import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.Metric;
import dev.shigoto.ranking.evaluation.PairedBootstrap;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.ranking.evaluation.ScoredDocument;
import dev.shigoto.ranking.evaluation.Topic;
import dev.shigoto.ranking.evaluation.TrecRun;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Whether what is learned from judged queries orders queries better that it never saw.
///
/// @param folds parts of the queries, each scored by what the others teach
/// @param deals how often the queries are dealt into parts anew; each query counts by its mean
record RankerTrial(int folds, int deals) {

  /// As many of the fused candidates as are ranked anew.
  static final int WINDOW = 100;

  /// What came out, over the same queries.
  ///
  /// @param learned of queries that the models never saw
  /// @param fusion of fusion alone
  record Outcome(Evaluation learned, Evaluation fusion) {

    PairedBootstrap gain() {
      return learned.against(fusion, Metric.NDCG_AT_10);
    }
  }

  Outcome run(List<Row> all, Qrels qrels, Progress progress) {
    List<Row> rows = window(all);
    List<JudgedRow> lessons = RankerLessons.of(rows);
    List<Evaluation> dealt =
        IntStream.range(0, deals)
            .mapToObj(
                deal ->
                    RankerTrainer.crossValidated(
                        lessons, RankerLessons.TRAINING, folds, deal, progress))
            .map(scores -> evaluation(rows, scores, qrels))
            .toList();
    float[] fused = new float[rows.size()];
    IntStream.range(0, fused.length).forEach(i -> fused[i] = -i);
    return new Outcome(Evaluation.mean(dealt), evaluation(rows, fused, qrels));
  }

  /// The first of each query, which come in the order of fusion.
  static List<Row> window(List<Row> rows) {
    return rows.stream()
        .collect(groupingBy(Row::topic, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .flatMap(group -> group.stream().limit(WINDOW))
        .toList();
  }

  private static Evaluation evaluation(List<Row> rows, float[] scores, Qrels qrels) {
    Map<String, List<ScoredDocument>> best =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -scores[i]))
            .collect(
                groupingBy(
                    i -> rows.get(i).topic().id(),
                    mapping(i -> new ScoredDocument(rows.get(i).job(), scores[i]), toList())));
    List<Topic> topics = rows.stream().map(Row::topic).distinct().toList();
    return Evaluation.of(topics, qrels, TrecRun.shown(best));
  }
}
