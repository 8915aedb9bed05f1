package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LessonsTest {

  private static final Bag TEXT = Bag.of(List.of(1));
  private static final Lessons LESSONS = new Lessons(List.of(pairs(0, 7), List.of(), pairs(9, 2)));

  @Test
  void a_batch_has_pairs_of_one_source_only() {
    for (List<Contrast.Pair> batch : LESSONS.epoch(3, new Random(1))) {
      assertEquals(1, batch.stream().map(pair -> pair.group() < 9).distinct().count());
    }
  }

  @Test
  void what_does_not_fill_a_batch_is_left_and_a_small_source_is_one() {
    List<Integer> sizes =
        LESSONS.epoch(3, new Random(1)).stream().map(List::size).sorted().toList();

    assertEquals(List.of(2, 3, 3), sizes);
    assertEquals(9, LESSONS.pairs());
  }

  private static List<Contrast.Pair> pairs(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> new Contrast.Pair(TEXT, TEXT, i))
        .toList();
  }
}
