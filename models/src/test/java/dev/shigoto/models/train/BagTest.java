package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BagTest {

  private static final int ROWS = 1000;

  @Test
  void a_row_counts_as_often_as_it_is_in_the_text() {
    TokenTable table = TokenTable.random(3, 2, new SplittableRandom(1));
    float[] expected = new float[2];
    table.addTo(expected, 1, 2);
    table.addTo(expected, 2, 1);

    assertArrayEquals(expected, Bag.of(List.of(1, 2, 1)).sum(table), 1e-6f);
  }

  @Test
  void a_share_of_the_rows_is_left_out_and_the_others_stay() {
    double[] counts = new double[ROWS];
    Bag.of(IntStream.range(0, ROWS).boxed().toList()).thinned(new Random(1), 0.3f).countIn(counts);

    assertEquals(0.7 * ROWS, DoubleStream.of(counts).sum(), 50);
  }

  @Test
  void a_short_text_stays_whole() {
    Bag name = Bag.of(IntStream.range(0, 29).boxed().toList());

    assertSame(name, name.thinned(new Random(1), 0.3f));
  }

  @Test
  void where_no_share_is_left_out_a_text_stays_whole() {
    Bag text = Bag.of(IntStream.range(0, ROWS).boxed().toList());

    assertSame(text, text.thinned(new Random(1), 0));
  }
}
