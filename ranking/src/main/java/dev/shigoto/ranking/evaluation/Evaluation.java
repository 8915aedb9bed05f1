package dev.shigoto.ranking.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How good the answers to judged queries are.
///
/// @param queries one each, in the order in which they were asked
public record Evaluation(List<QueryScores> queries) {

  public Evaluation {
    queries = List.copyOf(queries);
  }

  /// As `trec_eval -c` over the topics: one for which nothing was judged is left out; one that
  /// found nothing, or for which nothing was judged relevant, counts 0.
  public static Evaluation of(List<Topic> topics, Qrels qrels, TrecRun run) {
    return new Evaluation(
        topics.stream()
            .flatMap(
                topic ->
                    qrels
                        .of(topic.id())
                        .map(judged -> QueryScores.of(topic, run.documents(topic.id()), judged))
                        .stream())
            .toList());
  }

  /// Query by query the mean of several answers to the same queries.
  public static Evaluation mean(List<Evaluation> several) {
    List<QueryScores> first = several.getFirst().queries;
    return new Evaluation(
        IntStream.range(0, first.size())
            .mapToObj(i -> QueryScores.mean(several.stream().map(it -> it.queries.get(i)).toList()))
            .toList());
  }

  /// The mean over the queries; 0 without any.
  public double mean(Metric metric) {
    return queries.stream().mapToDouble(value(metric)).average().orElse(0);
  }

  /// The same for the queries of each kind, in order of appearance.
  public Map<String, Evaluation> byKind() {
    return queries.stream()
        .collect(
            Collectors.groupingBy(
                it -> it.topic().kind(),
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Evaluation::new)));
  }

  /// How much better this one is than another of the same queries.
  public PairedBootstrap against(Evaluation other, Metric metric) {
    double[] mine = queries.stream().mapToDouble(value(metric)).toArray();
    double[] theirs = other.queries.stream().mapToDouble(value(metric)).toArray();
    double[] differences = new double[mine.length];
    for (int i = 0; i < mine.length; i++) {
      differences[i] = mine[i] - theirs[i];
    }
    return PairedBootstrap.of(differences);
  }

  private static ToDoubleFunction<QueryScores> value(Metric metric) {
    return query -> query.value(metric);
  }
}
