package dev.shigoto.local;

import dev.shigoto.models.ModelManifest;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The `--out` of verbs that make a model.
final class NewModelOption {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The model's folder; its name too.")
  private Path out = Path.of("");

  /// To be asked for before anything that takes long.
  ///
  /// @throws LocalException if no model can have the folder's name
  Path folder() {
    Path folder = out.toAbsolutePath().normalize();
    try {
      ModelManifest.checkName(String.valueOf(folder.getFileName()));
    } catch (IllegalArgumentException e) {
      throw new LocalException("--out names the model: " + e.getMessage());
    }
    return folder;
  }
}
