package dev.shigoto.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class PairedRunTest {

  private static final int SHORTEST_WARM_UP = 3;
  private static final int LONGEST_WARM_UP = 15;

  private final List<String> order = new ArrayList<>();

  @Test
  void two_arms_run_as_a_b_b_a() {
    new PairedRun(List.of(steady("A", 1), steady("B", 1)), "ms", 1).run(Progress.NONE);
    assertEquals("ABBA".repeat(SHORTEST_WARM_UP + 1), String.join("", order));
  }

  @Test
  void three_arms_run_mirrored() {
    new PairedRun(List.of(steady("A", 1), steady("B", 1), steady("C", 1)), "ms", 1)
        .run(Progress.NONE);
    assertEquals("ABCCBA".repeat(SHORTEST_WARM_UP + 1), String.join("", order));
  }

  @Test
  void the_ratio_is_the_median_of_the_rounds_with_its_extremes() {
    Arm subject = script("A", 10, 10, 10, 10, 10, 10, /* measured */ 10, 14, 30, 30, 9, 9);
    Outcome outcome = new PairedRun(List.of(subject, steady("B", 10)), "ms", 3).run(Progress.NONE);
    assertEquals(new Ratio(1.2, 0.9, 3.0), outcome.ratio("B", "ms"));
    assertEquals(12, outcome.median("A", "ms"));
    assertEquals(10, outcome.median("B", "ms"));
  }

  @Test
  void a_linear_drift_of_the_machine_cancels_out() {
    DoubleUnaryOperator slower = pass -> 100 + pass;
    Outcome outcome =
        new PairedRun(List.of(drifting("A", slower), drifting("B", slower)), "ms", 5)
            .run(Progress.NONE);
    assertEquals(new Ratio(1, 1, 1), outcome.ratio("B", "ms"));
  }

  @Test
  void warm_up_goes_on_until_three_rounds_agree() {
    Arm warming = script("A", 90, 90, 50, 50, 20, 20, 20, 20, 20, 20, /* measured */ 20, 20);
    Outcome outcome = new PairedRun(List.of(warming, steady("B", 10)), "ms", 1).run(Progress.NONE);
    assertTrue(outcome.settled());
    assertEquals(new Ratio(2, 2, 2), outcome.ratio("B", "ms"));
  }

  @Test
  void warm_up_that_never_settles_ends_and_is_told() {
    Arm restless = drifting("A", pass -> 1 + order.size());
    Outcome outcome = new PairedRun(List.of(restless, steady("B", 10)), "ms", 1).run(Progress.NONE);
    assertFalse(outcome.settled());
    assertEquals((LONGEST_WARM_UP + 1) * 4, order.size());
  }

  @Test
  void the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
    assertEquals(new Ratio(2.5, 1, 4), Ratio.of(List.of(4.0, 1.0, 3.0, 2.0)));
  }

  @Test
  void a_figure_that_was_not_measured_is_named() {
    Outcome outcome =
        new PairedRun(List.of(steady("A", 1), steady("B", 1)), "ms", 1).run(Progress.NONE);
    assertEquals(
        "arm A measured no docs/s",
        assertThrows(IllegalArgumentException.class, () -> outcome.ratio("B", "docs/s"))
            .getMessage());
  }

  private Arm steady(String name, double value) {
    return drifting(name, pass -> value);
  }

  private Arm script(String name, double... values) {
    Iterator<Double> next = Arrays.stream(values).iterator();
    return drifting(name, pass -> next.next());
  }

  /// The value of a pass follows from the number of passes that all arms have made.
  private Arm drifting(String name, DoubleUnaryOperator value) {
    return new Arm(
        name,
        () -> {
          order.add(name);
          return Map.of("ms", value.applyAsDouble(order.size()));
        });
  }
}
