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

/// A search of Adzuna's API, page by page, the newest ads first.
final class AdzunaFeed implements Feed {

  private static final int PER_PAGE = 50;
  private static final int MOST_PAGES = 2_000;

  private final AdzunaAds ads;
  private final String search;
  private final Map<String, String> parameters;

  private AdzunaFeed(AdzunaAds ads, String search, Map<String, String> parameters) {
    this.ads = ads;
    this.search = search;
    this.parameters = parameters;
  }

  static Supplier<Feed> configure(FeedSettings settings) {
    URI api = settings.address("api", "https://api.adzuna.com");
    String search = api + "/v1/api/jobs/" + settings.word("country", "jp") + "/search/";
    AdzunaAds ads = new AdzunaAds(settings.name());
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("app_id", settings.secret("appId", "ADZUNA_APP_ID"));
    parameters.put("app_key", settings.secret("appKey", "ADZUNA_APP_KEY"));
    parameters.put("results_per_page", String.valueOf(PER_PAGE));
    parameters.put("sort_by", "date");
    for (String name : new String[] {"what", "where", "category"}) {
      settings.optional(name, it -> it.word()).ifPresent(it -> parameters.put(name, it));
    }
    return () -> new AdzunaFeed(ads, search, parameters);
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    int page = cursor.equals(START) ? 1 : Integer.parseInt(cursor);
    URI uri = Query.of(search + page, parameters);
    return visit.page(cursor, uri, body -> content(page, JsonPage.read(body)));
  }

  private Page.Content content(int page, JsonNode answer) throws IOException {
    JsonNode results = JsonPage.list(answer.path("results"), "results");
    if (page > MOST_PAGES) {
      throw new FeedException(
          "the search finds more than " + MOST_PAGES * PER_PAGE + " ads: narrow it");
    }
    boolean more = !results.isEmpty() && (long) page * PER_PAGE < answer.path("count").asLong();
    Optional<String> next = more ? Optional.of(String.valueOf(page + 1)) : Optional.empty();
    return new Page.Content(JsonPage.items(results, ads), next);
  }
}
