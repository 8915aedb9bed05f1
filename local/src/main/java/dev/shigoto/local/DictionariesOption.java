package dev.shigoto.local;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The `--dictionaries` option and what follows from it.
final class DictionariesOption {

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description =
          "The folder of dictionaries beside the built-in one (docs/dictionary.md); by default what"
              + " SHIGOTO_DICTIONARIES names, or dictionaries in the data folder.")
  private @Nullable Path folder;

  /// The built-in words and those of the folder.
  SeekersDictionary dictionary(DataFolder data) {
    SeekersDictionary own = SeekersDictionary.builtIn();
    return named().or(data::dictionaries).map(own::with).orElse(own);
  }

  /// Where a dictionary is put; the folder need not be there yet.
  Path destination(DataFolder data) {
    return named().orElse(data.dictionariesFolder());
  }

  private Optional<Path> named() {
    return Optional.ofNullable(folder)
        .or(() -> Optional.ofNullable(System.getenv("SHIGOTO_DICTIONARIES")).map(Path::of));
  }
}
