package dev.shigoto.indexer.file;

import dev.shigoto.indexer.ad.AdReader;
import dev.shigoto.indexer.ad.HelloWorkAds;
import dev.shigoto.indexer.ad.JsonlAds;
import dev.shigoto.indexer.ad.SimpleAds;
import java.util.Arrays;
import java.util.Optional;

/// How a file writes its ads; `docs/import.md` shows a line of each.
public enum FileFormat {
  /// Job ads of Hello Work, the public employment service.
  HELLOWORK("hellowork", "text"),
  /// Our own format: the job object of the API.
  JSONL("jsonl", "description"),
  /// Texts with an id and a title, for measuring.
  SIMPLE("simple", "text");

  private final String apiName;
  private final String textField;

  FileFormat(String apiName, String textField) {
    this.apiName = apiName;
    this.textField = textField;
  }

  /// The format that callers name so.
  public static Optional<FileFormat> ofApiName(String name) {
    return Arrays.stream(values()).filter(it -> it.apiName.equals(name)).findFirst();
  }

  public String apiName() {
    return apiName;
  }

  /// Where a line has the ad's own words below its title.
  String textField() {
    return textField;
  }

  AdReader reader() {
    return switch (this) {
      case HELLOWORK -> new HelloWorkAds(apiName);
      case JSONL -> new JsonlAds();
      case SIMPLE -> new SimpleAds(apiName);
    };
  }
}
