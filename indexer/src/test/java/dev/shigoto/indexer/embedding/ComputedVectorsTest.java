package dev.shigoto.indexer.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedVectorsTest {

  private final CountingEmbedder embedder = new CountingEmbedder("model@1", false);
  private final ComputedVectors vectors = new ComputedVectors();

  @AfterEach
  void close() {
    vectors.close();
  }

  @Test
  void no_texts_ask_nobody() throws Exception {
    assertEquals(List.of(), vectors.of(List.of(), embedder));
    assertEquals(List.of(), embedder.asked());
  }

  @ParameterizedTest
  @CsvSource({
    CountingEmbedder.NAN + ", cannot be embedded: the model answered NaN",
    CountingEmbedder.UNEMBEDDABLE + ", cannot be embedded: no vector for this text"
  })
  void a_poisonous_text_costs_no_other_its_vector(String poison, String reason) throws Exception {
    List<String> texts = new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "看護師" + i).toList());
    texts.set(37, poison);

    List<TextVector> results = vectors.of(texts, embedder);

    assertEquals(new TextVector.Failed(reason), results.get(37));
    assertEquals(99, results.stream().filter(TextVector.Made.class::isInstance).count());
  }

  @Test
  void ten_megabytes_are_refused_and_their_neighbours_are_not() throws Exception {
    List<TextVector> results = vectors.of(List.of("a", "長".repeat(10_000_000), "b"), embedder);

    assertInstanceOf(TextVector.Made.class, results.get(0));
    assertEquals(
        new TextVector.Failed(
            "cannot be embedded: the text has 10000000 characters, more than 1000000"),
        results.get(1));
    assertInstanceOf(TextVector.Made.class, results.get(2));
  }

  @Test
  void a_broken_embedder_puts_no_text_into_quarantine() {
    embedder.breakDown();

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> vectors.of(List.of("a", "b"), embedder));

    assertTrue(thrown.getMessage().contains("embedder counting does not work"));
  }
}
