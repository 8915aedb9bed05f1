package dev.shigoto.ranking.experiment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.experiment.Design;
import dev.shigoto.domain.experiment.Plan;
import dev.shigoto.ranking.experiment.TeamDraft.Pick;
import dev.shigoto.ranking.experiment.Verdict.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A thousand experiments each, whose truth is known. Everybody looks after every single search,
/// and stops at the first winner: what ordinary tests do not survive.
class SimulationTest {

  private static final long SEED = 20261129;
  private static final int RUNS = 1_000;
  private static final int SEARCHES = 2_000;
  private static final int SEEKERS = 4_000;

  @Test
  void the_better_of_two_rankers_wins() {
    double won = share("interleaving, noise 1 against 1.5", "new", run -> interleave(run, 1, 1.5));

    assertTrue(won >= 0.95, () -> "won " + won);
  }

  @Test
  void of_two_equals_hardly_one_wins() {
    double won = falseWins("interleaving A/A", run -> interleave(run, 1.2, 1.2));

    assertTrue(won <= 0.05, () -> "won " + won);
  }

  @Test
  void the_best_of_three_rankers_wins() {
    double won =
        share("multileaving, noise 1 against 1.6, 1.7", "new", run -> multileave(run, 1.6, 1, 1.7));

    assertTrue(won >= 0.95, () -> "won " + won);
  }

  @Test
  void of_three_equals_hardly_one_wins() {
    double won = falseWins("multileaving A/A/A", run -> multileave(run, 1.2, 1.2, 1.2));

    assertTrue(won <= 0.05, () -> "won " + won);
  }

  @Test
  void of_two_equal_groups_of_seekers_hardly_one_wins() {
    double won = falseWins("A/B, 20 % against 20 %", run -> split(run, 0.20, 0.20));

    assertTrue(won <= 0.05, () -> "won " + won);
  }

  @Test
  void the_better_group_of_seekers_wins() {
    double won = share("A/B, 25 % against 20 %", "new", run -> split(run, 0.25, 0.20));

    assertTrue(won >= 0.95, () -> "won " + won);
  }

  private static Optional<String> interleave(long seed, double arm, double control) {
    return multileave(seed, control, arm);
  }

  /// The control comes first; "new" is the second.
  private static Optional<String> multileave(long seed, double... noises) {
    SimulatedSeekers seekers = new SimulatedSeekers(seed);
    long[] wins = new long[noises.length];
    long[] losses = new long[noises.length];
    for (int search = 0; search < SEARCHES * (noises.length - 1); search++) {
      int[] credit = search(seekers, noises);
      for (int arm = 1; arm < noises.length; arm++) {
        wins[arm] += credit[arm] > credit[0] ? 1 : 0;
        losses[arm] += credit[arm] < credit[0] ? 1 : 0;
      }
      if (IntStream.of(credit).distinct().count() > 1) { // else nothing has changed
        Verdict verdict = verdict(Design.INTERLEAVING, drafts(wins, losses));
        if (verdict.state() == State.WINNER) {
          return verdict.suggested();
        }
      }
    }
    return Optional.empty();
  }

  /// Clicks by team.
  private static int[] search(SimulatedSeekers seekers, double[] noises) {
    seekers.ask();
    List<List<Integer>> rankings =
        IntStream.range(0, noises.length).mapToObj(i -> seekers.rank(noises[i])).toList();
    List<Pick<Integer>> list = TeamDraft.of(rankings, Function.identity(), seekers.random());
    int[] credit = new int[noises.length];
    for (int place = 0; place < list.size(); place++) {
      if (seekers.clicks(list.get(place).item(), place)) {
        credit[list.get(place).team()]++;
      }
    }
    return credit;
  }

  private static List<Comparison> drafts(long[] wins, long[] losses) {
    return IntStream.range(1, wins.length)
        .mapToObj(i -> Comparison.ofDrafts(i == 1 ? "new" : "new" + i, "old", wins[i], losses[i]))
        .toList();
  }

  private static Optional<String> split(long seed, double arm, double control) {
    SimulatedSeekers seekers = new SimulatedSeekers(seed);
    long[] units = new long[2];
    long[] successes = new long[2];
    for (int seeker = 0; seeker < 2 * SEEKERS; seeker++) {
      int group = seekers.random().nextInt(2);
      units[group]++;
      successes[group] += seekers.random().nextDouble() < (group == 1 ? arm : control) ? 1 : 0;
      Comparison comparison =
          Comparison.ofGroups(
              "new", new Rate(units[1], successes[1]), "old", new Rate(units[0], successes[0]));
      Verdict verdict = verdict(Design.AB, List.of(comparison));
      if (verdict.state() == State.WINNER) {
        return verdict.suggested();
      }
    }
    return Optional.empty();
  }

  private static Verdict verdict(Design design, List<Comparison> comparisons) {
    return Verdict.of(Plan.usual(design), comparisons, Map.of());
  }

  private static double share(String what, String winner, IntFunction<Optional<String>> run) {
    return count(what, run, found -> found.filter(winner::equals).isPresent());
  }

  private static double falseWins(String what, IntFunction<Optional<String>> run) {
    return count(what, run, Optional::isPresent);
  }

  private static double count(
      String what, IntFunction<Optional<String>> run, Function<Optional<String>, Boolean> counts) {
    long won =
        IntStream.range(0, RUNS)
            .parallel()
            .filter(i -> counts.apply(run.apply((int) (SEED + i))))
            .count();
    System.out.printf("%s: %d of %d won, seeds %d+%n", what, won, RUNS, SEED);
    return (double) won / RUNS;
  }
}
