package dev.shigoto.ranking.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every order of every judged set; the parameter is the seed.
class MetricPropertyTest {

  private static final int SEEDS = 300;

  @ParameterizedTest
  @MethodSource("seeds")
  void every_measure_is_from_0_to_1(int seed) {
    Random random = new Random(seed);
    Judgments judgments = judgments(random);
    List<String> run = run(random);

    for (Metric metric : Metric.values()) {
      double value = metric.of(run, judgments);
      assertTrue(value >= 0 && value <= 1 + 1e-12, () -> metric.label() + " is " + value);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_best_order_scores_1(int seed) {
    Judgments judgments = relevant(judgments(new Random(seed)));
    List<String> best = best(judgments);

    for (Metric metric : List.of(Metric.NDCG_AT_10, Metric.MRR, Metric.MAP)) {
      assertEquals(1, metric.of(best, judgments), 1e-12, metric.label());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_better_document_further_up_never_lowers_ndcg(int seed) {
    Random random = new Random(seed);
    Judgments judgments = relevant(judgments(random));
    List<String> run = run(random);
    int upper = random.nextInt(run.size());
    int lower = upper + random.nextInt(run.size() - upper);
    List<String> swapped = new ArrayList<>(run);
    if (judgments.grade(run.get(lower)) > judgments.grade(run.get(upper))) {
      Collections.swap(swapped, upper, lower);
    }

    assertTrue(
        Metric.NDCG_AT_10.of(swapped, judgments) >= Metric.NDCG_AT_10.of(run, judgments) - 1e-12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_nobody_judged_changes_no_mean(int seed) {
    Random random = new Random(seed);
    Topic judged = new Topic("judged", "看護師", "");
    Topic other = new Topic("other", "介護", "");
    Qrels qrels = new Qrels(Map.of("judged", judgments(random)));
    TrecRun run =
        TrecRun.shown(Map.of("judged", scored(run(random)), "other", scored(run(random))));

    Evaluation both = Evaluation.of(List.of(judged, other), qrels, run);

    assertEquals(Evaluation.of(List.of(judged), qrels, run), both);
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  private static List<ScoredDocument> scored(List<String> documents) {
    return documents.stream().map(document -> new ScoredDocument(document, 1)).toList();
  }

  private static Judgments judgments(Random random) {
    Map<String, Integer> grades = new HashMap<>();
    for (int i = random.nextInt(40); i >= 0; i--) {
      grades.put("d" + random.nextInt(60), random.nextInt(4));
    }
    return new Judgments(grades);
  }

  private static Judgments relevant(Judgments judgments) {
    Map<String, Integer> grades = new HashMap<>(judgments.grades());
    grades.put("d0", 2);
    return new Judgments(grades);
  }

  private static List<String> run(Random random) {
    List<String> run = new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> "d" + i).toList());
    Collections.shuffle(run, random);
    return run.subList(0, 1 + random.nextInt(60));
  }

  private static List<String> best(Judgments judgments) {
    return judgments.grades().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
