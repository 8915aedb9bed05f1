package dev.shigoto.indexer.feed;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The statements over the table `feed_postings`: which ads stood on which page, and by which run
/// that was seen last.
///
/// @param run whose sightings count
record Sightings(Handle handle, String feed, long run) {

  private static final String MISSING =
      """
      select %s from jobs as job
       where source = :feed and external_id > :after and status = 'ACTIVE'
         and not exists (select from feed_postings as seen
                          where seen.feed = :feed and seen.external_id = job.external_id
                            and seen.run = :run)
      """;

  void add(String page, Collection<String> ids) {
    handle
        .createUpdate(
            """
            insert into feed_postings (feed, external_id, page, run)
            select :feed, id, :page, :run from unnest(:ids) as id
                on conflict (feed, external_id, page) do update set run = excluded.run
            """)
        .bind("feed", feed)
        .bind("page", page)
        .bind("run", run)
        .bindArray("ids", String.class, ids)
        .execute();
  }

  /// Everything that stood on the page last time stands there still.
  ///
  /// @return how many ads
  int repeat(String page) {
    return handle.execute(
        "update feed_postings set run = ? where feed = ? and page = ?", run, feed, page);
  }

  /// What this run has not seen on the page is there no more.
  void forgetOthers(String page) {
    handle.execute(
        "delete from feed_postings where feed = ? and page = ? and run <> ?", feed, page, run);
  }

  /// How many active jobs of the feed this run has not seen.
  long countMissing() {
    return handle
        .createQuery(MISSING.formatted("count(*)"))
        .bind("feed", feed)
        .bind("run", run)
        .bind("after", "")
        .mapTo(Long.class)
        .one();
  }

  /// Their external ids, in order.
  List<String> missing(String after, int atMost) {
    return handle
        .createQuery(MISSING.formatted("external_id") + " order by external_id limit :max")
        .bind("feed", feed)
        .bind("run", run)
        .bind("after", after)
        .bind("max", atMost)
        .mapTo(String.class)
        .list();
  }
}
