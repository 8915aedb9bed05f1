package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.ad.TextAds;
import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.Page;
import dev.shigoto.indexer.feed.Visit;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// An XML document as Indeed takes them: `<source><job><title><![CDATA[…]]></title>…`, of any size.
final class XmlFeed implements Feed {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("externalId", "referencenumber"),
          Map.entry("title", "title"),
          Map.entry("postedAt", "date"),
          Map.entry("expiresAt", "expirationdate"),
          Map.entry("description", "description"),
          Map.entry("company", "company"),
          Map.entry("industry", "category"),
          Map.entry("employmentType", "jobtype"),
          Map.entry("prefecture", "state"),
          Map.entry("city", "city"),
          Map.entry("address", "streetaddress"),
          Map.entry("pay", "salary"),
          Map.entry("requirements", "experience"));

  private final TextAds ads;
  private final URI document;

  private XmlFeed(TextAds ads, URI document) {
    this.ads = ads;
    this.document = document;
  }

  static Supplier<Feed> configure(FeedSettings settings) {
    TextAds ads = new TextAds(settings.name(), NAMES);
    URI document = settings.document();
    return () -> new XmlFeed(ads, document);
  }

  @Override
  public Page page(String cursor, Visit visit) throws InterruptedException {
    AtomicLong number = new AtomicLong();
    return visit.page(
        cursor,
        document,
        body ->
            new Page.Content(
                XmlElement.named(Set.of("job"), body)
                    .map(job -> ads.item(number.incrementAndGet(), job.children())),
                Optional.empty()));
  }
}
