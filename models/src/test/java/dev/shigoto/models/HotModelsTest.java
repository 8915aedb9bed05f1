package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.models.train.OnnxGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models that come, change and go while a registry is in use, and what they must prove.
class HotModelsTest {

  private static final Set<String> FEATURES = Set.of("bm25", "cosine");
  private static final float[][] ROW = {{3}};

  @TempDir private static Path models;

  private final ModelRegistry registry = ModelRegistry.open(Optional.of(models));

  @AfterEach
  void close() throws IOException {
    registry.close();
    try (var files = Files.walk(models)) {
      files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
    }
  }

  @Test
  void a_folder_that_is_dropped_in_is_noticed() {
    constant("dropped", 0.25f);
    assertTrue(registry.ranker("dropped").isEmpty());

    registry.refresh(FEATURES);

    assertEquals(0.25f, score("dropped"));
    assertEquals(Map.of(), registry.problems());
  }

  @Test
  void a_new_version_replaces_the_old_one() {
    constant("version", 0.25f);
    registry.refresh(FEATURES);
    registry.activate(Optional.of("version"), FEATURES);
    Ranker before = registry.activeRanker().orElseThrow();

    constant("version", 0.75f);
    registry.refresh(FEATURES);

    assertEquals(0.75f, registry.activeRanker().orElseThrow().score(ROW)[0]);
    assertEquals(0.25f, before.score(ROW)[0]); // whoever was lent it may end
  }

  @Test
  void a_corrupt_file_leaves_the_old_one_serving_and_is_told() throws IOException {
    Path folder = constant("corrupt", 0.25f);
    registry.refresh(FEATURES);
    registry.activate(Optional.of("corrupt"), FEATURES);

    Files.writeString(folder.resolve("model.onnx"), "something else");
    registry.refresh(FEATURES);

    assertEquals(0.25f, registry.activeRanker().orElseThrow().score(ROW)[0]);
    assertTrue(
        registry.problems().get("corrupt").contains("is not the file that the manifest names"),
        registry.problems()::toString);
    assertThrows(ModelException.class, () -> registry.activate(Optional.of("corrupt"), FEATURES));
    assertEquals("corrupt", registry.activeRanker().orElseThrow().name());
  }

  @Test
  void a_model_that_is_gone_goes_on_while_it_is_active() throws IOException {
    Path folder = constant("gone", 0.25f);
    registry.refresh(FEATURES);
    registry.activate(Optional.of("gone"), FEATURES);

    Files.delete(folder.resolve(ModelManifest.FILE));
    registry.refresh(FEATURES);

    assertEquals(0.25f, registry.activeRanker().orElseThrow().score(ROW)[0]);
  }

  @Test
  void a_broken_manifest_hurts_nobody_else() throws IOException {
    Path folder = Files.createDirectories(models.resolve("broken"));
    Files.writeString(folder.resolve(ModelManifest.FILE), "{}");
    constant("whole", 0.25f);

    registry.refresh(FEATURES);

    assertEquals(0.25f, score("whole"));
    assertEquals(Set.of("broken"), registry.problems().keySet());
  }

  @Test
  void what_a_model_must_prove_is_named() {
    OnnxGraph naive = new OnnxGraph("naive");
    String features = naive.floats("features", "rows", "1");
    TestModel.ranker(
        models,
        "naive",
        List.of("bm25"),
        naive.build(naive.node("Sigmoid", features), "rows", "1"));
    TestModel.ranker(models, "unknown", List.of("weather"), graph(0.5f));
    TestModel.ranker(models, "wide", List.of("bm25", "cosine"), graph(0.5f));
    TestModel.ranker(models, "high", List.of("bm25"), graph(7));
    TestModel.ranker(models, "other", List.of("bm25"), graph(0.5f), golden("[0.50002]"));
    TestModel.ranker(models, "same", List.of("bm25"), graph(0.5f), golden("[0.500001]"));
    TestModel.ranker(models, "text", List.of("bm25"), "no graph".getBytes(StandardCharsets.UTF_8));

    registry.refresh(FEATURES);

    Map<String, String> problems = registry.problems();
    assertEquals("it reads features that do not exist: [weather]", problems.get("unknown"));
    assertEquals(
        "its graph must take one input features [n, 2], the features of the manifest in order, and"
            + " give [n, 1] first, but it takes features[n, 1] and gives Where_0[n, 1]",
        problems.get("wide").replaceAll("gives \\w+\\[", "gives Where_0["));
    assertEquals("its scores must be 0 to 1, but one was 7.0", problems.get("high"));
    assertEquals(
        "row 0 of golden.json scores 0.5, not 0.50002 as where it was made", problems.get("other"));
    assertTrue(problems.get("naive").startsWith("it does not cope with what is missing (NaN)"));
    assertTrue(problems.get("text").startsWith("its graph is no ONNX"), problems::toString);
    assertEquals(0.5f, score("same"));
  }

  private static byte[] golden(String scores) {
    return ("{\"rows\": [[null]], \"scores\": " + scores + "}").getBytes(StandardCharsets.UTF_8);
  }

  private float score(String name) {
    return registry.ranker(name).orElseThrow().score(ROW)[0];
  }

  private static Path constant(String name, float score) {
    return TestModel.ranker(models, name, List.of("bm25"), graph(score));
  }

  /// Gives the same score whatever is known.
  private static byte[] graph(float score) {
    OnnxGraph graph = new OnnxGraph("constant");
    String features = graph.floats("features", "rows", "1");
    String constant = graph.constant(new float[] {score}, 1, 1);
    String missing = graph.node("IsNaN", features);
    return graph.build(graph.node("Where", missing, constant, constant), "rows", "1");
  }
}
