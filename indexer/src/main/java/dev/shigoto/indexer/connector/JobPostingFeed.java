package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.Page;
import dev.shigoto.indexer.feed.Visit;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/// A web page that carries schema.org/JobPosting.
final class JobPostingFeed implements Feed {

  private final JobPostingAds ads;
  private final URI address;

  private JobPostingFeed(JobPostingAds ads, URI address) {
    this.ads = ads;
    this.address = address;
  }

  /// Of one page, or of those that a sitemap names.
  static Supplier<Feed> configure(FeedSettings settings) {
    JobPostingAds ads = new JobPostingAds(settings.name());
    Optional<URI> page = settings.address("url");
    Optional<URI> sitemap = settings.address("sitemap");
    String part = settings.word("contains", "");
    settings.needOneOf("url", "sitemap");
    return sitemap.isPresent()
        ? () -> new SitemapFeed(ads, sitemap.get(), part)
        : () -> new JobPostingFeed(ads, page.orElseThrow());
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    return visit.page(
        cursor,
        address,
        body -> new Page.Content(JsonLd.items(body, address, ads), Optional.empty()));
  }
}
