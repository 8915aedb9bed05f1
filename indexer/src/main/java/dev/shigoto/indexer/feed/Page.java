package dev.shigoto.indexer.feed;

import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.fetch.Validators;
import java.util.Optional;
import java.util.stream.Stream;

/// A page of a feed.
public sealed interface Page {

  /// The cursor of the page behind it; empty for the last.
  Optional<String> next();

  /// What stands on it.
  ///
  /// @param items are read once, in order; closing them frees what they are read from
  record Content(Stream<Item> items, Optional<String> next) {}

  record Read(Stream<Item> items, Validators validators, Optional<String> next) implements Page {}

  /// The server says that it has not changed: its ads are those of the last time.
  record Same(Optional<String> next) implements Page {}

  /// It cannot be had while the others can; its ads stay as they are.
  record Broken(String reason, Optional<String> next) implements Page {}

  /// This page, with another one behind it.
  default Page before(Optional<String> other) {
    return switch (this) {
      case Read read -> new Read(read.items(), read.validators(), other);
      case Same same -> new Same(other);
      case Broken broken -> new Broken(broken.reason(), other);
    };
  }
}
