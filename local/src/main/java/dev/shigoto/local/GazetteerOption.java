package dev.shigoto.local;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The `--gazetteer` option and what follows from it.
final class GazetteerOption {

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description =
          "The folder of tables of cities, stations and lines beside the built-in ones"
              + " (docs/places.md); by default what SHIGOTO_GAZETTEER names, or gazetteer in the"
              + " data folder.")
  private @Nullable Path folder;

  /// The folder in use; empty where there is none.
  Optional<Path> folder(DataFolder data) {
    return named().or(data::gazetteer);
  }

  /// Where tables are put; the folder need not be there yet.
  Path destination(DataFolder data) {
    return named().orElse(data.gazetteerFolder());
  }

  private Optional<Path> named() {
    return Optional.ofNullable(folder)
        .or(() -> Optional.ofNullable(System.getenv("SHIGOTO_GAZETTEER")).map(Path::of));
  }
}
