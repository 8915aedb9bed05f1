package dev.shigoto.local;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The `--data` option and what follows from it: which platform a verb talks to.
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The platform's data folder (default: ${DEFAULT-VALUE}).")
  private Path data = DataFolder.standard();

  DataFolder folder() {
    return new DataFolder(data);
  }

  /// The platform that runs in the folder, or else the one whose stores the environment names.
  ///
  /// @throws LocalException if there is neither
  Running running() {
    return folder()
        .running()
        .or(() -> Running.named(System.getenv()))
        .orElseThrow(
            () ->
                new LocalException(
                    "no shigoto runs in "
                        + folder().path()
                        + "; start it with `shigoto up`, name its folder with --data,"
                        + " or set DATABASE_URL and OPENSEARCH_URL"));
  }
}
