package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.Posting;
import java.time.Instant;

/// Reads texts that need not be ads: collections for measuring have an id, a title and a text. All
/// were posted at one moment, so that age tells nothing; fields beyond those are ignored.
public final class SimpleAds implements AdReader {

  private static final Instant POSTED = Instant.parse("2026-01-01T00:00:00Z");

  /// Characters of a text that stand for its title where it has none.
  private static final int TITLE = 60;

  private final String source;

  /// @param source the name of the collection
  public SimpleAds(String source) {
    this.source = source;
  }

  @Override
  public String idField() {
    return "id";
  }

  @Override
  public ReadAd read(JsonFields line) {
    Posting posting = new Posting(source, line.require("id").id());
    String text = line.text("text").strip();
    return new AdDraft(posting, title(line, text), text, POSTED).read();
  }

  private static String title(JsonFields line, String text) {
    String title = line.text("title").strip();
    if (title.isEmpty() && text.isEmpty()) {
      throw new BadFieldException("title and text are missing");
    }
    return title.isEmpty() ? text.substring(0, Math.min(TITLE, text.length())) : title;
  }
}
