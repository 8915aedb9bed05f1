package dev.shigoto.indexer.feed;

import dev.shigoto.indexer.fetch.Answer;
import dev.shigoto.indexer.fetch.Validators;
import dev.shigoto.indexer.fetch.Web;
import dev.shigoto.indexer.fetch.WebRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// The web as one run of a feed sees it: at the feed's rate, and knowing which version of each page
/// was stored last.
public final class Visit {

  private final Web web;
  private final Duration gap;
  private final Function<String, Optional<KnownPage>> known;

  Visit(Web web, Duration gap, Function<String, Optional<KnownPage>> known) {
    this.web = web;
    this.gap = gap;
    this.known = known;
  }

  /// The page at `cursor`, unless it is still the one that was stored last.
  public Page page(String cursor, URI uri, Web.BodyReader<Page.Content> reader)
      throws InterruptedException {
    Optional<KnownPage> last = known.apply(cursor);
    Validators validators = last.map(KnownPage::validators).orElse(Validators.NONE);
    return switch (web.get(new WebRequest(uri, validators, gap), reader)) {
      case Answer.Fresh<Page.Content>(Page.Content content, Validators now) ->
          new Page.Read(content.items(), now, content.next());
      case Answer.Same<Page.Content>() -> new Page.Same(last.flatMap(KnownPage::next));
    };
  }

  /// A document that is no page of ads.
  public <T> T document(URI uri, Web.BodyReader<T> reader) throws InterruptedException {
    return switch (web.get(new WebRequest(uri, Validators.NONE, gap), reader)) {
      case Answer.Fresh<T>(T value, Validators now) -> value;
      case Answer.Same<T>() ->
          throw new IllegalStateException("nothing was known of " + uri.getHost());
    };
  }
}
