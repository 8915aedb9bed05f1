package dev.shigoto.database.derivations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.shigoto.database.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DerivationsIT {

  private static final DerivationKey NURSE = DerivationKey.of("model@1", "看護師");
  private static final DerivationKey DRIVER = DerivationKey.of("model@1", "運転手");
  private static final byte[] VALUE = {0, -1, 127, -128};

  private final TestDatabase database = new TestDatabase();
  private final Derivations store = database.database().derivations();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_added_is_found_bit_for_bit() {
    store.add(Map.of(NURSE, VALUE));

    Map<DerivationKey, byte[]> found = store.find(List.of(NURSE, DRIVER));

    assertEquals(1, found.size());
    assertArrayEquals(VALUE, found.get(NURSE));
  }

  @Test
  void nothing_asked_and_nothing_added_is_nothing_found() {
    store.add(Map.of());

    assertEquals(Map.of(), store.find(List.of()));
  }

  @Test
  void a_key_changes_with_the_model_and_with_every_character() {
    assertNotEquals(NURSE, DerivationKey.of("model@2", "看護師"));
    assertNotEquals(NURSE, DerivationKey.of("model@1", "看護師 "));
    assertNotEquals(DerivationKey.of("model@1", "?"), DerivationKey.of("model@1", "\uD83D"));
  }

  @Test
  void the_first_of_two_results_stays() {
    store.add(Map.of(NURSE, VALUE));
    store.add(Map.of(NURSE, new byte[] {9}));

    assertArrayEquals(VALUE, store.find(List.of(NURSE)).get(NURSE));
  }

  @Test
  void writers_of_the_same_results_in_any_order_do_not_hinder_each_other() throws Exception {
    List<DerivationKey> keys =
        IntStream.range(0, 400).mapToObj(i -> DerivationKey.of("model@1", "text " + i)).toList();
    Callable<Boolean> writer =
        () -> {
          Map<DerivationKey, byte[]> made = new HashMap<>();
          keys.forEach(key -> made.put(key, VALUE));
          store.add(made);
          return store.find(keys).size() == keys.size();
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> done : threads.invokeAll(List.of(writer, writer, writer, writer))) {
        assertEquals(true, done.get());
      }
    }
    assertEquals(400, database.number("select count(*) from derivations"));
  }

  @Test
  void what_was_not_used_for_long_is_forgotten_and_what_was_is_kept() {
    store.add(Map.of(NURSE, VALUE, DRIVER, VALUE));
    database.sql("update derivations set used_on = current_date - 100");
    store.find(List.of(NURSE));

    assertEquals(1, store.forget(Duration.ofDays(90)));

    assertEquals(1, store.find(List.of(NURSE, DRIVER)).size());
    assertEquals(0, store.forget(Duration.ofDays(90)));
  }
}
