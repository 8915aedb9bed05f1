package dev.shigoto.ranking.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.ranking.experiment.TeamDraft.Pick;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamDraftTest {

  private static final long SEED = 20261129;

  @Test
  void each_round_takes_the_best_of_each_that_nobody_has() {
    List<Pick<String>> picks = draft(List.of("a", "b", "c"), List.of("c", "a", "d"));

    // whoever begins: round 1 takes a and c, round 2 b and d
    assertEquals(List.of("a", "c"), items(picks.subList(0, 2)).stream().sorted().toList());
    assertEquals(List.of("b", "d"), items(picks.subList(2, 4)).stream().sorted().toList());
    assertEquals(4, picks.size());
  }

  @Test
  void rankings_that_agree_are_served_as_they_are() {
    assertEquals(List.of(1, 2, 3, 4), items(draft(List.of(1, 2, 3, 4), List.of(1, 2, 3, 4))));
  }

  @Test
  void a_ranking_that_ran_out_leaves_the_rest_to_the_others() {
    assertEquals(List.of(1, 2, 3), items(draft(List.of(1, 2, 3), List.of())));
  }

  /// Whatever the rankings are: nothing is lost or doubled, and in every prefix no team is ahead of
  /// another by more than one pick, as long as both have picks left.
  @Test
  void lists_are_complete_and_fair() {
    Random random = new Random(SEED);
    for (int run = 0; run < 500; run++) {
      int teams = 2 + random.nextInt(4);
      List<List<Integer>> rankings =
          IntStream.range(0, teams).mapToObj(_ -> shuffled(random)).toList();
      List<Pick<Integer>> picks = TeamDraft.of(rankings, Function.identity(), random);
      assertEquals(20, new HashSet<>(items(picks)).size(), "seed " + SEED + ", run " + run);
      assertEquals(20, picks.size());
      for (int round = 0; round < 20 / teams; round++) {
        List<Pick<Integer>> one = picks.subList(round * teams, (round + 1) * teams);
        assertEquals(teams, one.stream().map(Pick::team).distinct().count());
      }
    }
  }

  private static List<Integer> shuffled(Random random) {
    List<Integer> items = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
    Collections.shuffle(items, random);
    return items;
  }

  private static <T> List<Pick<T>> draft(List<T> one, List<T> other) {
    return TeamDraft.of(List.of(one, other), Function.identity(), new Random(SEED));
  }

  private static <T> List<T> items(List<Pick<T>> picks) {
    return picks.stream().map(Pick::item).toList();
  }
}
