package dev.shigoto.indexer.feed;

import dev.shigoto.indexer.ad.Given;
import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.fetch.Validators;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What a run notes while it reads: which ads it saw on which page, what it rejected, which version
/// of a page it stored, and how far it is.
final class FeedMarks {

  private static final int LONGEST_ID = 500; // of jobs

  private final Handle handle;
  private final String feed;
  private final long run;
  private final Sightings sightings;
  private final Rejects rejects;

  /// @param run that the marks are made by; one that goes on after another uses the other's
  FeedMarks(Handle handle, String feed, long run) {
    this.handle = handle;
    this.feed = feed;
    this.run = run;
    this.sightings = new Sightings(handle, feed, run);
    this.rejects = new Rejects(handle, feed, run);
  }

  Sightings sightings() {
    return sightings;
  }

  Optional<KnownPage> known(String page) {
    return handle
        .createQuery(
            """
            select etag, last_modified, next_page from feed_pages
             where feed = :feed and page = :page
            """)
        .bind("feed", feed)
        .bind("page", page)
        .map(
            (row, context) ->
                new KnownPage(
                    new Validators(
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified"))),
                    Optional.ofNullable(row.getString("next_page"))))
        .findOne();
  }

  /// A page is about to be read: what was rejected of it is read again.
  void begin(String page) {
    rejects.forget(page);
  }

  /// Notes a batch of what stands on a page. A rejected ad was seen too.
  void saw(String page, List<Item> items, List<Item.Bad> rejected) {
    List<String> ids =
        items.stream()
            .map(FeedMarks::externalId)
            .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
            .distinct()
            .toList();
    handle.useTransaction(
        tx -> {
          sightings.add(page, ids);
          rejects.add(page, rejected);
        });
  }

  private static String externalId(Item item) {
    return Texts.storable(
        switch (item) {
          case Item.Good good -> good.ad().posting().externalId();
          case Item.Bad bad -> bad.given().externalId();
        });
  }

  /// The page has been read to its end.
  void read(String page, Validators validators, Optional<String> next, Instant now) {
    handle.useTransaction(
        tx -> {
          sightings.forgetOthers(page);
          remember(page, validators, next);
          moveOn(next, now);
        });
  }

  private void remember(String page, Validators validators, Optional<String> next) {
    handle
        .createUpdate(
            """
            insert into feed_pages (feed, page, etag, last_modified, next_page, run)
            values (:feed, :page, :etag, :modified, :next, :run)
                on conflict (feed, page) do update
                   set etag = excluded.etag, last_modified = excluded.last_modified,
                       next_page = excluded.next_page, run = excluded.run
            """)
        .bind("feed", feed)
        .bind("page", page)
        .bind("etag", validators.etag().orElse(null))
        .bind("modified", validators.lastModified().orElse(null))
        .bind("next", next.orElse(null))
        .bind("run", run)
        .execute();
  }

  /// The page is as it was: its ads have been seen.
  ///
  /// @return how many these are
  int same(String page, Optional<String> next, Instant now) {
    return handle.inTransaction(tx -> keep(page, next, now));
  }

  /// The page cannot be had: its ads count as seen, for nobody knows better.
  void broken(String page, String reason, Optional<String> next, Instant now) {
    handle.useTransaction(
        tx -> {
          rejects.add(page, List.of(new Item.Bad(new Given(0, "", ""), reason)));
          keep(page, next, now);
        });
  }

  private int keep(String page, Optional<String> next, Instant now) {
    handle.execute("update feed_pages set run = ? where feed = ? and page = ?", run, feed, page);
    moveOn(next, now);
    return sightings.repeat(page);
  }

  private void moveOn(Optional<String> next, Instant now) {
    handle.execute(
        "update feeds set cursor = ?, cursor_at = ? where name = ?", next.orElse(null), now, feed);
  }

  /// The run has seen everything: what it did not see is forgotten.
  void complete() {
    handle.useTransaction(
        tx -> {
          for (String table : List.of("feed_pages", "feed_postings", "rejected_ads")) {
            tx.execute("delete from " + table + " where feed = ? and run <> ?", feed, run);
          }
          tx.execute("update feeds set cursor = null where name = ?", feed);
        });
  }
}
