package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.feed.Feed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The kinds of feeds.
enum Connector {
  ADZUNA("adzuna"),
  CSV("csv"),
  GREENHOUSE("greenhouse"),
  HELLOWORK("hellowork"),
  JOB_POSTING("jobposting"),
  LEVER("lever"),
  XML("xml");

  private final String label;

  Connector(String label) {
    this.label = label;
  }

  /// What makes a feed for each run; what is wrong with the settings is noted there.
  Supplier<Feed> configure(FeedSettings settings) {
    return switch (this) {
      case ADZUNA -> AdzunaFeed.configure(settings);
      case CSV -> CsvFeed.configure(settings);
      case GREENHOUSE -> GreenhouseFeed.configure(settings);
      case HELLOWORK -> HelloWorkFeed.configure(settings);
      case JOB_POSTING -> JobPostingFeed.configure(settings);
      case LEVER -> LeverFeed.configure(settings);
      case XML -> XmlFeed.configure(settings);
    };
  }

  static Optional<Connector> labelled(String label) {
    return Arrays.stream(values()).filter(it -> it.label.equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(it -> it.label).toList();
  }
}
