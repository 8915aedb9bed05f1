package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.train.EmbedderTrainer;
import dev.shigoto.models.train.EmbedderTraining;
import dev.shigoto.models.train.EmbedderTraining.Course;
import dev.shigoto.models.train.EmbedderTraining.Shape;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables of a small model of the trainer, beside its graph.
class SpelledTableTest {

  @TempDir private static Path folder;

  private static StoredModel model;
  private static ModelSpec.EmbedderSpec spec;
  private static TokenGraph graph;
  private static int pieces;

  @BeforeAll
  static void train() {
    EmbedderTraining training =
        new EmbedderTraining(
            List.of(),
            new Shape(16, 3000, 500),
            new Course(0, 0),
            1,
            Optional.empty(),
            "none",
            "a test");
    EmbedderTrainer.train(Stream.empty(), training, folder.resolve("spelled"), Progress.NONE);
    model = StoredModel.in(folder).getFirst();
    spec = model.manifest().embedder().orElseThrow();
    graph = TokenGraph.load(model, spec);
    pieces = UnigramTokenizer.of(model.checked(spec.tokenizer()), 1).orElseThrow().size();
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @Test
  void pieces_and_pairs_are_read_out_of_the_graph() {
    SpelledTable table = SpelledTable.of(model.main(), graph, pieces).orElseThrow();
    List<long[]> texts = List.of(new long[] {3, 1, 4, 1, 5}, new long[] {}, new long[] {39});

    float[][] expected = graph.vectors(texts);
    float[][] actual = table.vectors(texts);

    for (int i = 0; i < texts.size(); i++) {
      assertArrayEquals(expected[i], actual[i], 1e-4f);
    }
  }

  @Test
  void a_graph_that_does_anything_else_with_them_is_left_alone() {
    TokenVectors doubled =
        new TokenVectors() {
          @Override
          public float[][] vectors(List<long[]> texts) {
            float[][] vectors = graph.vectors(texts);
            for (float[] vector : vectors) {
              vector[0] *= 2;
            }
            return vectors;
          }

          @Override
          public void close() {}
        };

    assertTrue(SpelledTable.of(model.main(), doubled, pieces).isEmpty());
  }

  @Test
  void a_graph_without_such_tables_is_left_alone() {
    assertTrue(SpelledTable.of(new byte[0], graph, pieces).isEmpty());
    assertTrue(
        SpelledTable.of("no graph".getBytes(StandardCharsets.UTF_8), graph, pieces).isEmpty());
  }

  @Test
  void tables_of_another_tokenizer_are_left_alone() {
    assertTrue(SpelledTable.of(model.main(), graph, pieces - 1).isEmpty());
  }

  @Test
  void a_spelled_model_answers_in_java_what_its_graph_answers() {
    String ad = "看護師（正・准）\n内科病棟での看護業務。採血、点滴、記録など。";
    List<String> texts = List.of(ad.repeat(90), ad, "ナース", "", "鑢鑛 ☃ Ｃ＋＋");
    try (Embedder java = EmbedderLoading.load(model);
        Embedder inGraph =
            new TokenEmbedder(
                model, TextTokenizer.load(model, spec), TokenGraph.load(model, spec))) {
      List<EmbeddedText> expected = inGraph.embedWhole(texts);
      List<EmbeddedText> actual = java.embedWhole(texts);

      for (int i = 0; i < texts.size(); i++) {
        assertEquals(expected.get(i).characters(), actual.get(i).characters());
        assertArrayEquals(expected.get(i).vector(), actual.get(i).vector(), 1e-5f);
      }
    }
  }

  @Test
  void a_title_is_read_by_itself_and_weighs_more_than_its_length() {
    try (Embedder embedder = EmbedderLoading.load(model)) {
      String text = "内科病棟での看護業務。採血、点滴、記録など。";

      double titled = product(embedder, "看護師", "看護師\n" + text);
      double lost = product(embedder, "看護師", text + "看護師");

      assertTrue(titled > lost + 0.2, () -> titled + " and " + lost);
    }
  }

  @Test
  void without_a_title_all_passages_count_alike_and_below_one_the_first_counts_most() {
    try (Embedder embedder = EmbedderLoading.load(model)) {
      String first = "内科病棟での看護業務、採血、点滴、記録など。".repeat(23);
      String second = "給食の調理、盛り付け、食器の洗浄をします。".repeat(23);

      double even = product(embedder, second, first + second);
      double below = product(embedder, second, "募集\n" + first + second);

      assertEquals(product(embedder, first, first + second), even, 0.1);
      assertTrue(even > below + 0.2, () -> even + " and " + below);
    }
  }

  private static double product(Embedder embedder, String query, String passage) {
    float[] a = embedder.embed(query, TextRole.QUERY);
    float[] b = embedder.embed(passage, TextRole.PASSAGE);
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += (double) a[d] * b[d];
    }
    return sum;
  }
}
