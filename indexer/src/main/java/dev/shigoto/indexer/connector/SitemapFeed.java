package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.Page;
import dev.shigoto.indexer.feed.Visit;
import dev.shigoto.indexer.fetch.Validators;
import dev.shigoto.indexer.fetch.WebException;
import java.net.URI;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages that a sitemap names, in the order of their addresses: so a run goes on where another
/// failed though the sitemap has changed.
final class SitemapFeed implements Feed {

  /// One page may be broken for ever; this many in a row are a broken server.
  private static final int MOST_BROKEN = 5;

  private final JobPostingAds ads;
  private final URI sitemap;
  private final String part;
  private @Nullable NavigableSet<String> pages;
  private int brokenInARow;

  /// @param part of the addresses that are read; empty for all
  SitemapFeed(JobPostingAds ads, URI sitemap, String part) {
    this.ads = ads;
    this.sitemap = sitemap;
    this.part = part;
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    if (pages == null) {
      pages = new Sitemap(sitemap, part, visit).pages();
    }
    Optional<String> next = Optional.ofNullable(pages.higher(cursor));
    return cursor.equals(START) ? empty(next) : one(cursor, visit).before(next);
  }

  private Page one(String address, Visit visit) throws InterruptedException {
    URI uri = URI.create(address);
    try {
      Page page =
          visit.page(
              address,
              uri,
              body -> new Page.Content(JsonLd.items(body, uri, ads), Optional.empty()));
      brokenInARow = 0;
      return page;
    } catch (WebException e) {
      if (e.isGone()) {
        return empty(Optional.empty());
      }
      if (++brokenInARow == MOST_BROKEN) {
        throw e;
      }
      return new Page.Broken(String.valueOf(e.getMessage()), Optional.empty());
    }
  }

  private static Page empty(Optional<String> next) {
    return new Page.Read(Stream.empty(), Validators.NONE, next);
  }
}
