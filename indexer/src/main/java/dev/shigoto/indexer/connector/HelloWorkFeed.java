package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.ad.HelloWorkAds;
import dev.shigoto.indexer.ad.LineReader;
import dev.shigoto.indexer.ad.Lines;
import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.Page;
import dev.shigoto.indexer.feed.Visit;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/// Ads of Hello Work, as JSON lines in one document.
final class HelloWorkFeed implements Feed {

  private final String name;
  private final URI document;

  private HelloWorkFeed(String name, URI document) {
    this.name = name;
    this.document = document;
  }

  static Supplier<Feed> configure(FeedSettings settings) {
    String name = settings.name();
    URI document = settings.document();
    return () -> new HelloWorkFeed(name, document);
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    LineReader reader = new LineReader(new HelloWorkAds(name));
    return visit.page(
        cursor,
        document,
        body -> {
          Lines lines = new Lines("the lines", body);
          return new Page.Content(reader.items(lines).onClose(lines::close), Optional.empty());
        });
  }
}
