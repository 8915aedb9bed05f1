package dev.shigoto.ranking.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.experiment.Design;
import dev.shigoto.domain.experiment.Plan;
import dev.shigoto.ranking.experiment.Verdict.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Plan PLAN = Plan.usual(Design.INTERLEAVING);
  private static final Health WELL = new Health(0.02, 40, 0.6);

  @Test
  void nothing_is_said_before_the_minimum() {
    Verdict verdict = of(Comparison.ofDrafts("new", "old", 60, 0));

    assertEquals(State.COLLECTING, verdict.state());
    assertEquals("60 units of 100", verdict.because());
  }

  @Test
  void a_sure_difference_is_a_winner() {
    Verdict verdict = of(Comparison.ofDrafts("new", "old", 150, 50));

    assertEquals(Optional.of("new"), verdict.suggested());
  }

  @Test
  void a_control_that_all_others_lose_to_wins() {
    assertEquals(
        Optional.of("old"),
        of(Comparison.ofDrafts("new", "old", 50, 150), Comparison.ofDrafts("newer", "old", 40, 150))
            .suggested());
  }

  @Test
  void equals_stay_undecided() {
    assertEquals(State.UNDECIDED, of(Comparison.ofDrafts("new", "old", 5_050, 4_950)).state());
  }

  @Test
  void of_several_each_needs_its_part_of_alpha() {
    Comparison once = Comparison.ofDrafts("new", "old", 82, 45);
    assertTrue(once.pValue() < 0.05 && once.pValue() > 0.05 / 4, once::toString);

    assertEquals(State.WINNER, of(once).state());
    assertEquals(State.UNDECIDED, of(once, once, once, once).state());
  }

  @Test
  void a_winner_that_makes_something_worse_is_not_suggested() {
    List<String> worse = new Health(0.08, 140, 0.7).worseThan(WELL);
    Comparison better = Comparison.ofDrafts("new", "old", 150, 50);

    Verdict verdict = Verdict.of(PLAN, List.of(better), Map.of("new", worse));

    assertEquals(State.GUARDED, verdict.state());
    assertEquals(Optional.empty(), verdict.suggested());
    assertTrue(
        verdict
            .because()
            .endsWith(
                ", but 8.0 % find nothing, not 2.0 %; 95 of 100 take up to 140 ms, not 40 ms; fewer"
                    + " employers are seen: Gini 0.70, not 0.60"),
        verdict::because);
  }

  @Test
  void what_is_not_known_is_not_worse() {
    assertEquals(List.of(), new Health(Double.NaN, Double.NaN, Double.NaN).worseThan(WELL));
    assertEquals(List.of(), WELL.worseThan(new Health(Double.NaN, Double.NaN, Double.NaN)));
  }

  @Test
  void unevenness_is_that_of_gini() {
    assertEquals(0, Gini.of(List.of(3.0, 3.0, 3.0)), 1e-12);
    assertEquals(0.75, Gini.of(List.of(0.0, 0.0, 0.0, 8.0)), 1e-12);
    assertEquals(0.25, Gini.of(List.of(1.0, 3.0)), 1e-12);
    assertEquals(0, Gini.of(List.of()));
  }

  private static Verdict of(Comparison... comparisons) {
    return Verdict.of(PLAN, List.of(comparisons), Map.of());
  }
}
