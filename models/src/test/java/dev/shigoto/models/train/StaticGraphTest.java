package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.shigoto.models.ActiveModels;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.Pooling;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.TextRole;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The graph of a static embedder, behind the real tokenizer, against the table.
class StaticGraphTest {

  private static final int DIMENSION = 16;
  private static final Vocabulary WORDS =
      Vocabulary.of(Map.of("看護", 9L, "師", 7L, "夜勤", 5L, "なし", 4L), 10);
  private static final Spelling SPELLING = Spelling.of(WORDS, 50);
  private static final TokenTable TABLE =
      TokenTable.random(SPELLING.rows(), DIMENSION, new SplittableRandom(3));
  private static final TokenTable FOLDED =
      TokenTable.random(SPELLING.rows(), DIMENSION, new SplittableRandom(3));

  static {
    SPELLING.fold(FOLDED);
  }

  @TempDir private Path models;

  @Test
  void a_text_is_the_sum_of_its_pieces_and_of_all_its_pairs_of_characters() {
    assertArrayEquals(reference("看護", "師", "夜勤", "なし"), embed("看護師 夜勤なし"), 0.02f);
  }

  @Test
  void one_piece_has_the_pairs_within_it() {
    assertArrayEquals(reference("看護"), embed("看護"), 0.02f);
  }

  @Test
  void what_is_said_again_counts_once() {
    assertArrayEquals(embed("夜勤夜勤"), embed("夜勤夜勤夜勤"), 1e-6f);
    assertArrayEquals(reference("看護", "師", "看護", "師"), embed("看護師看護師"), 0.02f);
  }

  @Test
  void pieces_that_meet_otherwise_are_another_text() {
    assertFalse(Arrays.equals(embed("看護夜勤"), embed("夜勤看護")));
  }

  private float[] embed(String text) {
    byte[] tokenizer = WORDS.tokenizerJson();
    EmbedderSpec spec =
        new EmbedderSpec(DIMENSION, Pooling.STATIC_SPELLED, "", "", 100, 50, "tokenizer.json");
    Map<String, byte[]> files =
        Map.of(ModelFolder.GRAPH, StaticGraph.of(SPELLING, FOLDED), "tokenizer.json", tokenizer);
    Provenance provenance = new Provenance(List.of("a test"), "none", Map.of(), "a test");
    ModelFolder.write(models.resolve("words"), spec, files, provenance);
    ActiveModels active = new ActiveModels(Optional.of("words"), Optional.empty());
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models), active)) {
      return registry.embedder().embed(text, TextRole.QUERY);
    }
  }

  /// What the trainer takes for the text of these pieces.
  private static float[] reference(String... pieces) {
    List<String> known = WORDS.pieces().stream().map(Vocabulary.Piece::text).toList();
    long[] ids = Arrays.stream(pieces).mapToLong(piece -> known.indexOf(piece) + 1).toArray();
    float[] unit = SPELLING.bag(ids).sum(TABLE);
    double length = 0;
    for (float x : unit) {
      length += x * x;
    }
    for (int d = 0; d < DIMENSION; d++) {
      unit[d] /= (float) Math.sqrt(length);
    }
    return unit;
  }
}
