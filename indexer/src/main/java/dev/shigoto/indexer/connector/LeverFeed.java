package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.FeedException;
import dev.shigoto.indexer.feed.Page;
import dev.shigoto.indexer.feed.Visit;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The public postings of an employer at Lever, page by page.
final class LeverFeed implements Feed {

  private static final int LIMIT = 100;
  private static final int MOST = 100_000; // a server that gives more repeats itself

  private final String postings;
  private final LeverAds ads;

  private LeverFeed(String postings, LeverAds ads) {
    this.postings = postings;
    this.ads = ads;
  }

  static Supplier<Feed> configure(FeedSettings settings) {
    URI api = settings.address("api", "https://api.lever.co");
    String postings = api + "/v0/postings/" + Query.encoded(settings.word("site"));
    LeverAds ads = new LeverAds(settings.name(), settings.word("company", ""));
    return () -> new LeverFeed(postings, ads);
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    int skip = cursor.equals(START) ? 0 : Integer.parseInt(cursor);
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("mode", "json");
    parameters.put("skip", String.valueOf(skip));
    parameters.put("limit", String.valueOf(LIMIT));
    URI uri = Query.of(postings, parameters);
    return visit.page(cursor, uri, body -> content(skip, JsonPage.read(body)));
  }

  /// A page that is not full is the last.
  private Page.Content content(int skip, JsonNode answer) throws IOException {
    JsonNode list = JsonPage.list(answer, "postings");
    if (skip > MOST) {
      throw new FeedException("the site gives more than " + MOST + " postings");
    }
    Optional<String> next =
        list.size() < LIMIT ? Optional.empty() : Optional.of(String.valueOf(skip + LIMIT));
    return new Page.Content(JsonPage.items(list, ads), next);
  }
}
