package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compares the first arm with each of the others in mirrored rounds: A B B A, or A B C C B A. A
/// drift of the machine within a round then weighs on all arms alike, and one between rounds on
/// none, since ratios are taken per round.
///
/// @param leading the figure by which the warm-up is judged
record PairedRun(List<Arm> arms, String leading, int rounds) {

  /// Fewer rounds are for trying only.
  static final int ROUNDS_TO_QUOTE = 7;

  private static final int WARM_UP_AT_MOST = 15;

  PairedRun {
    arms = List.copyOf(arms);
    if (arms.size() < 2 || rounds < 1) {
      throw new IllegalArgumentException(
          "needs two arms and a round, but got " + arms.size() + " and " + rounds);
    }
  }

  Outcome run(Progress progress) {
    WarmUp warmUp = new WarmUp(leading, WARM_UP_AT_MOST);
    while (!warmUp.isOver()) {
      progress.at("warming up", warmUp.rounds(), WARM_UP_AT_MOST);
      warmUp.add(round());
    }
    List<Round> measured = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      progress.at("measuring", i, rounds);
      measured.add(round());
    }
    progress.at("measuring", rounds, rounds);
    return new Outcome(arms.stream().map(Arm::name).toList(), measured, warmUp.hasSettled());
  }

  private Round round() {
    Map<String, Map<String, Double>> byArm = new LinkedHashMap<>();
    arms.forEach(arm -> byArm.put(arm.name(), arm.pass().get()));
    for (Arm arm : arms.reversed()) {
      byArm.computeIfPresent(arm.name(), (name, first) -> mean(first, arm.pass().get()));
    }
    return new Round(byArm);
  }

  private static Map<String, Double> mean(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> mean = new HashMap<>();
    a.forEach((figure, value) -> mean.put(figure, (value + b.getOrDefault(figure, value)) / 2));
    return mean;
  }
}
