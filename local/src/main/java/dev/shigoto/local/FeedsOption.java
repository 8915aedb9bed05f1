package dev.shigoto.local;

import dev.shigoto.indexer.connector.FeedsFile;
import dev.shigoto.indexer.feed.FeedDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The `--feeds` option and what follows from it.
final class FeedsOption {

  @Option(
      names = "--feeds",
      paramLabel = "FILE",
      description =
          "The file that defines feeds (docs/feeds.md); by default what SHIGOTO_FEEDS names, or"
              + " feeds.json in the data folder.")
  private @Nullable Path file;

  /// Empty where there is no such file.
  List<FeedDefinition> definitions(DataFolder data) {
    return find(data).map(it -> FeedsFile.read(it, System.getenv())).orElse(List.of());
  }

  private Optional<Path> find(DataFolder data) {
    return Optional.ofNullable(file)
        .or(() -> Optional.ofNullable(System.getenv("SHIGOTO_FEEDS")).map(Path::of))
        .or(data::feeds);
  }
}
