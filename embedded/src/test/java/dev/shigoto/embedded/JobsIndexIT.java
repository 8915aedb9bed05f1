package dev.shigoto.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings;
import dev.shigoto.indextemplates.VectorSettings.Compression;
import dev.shigoto.indextemplates.VectorSettings.Engine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobsIndexIT {

  private static final VectorSettings VECTORS = VectorSettings.lucene("test-model", 4);

  private final OpenSearchConnection connection =
      OpenSearchConnection.open(TestStack.openSearchUrl());
  private final IndexNames names = new IndexNames(TestStack.newIndexPrefix());
  private final JobsIndex index = new JobsIndex(connection.client(), names);

  @AfterEach
  void close() {
    connection.close();
  }

  private int current() {
    return index.current().orElseThrow().number();
  }

  @Test
  void an_empty_engine_has_no_generation() {
    assertEquals(List.of(), index.generations());
    assertEquals(Optional.empty(), index.current());
  }

  @Test
  void a_generation_remembers_its_model_and_schema() {
    int number = index.createGeneration(VECTORS);
    Generation generation = index.generations().getFirst();
    assertEquals(number, generation.number());
    assertTrue(generation.fits(VECTORS));
    assertFalse(generation.fits(VectorSettings.lucene("other-model", 4)));
  }

  @Test
  void a_generation_is_unfinished_until_it_is_complete() {
    index.createGeneration(VECTORS);
    Generation begun = index.generations().getFirst();
    assertEquals(Optional.empty(), begun.completedAt());
    Instant now = Instant.parse("2026-11-20T00:00:00Z");
    index.complete(begun, now);
    assertEquals(List.of(begun.completed(now)), index.generations());
  }

  @Test
  void a_new_generation_is_not_read_before_the_swap() {
    index.swapTo(index.createGeneration(VECTORS));
    index.createGeneration(VECTORS);
    assertEquals(1, current());
    assertEquals(List.of(1, 2), index.generations().stream().map(Generation::number).toList());
  }

  @Test
  void a_swap_moves_both_aliases_and_back() throws Exception {
    index.swapTo(index.createGeneration(VECTORS));
    index.swapTo(index.createGeneration(VECTORS));
    assertEquals(2, current());
    index.swapTo(1);
    var aliases = connection.client().indices().getAlias(a -> a.name(names.read(), names.write()));
    assertEquals(List.of(names.generation(1)), List.copyOf(aliases.result().keySet()));
    assertEquals(2, aliases.result().get(names.generation(1)).aliases().size());
  }

  @Test
  void a_deleted_generation_is_gone_and_deleting_it_again_is_harmless() {
    int number = index.createGeneration(VECTORS);
    index.delete(number);
    index.delete(number);
    assertEquals(List.of(), index.generations());
  }

  @Test
  void compressed_vectors_are_accepted() {
    VectorSettings compressed =
        new VectorSettings("test-model", 8, Engine.LUCENE, Compression.FOURFOLD);
    index.createGeneration(compressed);
    assertTrue(index.generations().getFirst().fits(compressed));
  }

  @Test
  void the_settings_arrive_as_they_are_written() throws Exception {
    String path = "/" + names.generation(index.createGeneration(VECTORS)) + "/_settings";
    try (var in = TestStack.openSearchUrl().resolve(path + "?flat_settings").toURL().openStream()) {
      String settings = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(settings.contains("\"index.gc_deletes\":\"1h\""), settings);
    }
  }
}
