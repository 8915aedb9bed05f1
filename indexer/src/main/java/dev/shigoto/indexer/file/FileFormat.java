package dev.shigoto.indexer.file;

import dev.shigoto.indexer.ad.AdReader;
import dev.shigoto.indexer.ad.HelloWorkAds;
import dev.shigoto.indexer.ad.JsonlAds;
import java.util.Arrays;
import java.util.Optional;

/// How a file writes its ads; `docs/import.md` shows a line of each.
public enum FileFormat {
  /// Job ads of Hello Work, the public employment service.
  HELLOWORK("hellowork"),
  /// Our own format: the job object of the API.
  JSONL("jsonl");

  private final String apiName;

  FileFormat(String apiName) {
    this.apiName = apiName;
  }

  /// The format that callers name so.
  public static Optional<FileFormat> ofApiName(String name) {
    return Arrays.stream(values()).filter(it -> it.apiName.equals(name)).findFirst();
  }

  public String apiName() {
    return apiName;
  }

  AdReader reader() {
    return switch (this) {
      case HELLOWORK -> new HelloWorkAds(apiName);
      case JSONL -> new JsonlAds();
    };
  }
}
