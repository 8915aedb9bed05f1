package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

  /// The employer is the first letter; the jobs are told apart by the number behind it.
  private static final Function<String, String> EMPLOYER = job -> job.substring(0, 1);

  private static List<String> spread(int max, List<String> ranked) {
    return new Spread(max).over(ranked, EMPLOYER);
  }

  @Test
  void who_has_too_many_stands_first_in_the_next_block() {
    List<String> others = IntStream.range(0, 30).mapToObj(i -> (char) ('b' + i) + "1").toList();
    List<String> ranked = new ArrayList<>(List.of("a1", "a2", "a3"));
    ranked.addAll(others);

    List<String> spread = spread(1, ranked);

    assertEquals(0, spread.indexOf("a1"));
    assertEquals(Spread.BLOCK, spread.indexOf("a2"));
    assertEquals(List.of("b1", "c1"), spread.subList(1, 3));
  }

  @Test
  void where_there_are_no_others_the_order_stays() {
    List<String> ranked = IntStream.range(0, 50).mapToObj(i -> "a" + i).toList();

    assertEquals(ranked, spread(2, ranked));
  }

  @Test
  void jobs_of_unknown_employers_are_not_of_one() {
    List<String> ranked = IntStream.range(0, 50).mapToObj(i -> "a" + i).toList();

    assertEquals(ranked, new Spread(1).over(ranked, _ -> ""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nobody_is_lost_and_nobody_has_too_many_while_there_are_others(long seed) {
    Random random = new Random(seed);
    int max = 1 + random.nextInt(3);
    List<String> ranked =
        IntStream.range(0, 200)
            .mapToObj(i -> (char) ('a' + (int) Math.abs(8 * random.nextGaussian())) + "" + i)
            .toList();

    List<String> spread = spread(max, ranked);

    assertEquals(ranked.stream().sorted().toList(), spread.stream().sorted().toList());
    for (int at = 0; at < spread.size(); at += Spread.BLOCK) {
      List<String> block = spread.subList(at, Math.min(at + Spread.BLOCK, spread.size()));
      long most =
          block.stream()
              .collect(Collectors.groupingBy(EMPLOYER, Collectors.counting()))
              .values()
              .stream()
              .max(Long::compare)
              .orElseThrow();
      assertTrue(
          most <= max || places(spread.subList(at, spread.size()), max) < Spread.BLOCK,
          "seed " + seed + " at " + at);
    }
  }

  /// How many of these can stand together.
  private static long places(List<String> jobs, int max) {
    return jobs.stream()
        .collect(Collectors.groupingBy(EMPLOYER, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(count -> Math.min(count, max))
        .sum();
  }
}
