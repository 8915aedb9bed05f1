package dev.shigoto.models.train;

import dev.shigoto.domain.digest.Sha256;
import dev.shigoto.models.ManifestJson;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelSpec;
import dev.shigoto.models.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Writes a finished model; the folder's name is the model's.
final class ModelFolder {

  /// The file with the graph.
  static final String GRAPH = "model.onnx";

  private ModelFolder() {}

  /// @param files the contents by file name, the graph called `model.onnx` among them
  static ModelManifest write(
      Path folder, ModelSpec spec, Map<String, byte[]> files, Provenance provenance) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((file, bytes) -> hashes.put(file, Sha256.of(bytes).hex()));
    ModelManifest manifest =
        new ModelManifest(folder.getFileName().toString(), spec, GRAPH, hashes, provenance);
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
      // last: a folder without a manifest is no model
      Files.write(folder.resolve(ModelManifest.FILE), ManifestJson.write(manifest));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the model to " + folder, e);
    }
    return manifest;
  }
}
