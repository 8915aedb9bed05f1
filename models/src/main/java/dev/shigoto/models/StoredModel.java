package dev.shigoto.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A model that is not loaded yet: its manifest and where its files lie.
record StoredModel(ModelManifest manifest, ModelFiles files) {

  private static final String CARD = "card.html";

  /// The models in this module's resources, which `bundled/models.txt` lists because a jar cannot.
  static List<StoredModel> bundled() {
    try {
      return new String(ModelFiles.resource("bundled/models.txt"), StandardCharsets.UTF_8)
          .lines()
          .map(ModelFiles::bundled)
          .map(StoredModel::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The models in the folders of `parent`, by name.
  static List<StoredModel> in(Path parent) {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(ModelManifest.FILE)))
          .sorted()
          .map(StoredModel::of)
          .toList();
    } catch (IOException e) {
      throw new ModelException("cannot read the models in " + parent + ": " + e.getMessage(), e);
    }
  }

  /// The model in `folder`.
  static StoredModel of(Path folder) {
    return of(ModelFiles.in(folder));
  }

  /// Whether its files lie in `folder`.
  boolean isIn(Path folder) {
    return files.isIn(folder);
  }

  private static StoredModel of(ModelFiles files) {
    return new StoredModel(files.manifest(), files);
  }

  boolean isEmbedder() {
    return manifest.embedder().isPresent();
  }

  boolean isRanker() {
    return manifest.ranker().isPresent();
  }

  /// Whether it is an ONNX graph.
  boolean isGraph() {
    return manifest.ranker().map(spec -> spec.format() == RankerFormat.ONNX).orElse(true);
  }

  /// The file that the manifest calls `model`: an ONNX graph, or what its format says.
  byte[] main() {
    return checked(manifest.model());
  }

  /// The page about it; empty where there is none.
  Optional<byte[]> card() {
    try {
      return Optional.of(files.read(CARD));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  byte[] checked(String file) {
    return files.checked(manifest, file);
  }
}
