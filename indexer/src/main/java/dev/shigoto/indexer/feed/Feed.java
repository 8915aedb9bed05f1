package dev.shigoto.indexer.feed;

/// A source of ads that is read page by page. An object reads one run.
@FunctionalInterface
public interface Feed {

  /// The cursor of the first page.
  String START = "";

  /// The page at `cursor`, which is `START` or what the page before it named.
  ///
  /// @throws dev.shigoto.indexer.fetch.WebException if it cannot be had; the run ends, and the next
  ///     one goes on at this page
  Page page(String cursor, Visit visit) throws InterruptedException;
}
