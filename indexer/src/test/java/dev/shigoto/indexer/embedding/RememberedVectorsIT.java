package dev.shigoto.indexer.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.embedded.TestStack;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RememberedVectorsIT {

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  private final CountingEmbedder embedder = new CountingEmbedder("model@1", false);
  private final ComputedVectors computed = new ComputedVectors();
  private final TextVectors vectors = new RememberedVectors(database.derivations(), computed);

  @AfterEach
  void close() {
    computed.close();
    database.close();
  }

  @Test
  void a_text_is_made_once_however_often_it_comes() throws Exception {
    List<TextVector> first = vectors.of(List.of("看護師", "運転手", "看護師"), embedder);
    List<TextVector> second = vectors.of(List.of("運転手", "看護師"), embedder);

    assertEquals(List.of("看護師", "運転手"), embedder.asked());
    assertArrayEquals(numbers(first.get(0)), numbers(second.get(1)));
    assertArrayEquals(numbers(first.get(1)), numbers(second.get(0)));
  }

  @Test
  void another_model_makes_its_own() throws Exception {
    CountingEmbedder other = new CountingEmbedder("model@2", false);
    vectors.of(List.of("看護師"), embedder);
    vectors.of(List.of("看護師"), other);

    assertEquals(List.of("看護師"), other.asked());
  }

  @Test
  void what_has_no_vector_is_not_remembered() throws Exception {
    List<String> texts = List.of("看護師", CountingEmbedder.NAN);
    vectors.of(texts, embedder);

    assertInstanceOf(TextVector.Failed.class, vectors.of(texts, embedder).get(1));
    assertEquals(1, embedder.asked().stream().filter("看護師"::equals).count() - 1);
  }

  private static float[] numbers(TextVector vector) {
    return ((TextVector.Made) vector).text().vector();
  }
}
