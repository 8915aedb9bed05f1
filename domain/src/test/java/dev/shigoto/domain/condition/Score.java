package dev.shigoto.domain.condition;

import dev.shigoto.domain.job.Condition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well the sentences of a table are read, by condition.
final class Score {

  private static final class Counts {
    int right;
    int wrong;
    int missed;
  }

  private final Map<Condition, Counts> byCondition = new EnumMap<>(Condition.class);
  private final Counts all = new Counts();

  static Score of(List<GoldenSentence> sentences) {
    Score score = new Score();
    sentences.forEach(score::add);
    return score;
  }

  private void add(GoldenSentence sentence) {
    var found = sentence.read();
    for (Claim claim : found) {
      count(claim, sentence.expected().contains(claim) ? 1 : 0, 0);
      if (!sentence.expected().contains(claim)) {
        System.out.println(
            "wrong " + claim.polarity() + " " + claim.condition() + ": " + sentence.text());
      }
    }
    for (Claim claim : sentence.expected()) {
      if (!found.contains(claim)) {
        count(claim, 0, 1);
        System.out.println(
            "missed " + claim.polarity() + " " + claim.condition() + ": " + sentence.text());
      }
    }
  }

  private void count(Claim claim, int right, int missed) {
    Counts counts = byCondition.computeIfAbsent(claim.condition(), it -> new Counts());
    for (Counts each : List.of(counts, all)) {
      each.right += right;
      each.missed += missed;
      each.wrong += 1 - right - missed;
    }
  }

  double precision() {
    return precision(all);
  }

  double recall() {
    return recall(all);
  }

  /// A line for each condition.
  String table() {
    StringBuilder table = new StringBuilder();
    byCondition.forEach(
        (condition, counts) -> table.append(line(condition.name(), counts)).append('\n'));
    return table.append(line("all", all)).toString();
  }

  private static String line(String name, Counts counts) {
    return "%-26s facts %3d  precision %.3f  recall %.3f"
        .formatted(name, counts.right + counts.missed, precision(counts), recall(counts));
  }

  private static double precision(Counts counts) {
    return counts.right == 0
        ? (counts.wrong == 0 ? 1 : 0)
        : counts.right / (double) (counts.right + counts.wrong);
  }

  private static double recall(Counts counts) {
    return counts.right == 0
        ? (counts.missed == 0 ? 1 : 0)
        : counts.right / (double) (counts.right + counts.missed);
  }
}
