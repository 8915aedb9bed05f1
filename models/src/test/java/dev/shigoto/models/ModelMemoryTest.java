package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shigoto.models.train.OnnxGraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left in native memory of models that were replaced.
class ModelMemoryTest {

  private static final int SWAPS = 100;
  private static final int INNER = 1024;
  private static final long MODEL = 2L * INNER * INNER * Float.BYTES;

  @TempDir private Path models;

  @Test
  void a_hundred_swaps_leave_no_model_behind() {
    assumeTrue(NativeMemory.inUse().isPresent(), "skipped: glibc does not allocate here");
    Path folder = TestModel.ranker(models, "large", List.of("bm25"), graph());
    try (LoadedModels loaded = new LoadedModels(Duration.ZERO)) {
      swap(loaded, folder); // whatever is made once
      long before = NativeMemory.inUse().orElseThrow();
      assertTrue(before > MODEL, "a model in use is seen: " + before);

      for (int i = 0; i < SWAPS; i++) {
        swap(loaded, folder);
      }

      long grown = NativeMemory.inUse().orElseThrow() - before;
      assertTrue(grown < SWAPS * MODEL / 4, () -> "grown by %,d bytes".formatted(grown));
    }
  }

  /// A folder that is read again is another state of the model.
  private static void swap(LoadedModels loaded, Path folder) {
    StoredModel now = StoredModel.of(folder);
    assertEquals(0.5f, loaded.ranker(now).score(new float[][] {{1}})[0]);
    loaded.retireAllBut(List.of(now));
    loaded.closeRetired();
  }

  private static byte[] graph() {
    OnnxGraph graph = new OnnxGraph("large");
    String features = graph.floats("features", "rows", "1");
    String wide = graph.node("MatMul", features, graph.constant(new float[INNER], 1, INNER));
    String inner =
        graph.node("MatMul", wide, graph.constant(new float[2 * INNER * INNER], INNER, 2 * INNER));
    String sum = graph.node("MatMul", inner, graph.constant(new float[2 * INNER], 2 * INNER, 1));
    return graph.build(graph.node("Sigmoid", sum), "rows", "1");
  }
}
