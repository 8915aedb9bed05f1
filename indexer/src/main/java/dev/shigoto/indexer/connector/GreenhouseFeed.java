package dev.shigoto.indexer.connector;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.indexer.ad.AdDraft;
import dev.shigoto.indexer.ad.AdReader;
import dev.shigoto.indexer.ad.AdTime;
import dev.shigoto.indexer.ad.JsonFields;
import dev.shigoto.indexer.ad.PlaceWords;
import dev.shigoto.indexer.ad.PlainText;
import dev.shigoto.indexer.ad.ReadAd;
import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.Page;
import dev.shigoto.indexer.feed.Visit;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The public job board of an employer at Greenhouse: all its jobs in one answer.
final class GreenhouseFeed implements Feed {

  private final URI jobs;
  private final AdReader ads;

  private GreenhouseFeed(URI jobs, AdReader ads) {
    this.jobs = jobs;
    this.ads = ads;
  }

  static Supplier<Feed> configure(FeedSettings settings) {
    URI api = settings.address("api", "https://boards-api.greenhouse.io");
    String board = api + "/v1/boards/" + Query.encoded(settings.word("board")) + "/jobs";
    URI jobs = Query.of(board, Map.of("content", "true"));
    AdReader ads = new Ads(settings.name(), settings.word("company", ""));
    return () -> new GreenhouseFeed(jobs, ads);
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    return visit.page(
        cursor,
        jobs,
        body ->
            new Page.Content(
                JsonPage.items(JsonPage.list(JsonPage.read(body).path("jobs"), "jobs"), ads),
                Optional.empty()));
  }

  /// @param company where the board does not name it
  private record Ads(String source, String company) implements AdReader {

    @Override
    public String idField() {
      return "id";
    }

    @Override
    public ReadAd read(JsonFields job) {
      AdDraft ad =
          new AdDraft(
              new Posting(source, job.require("id").id()),
              job.require("title").word(),
              PlainText.of(job.text("content")),
              AdTime.start(job.find("first_published").orElseGet(() -> job.require("updated_at"))));
      String named = job.text("company_name");
      ad.employer(new Employer(named.isBlank() ? company : named.strip(), ""));
      ad.place(PlaceWords.read(job.node("location").path("name").asText("")));
      return ad.read();
    }
  }
}
