package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.RankerSpec;
import dev.shigoto.models.margin.Forest;
import dev.shigoto.models.margin.LightGbmText;
import dev.shigoto.models.margin.Margin;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How a stored model becomes a ranker.
final class RankerLoading {

  private RankerLoading() {}

  /// Trees and linear models run in Java, any other graph as it is.
  ///
  /// @throws ModelException if its file is not as its format wants it
  static Ranker load(StoredModel stored) {
    try {
      return load(stored, stored.manifest().ranker().orElseThrow());
    } catch (IllegalArgumentException e) {
      ModelManifest manifest = stored.manifest();
      throw new ModelException(
          manifest.name() + ": " + manifest.model() + ": " + e.getMessage(), e);
    }
  }

  private static Ranker load(StoredModel stored, RankerSpec spec) {
    return switch (spec.format()) {
      case ONNX -> onnx(stored);
      case LIGHTGBM_TEXT -> inJava(stored, LightGbmText.read(text(stored), spec.features()));
      case LINEAR -> inJava(stored, LinearJson.read(stored.main(), spec.features()));
    };
  }

  private static Ranker onnx(StoredModel stored) {
    OnnxRanker graph = OnnxRanker.load(stored);
    try {
      Optional<Forest> forest = GraphForest.read(stored.main(), graph);
      forest.ifPresent(_ -> graph.close());
      return forest.<Ranker>map(it -> inJava(stored, it)).orElse(graph);
    } catch (RuntimeException e) {
      graph.close();
      throw e;
    }
  }

  private static Ranker inJava(StoredModel stored, Margin margin) {
    ModelManifest manifest = stored.manifest();
    return new MarginRanker(
        manifest.name(), manifest.identity(), manifest.ranker().orElseThrow().features(), margin);
  }

  private static String text(StoredModel stored) {
    return new String(stored.main(), StandardCharsets.UTF_8);
  }
}
