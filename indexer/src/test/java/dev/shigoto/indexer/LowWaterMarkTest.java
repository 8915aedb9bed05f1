package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class LowWaterMarkTest {

  private final LowWaterMark mark = new LowWaterMark();

  @Test
  void a_batch_that_ends_early_counts_only_once_all_before_it_have_ended() {
    mark.begin(10);
    mark.begin(20);
    mark.begin(30);
    assertEquals(OptionalLong.empty(), mark.end(20));
    assertEquals(OptionalLong.of(20), mark.end(10));
    assertEquals(OptionalLong.of(30), mark.end(30));
  }
}
