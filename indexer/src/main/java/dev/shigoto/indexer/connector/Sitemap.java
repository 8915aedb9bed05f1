package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.feed.FeedException;
import dev.shigoto.indexer.feed.Visit;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The addresses that a sitemap names, and the sitemaps that it names (sitemaps.org, 0.9).
final class Sitemap {

  private static final Logger LOG = LoggerFactory.getLogger(Sitemap.class);
  private static final int MOST_SITEMAPS = 1_000;
  private static final int MOST_PAGES = 500_000;

  private final URI root;
  private final String part;
  private final Visit visit;
  private final NavigableSet<String> pages = new TreeSet<>();
  private final Set<URI> known = new TreeSet<>();
  private final Deque<URI> waiting = new ArrayDeque<>();

  Sitemap(URI root, String part, Visit visit) {
    this.root = root;
    this.part = part;
    this.visit = visit;
  }

  NavigableSet<String> pages() throws InterruptedException {
    find(root);
    while (!waiting.isEmpty()) {
      read(waiting.remove()).forEach(this::take);
    }
    return pages;
  }

  private List<XmlElement> read(URI address) throws InterruptedException {
    return visit.document(
        address,
        body -> {
          try (Stream<XmlElement> entries = XmlElement.named(Set.of("url", "sitemap"), body)) {
            return entries.toList();
          }
        });
  }

  private void take(XmlElement entry) {
    String address = entry.children().getOrDefault("loc", "");
    if (!isOurs(address)) {
      LOG.warn(
          "the sitemap {} names a page of another server, which is left out: {}", root, address);
    } else if (entry.name().equals("sitemap")) {
      find(URI.create(address));
    } else if (address.contains(part)) {
      pages.add(address);
      check(pages.size() <= MOST_PAGES, "pages");
    }
  }

  private void find(URI sitemap) {
    if (known.add(sitemap)) {
      waiting.add(sitemap);
      check(known.size() <= MOST_SITEMAPS, "sitemaps");
    }
  }

  private void check(boolean holds, String what) {
    if (!holds) {
      throw new FeedException("the sitemap " + root + " names too many " + what);
    }
  }

  /// A sitemap speaks for its own server; others, ours among them, must not be reached through it.
  private boolean isOurs(String address) {
    try {
      URI uri = URI.create(address);
      return root.getScheme().equals(uri.getScheme())
          && root.getAuthority().equals(uri.getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
