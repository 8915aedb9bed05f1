package dev.shigoto.alerts.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongIntMapTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agrees_with_the_map_of_the_library(long seed) {
    Random random = new Random(seed);
    Map<Long, Integer> expected = new HashMap<>();
    LongIntMap map = new LongIntMap();
    for (int i = 0; i < 20_000; i++) {
      long key = 1 + random.nextInt(3_000);
      if (random.nextInt(3) == 0) {
        expected.remove(key);
        map.remove(key);
      } else {
        expected.put(key, i);
        map.put(key, i);
      }
    }
    assertEquals(expected.size(), map.size());
    for (long key = 1; key <= 3_000; key++) {
      assertEquals(expected.getOrDefault(key, LongIntMap.ABSENT), map.get(key), "seed " + seed);
    }
  }

  @Test
  void a_key_that_is_not_above_0_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new LongIntMap().put(0, 1));
  }
}
