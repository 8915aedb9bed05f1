package dev.shigoto.ranking.experiment;

import dev.shigoto.domain.experiment.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an experiment says so far. A suggestion: a person decides.
///
/// @param suggested the arm to take into use; present where the state is `WINNER`
/// @param because in words
public record Verdict(State state, Optional<String> suggested, String because) {

  /// How far it is.
  public enum State {
    /// Too few units to say anything.
    COLLECTING,
    /// Enough units, and no difference that is sure yet.
    UNDECIDED,
    /// One arm is better, and nothing else became worse.
    WINNER,
    /// One arm is better at the goal, and something else became worse.
    GUARDED
  }

  /// @param comparisons of every arm but the control with the control; with several, each may be
  ///     wrong in an equal part of alpha only (Bonferroni)
  /// @param worse by arm, what became worse with it
  public static Verdict of(
      Plan plan, List<Comparison> comparisons, Map<String, List<String>> worse) {
    long fewest = comparisons.stream().mapToLong(Comparison::units).min().orElse(0);
    if (fewest < plan.minimum()) {
      return new Verdict(
          State.COLLECTING, Optional.empty(), fewest + " units of " + plan.minimum());
    }
    double alpha = plan.alpha() / comparisons.size();
    List<Comparison> sure = comparisons.stream().filter(it -> it.pValue() <= alpha).toList();
    return sure.stream()
        .filter(it -> it.difference() > 0)
        .max(Comparator.comparingDouble(Comparison::difference))
        .map(best -> better(best, worse.getOrDefault(best.arm(), List.of())))
        .orElseGet(() -> noneBetter(comparisons, sure));
  }

  private static Verdict better(Comparison best, List<String> worse) {
    String why = text(best);
    return worse.isEmpty()
        ? new Verdict(State.WINNER, Optional.of(best.arm()), why)
        : new Verdict(State.GUARDED, Optional.empty(), why + ", but " + String.join("; ", worse));
  }

  private static Verdict noneBetter(List<Comparison> all, List<Comparison> sure) {
    if (sure.size() == all.size()) {
      return new Verdict(
          State.WINNER,
          Optional.of(all.getFirst().control()),
          "every other arm is worse: " + text(all.getFirst()));
    }
    return new Verdict(
        State.UNDECIDED, Optional.empty(), "no arm is surely better: " + text(all.getFirst()));
  }

  private static String text(Comparison it) {
    return String.format(
        Locale.ROOT,
        "%s against %s: %+.1f points, p = %.3g, %d units",
        it.arm(),
        it.control(),
        100 * it.difference(),
        it.pValue(),
        it.units());
  }
}
