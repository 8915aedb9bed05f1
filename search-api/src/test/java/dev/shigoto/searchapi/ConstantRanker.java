package dev.shigoto.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shigoto.models.ManifestJson;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelSpec.RankerSpec;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.RankerFormat;
import dev.shigoto.models.train.OnnxGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A model folder with a ranker that scores every job the same.
record ConstantRanker(String name, float score) {

  Path writeTo(Path models) throws IOException {
    Path folder = Files.createDirectories(models.resolve(name));
    byte[] graph = graph();
    Files.write(folder.resolve("model.onnx"), graph);
    ModelManifest manifest =
        new ModelManifest(
            name,
            new RankerSpec(List.of("bm25"), RankerFormat.ONNX),
            "model.onnx",
            Map.of("model.onnx", sha256(graph)),
            new Provenance(List.of("a test"), "Apache-2.0", Map.of(), "a test"));
    Files.write(folder.resolve(ModelManifest.FILE), ManifestJson.write(manifest));
    return folder;
  }

  void spoil(Path models) throws IOException {
    Files.write(models.resolve(name).resolve("model.onnx"), "spoilt".getBytes(UTF_8));
  }

  private byte[] graph() {
    OnnxGraph graph = new OnnxGraph("constant");
    String features = graph.floats("features", "rows", "1");
    String constant = graph.constant(new float[] {score}, 1, 1);
    return graph.build(
        graph.node("Where", graph.node("IsNaN", features), constant, constant), "rows", "1");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
