package dev.shigoto.domain.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.event.Action;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {

  private static final int SEEKERS = 20_000;

  @Test
  void a_seeker_stays_in_the_same_arm() {
    // to the letter: a change of the hash would deal seekers out anew in the middle of experiments
    Experiment experiment = experiment("stable", 0.5);
    assertEquals(
        List.of("false 1", "true 0", "false 1", "false 0", "false 1", "false 0"),
        IntStream.range(0, 6)
            .mapToObj(i -> "seeker-" + i)
            .map(it -> experiment.admits(it) + " " + experiment.armOf(it))
            .toList());
  }

  @Test
  void shares_and_arms_are_as_planned() {
    Experiment experiment = experiment("shares", 0.2);
    assertEquals(0.2, share(i -> experiment.admits("s" + i)), 0.01);
    assertEquals(0.5, share(i -> experiment.armOf("s" + i) == 1), 0.01);
  }

  @Test
  void the_arms_of_two_experiments_have_nothing_to_do_with_each_other() {
    Experiment one = experiment("one", 1);
    Experiment two = experiment("two", 1);
    assertEquals(0.25, share(i -> one.armOf("s" + i) == 1 && two.armOf("s" + i) == 1), 0.01);
    assertEquals(
        0.25, share(i -> one.armOf("s" + i) == 1 && experiment("one", 0.5).admits("s" + i)), 0.01);
  }

  @Test
  void what_makes_no_experiment_is_named() {
    assertEquals("arms must be 2 to 5, the control first, but were 1", refusal("none"));
    assertEquals(
        "arms must have different names (name=model gives one), but were [none, none]",
        refusal("none", "none"));
    assertEquals(
        "an arm must be a model, or name=model, of a-z, 0-9, . and -, but was A=none",
        refusal("none", "A=none"));
    assertEquals(
        "goal must be click, save, apply or hire, but was dismiss",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Plan(1, Action.DISMISS, Duration.ofHours(1), 1, 0.05))
            .getMessage());
  }

  private static String refusal(String... arms) {
    return assertThrows(
            IllegalArgumentException.class,
            () ->
                new Experiment(
                    "e",
                    Design.AB,
                    List.of(arms).stream().map(Arm::parse).toList(),
                    Plan.usual(Design.AB)))
        .getMessage();
  }

  private static Experiment experiment(String name, double share) {
    Plan plan = new Plan(share, Action.CLICK, Duration.ofHours(1), 100, 0.05);
    return new Experiment(
        name, Design.AB, List.of(Arm.parse("none"), Arm.parse("twin=none")), plan);
  }

  private static double share(java.util.function.IntPredicate which) {
    return (double) IntStream.range(0, SEEKERS).filter(which).count() / SEEKERS;
  }
}
