package dev.shigoto.retrieval.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.shigoto.retrieval.suggest.Key.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlipTableTest {

  private static final long SEED = 20261201;

  @Test
  void a_table_finds_each_key_that_is_one_slip_away_once() {
    Random random = new Random(SEED);
    List<String> keys = words(random, 3_000);
    SlipTable table = table(keys);
    Set<String> slipped = new HashSet<>();
    for (String text : words(random, 500)) {
      List<String> near = keys.stream().filter(key -> OneSlip.between(text, key)).sorted().toList();
      assertEquals(near, found(table, keys, text), text + " by seed " + SEED);
      slipped.addAll(near);
    }
    assertFalse(slipped.isEmpty());
  }

  @Test
  void letters_swapped_in_the_middle_are_one_slip() {
    List<String> keys = List.of("kaigosyoku", "kangosi", "kaisya");
    assertEquals(List.of("kaigosyoku"), found(table(keys), keys, "kaigsoyoku"));
    assertEquals(List.of("kaisya"), found(table(keys), keys, "kasiya"));
  }

  /// Of few letters and of no, one to nine of them, so that many are near to each other.
  private static List<String> words(Random random, int count) {
    return random
        .ints(count, 0, 10)
        .mapToObj(
            length ->
                random
                    .ints(length, 'a', 'd')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()))
        .toList();
  }

  private static SlipTable table(List<String> keys) {
    return new SlipTable(
        new KeyTable(
            IntStream.range(0, keys.size())
                .mapToObj(i -> new KeyTable.Row(new Key(keys.get(i), Place.START), i))
                .toList()));
  }

  private static List<String> found(SlipTable table, List<String> keys, String text) {
    List<String> found = new ArrayList<>();
    table.oneSlipFrom(text, (term, place, whole) -> found.add(keys.get(term)));
    return found.stream().sorted().toList();
  }
}
