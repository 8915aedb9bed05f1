package dev.shigoto.indexer.feed;

import java.util.Arrays;
import java.util.Optional;

/// How a file writes its ads; `docs/import.md` shows a line of each.
public enum FeedFormat {
  /// Job ads of Hello Work, the public employment service.
  HELLOWORK("hellowork"),
  /// Our own format: the job object of the API.
  JSONL("jsonl");

  private final String apiName;

  FeedFormat(String apiName) {
    this.apiName = apiName;
  }

  /// The format that callers name so.
  public static Optional<FeedFormat> ofApiName(String name) {
    return Arrays.stream(values()).filter(it -> it.apiName.equals(name)).findFirst();
  }

  public String apiName() {
    return apiName;
  }

  AdReader reader() {
    return switch (this) {
      case HELLOWORK -> new HelloWorkAds();
      case JSONL -> new JsonlAds();
    };
  }
}
