package dev.shigoto.database.embeddings;

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

class EmbeddingStoreIT {

  private static final EmbeddingKey NURSE = EmbeddingKey.of("model@1", "看護師");
  private static final EmbeddingKey DRIVER = EmbeddingKey.of("model@1", "運転手");
  private static final StoredEmbedding VECTOR =
      new StoredEmbedding(new float[] {0.6f, -0.8f, Float.MIN_VALUE}, 3);

  private final TestDatabase database = new TestDatabase();
  private final EmbeddingStore store = database.database().embeddings();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_added_is_found_bit_for_bit() {
    store.add(Map.of(NURSE, VECTOR));

    Map<EmbeddingKey, StoredEmbedding> found = store.find(List.of(NURSE, DRIVER));

    assertEquals(1, found.size());
    assertArrayEquals(VECTOR.vector(), found.get(NURSE).vector());
    assertEquals(3, found.get(NURSE).characters());
  }

  @Test
  void nothing_asked_and_nothing_added_is_nothing_found() {
    store.add(Map.of());

    assertEquals(Map.of(), store.find(List.of()));
  }

  @Test
  void a_key_changes_with_the_model_and_with_every_character() {
    assertNotEquals(NURSE, EmbeddingKey.of("model@2", "看護師"));
    assertNotEquals(NURSE, EmbeddingKey.of("model@1", "看護師 "));
    assertNotEquals(EmbeddingKey.of("model@1", "?"), EmbeddingKey.of("model@1", "\uD83D"));
  }

  @Test
  void the_first_of_two_equal_texts_stays() {
    store.add(Map.of(NURSE, VECTOR));
    store.add(Map.of(NURSE, new StoredEmbedding(new float[] {1}, 9)));

    assertEquals(3, store.find(List.of(NURSE)).get(NURSE).characters());
  }

  @Test
  void writers_of_the_same_texts_in_any_order_do_not_hinder_each_other() throws Exception {
    List<EmbeddingKey> keys =
        IntStream.range(0, 400).mapToObj(i -> EmbeddingKey.of("model@1", "text " + i)).toList();
    Callable<Boolean> writer =
        () -> {
          Map<EmbeddingKey, StoredEmbedding> made = new HashMap<>();
          keys.forEach(key -> made.put(key, VECTOR));
          store.add(made);
          return store.find(keys).size() == keys.size();
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> done : threads.invokeAll(List.of(writer, writer, writer, writer))) {
        assertEquals(true, done.get());
      }
    }
    assertEquals(400, database.number("select count(*) from embeddings"));
  }

  @Test
  void what_was_not_used_for_long_is_forgotten_and_what_was_is_kept() {
    store.add(Map.of(NURSE, VECTOR, DRIVER, VECTOR));
    database.sql("update embeddings set used_on = current_date - 100");
    store.find(List.of(NURSE));

    assertEquals(1, store.forget(Duration.ofDays(90)));

    assertEquals(1, store.find(List.of(NURSE, DRIVER)).size());
    assertEquals(0, store.forget(Duration.ofDays(90)));
  }
}
