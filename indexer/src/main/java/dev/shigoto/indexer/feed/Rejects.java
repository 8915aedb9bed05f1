package dev.shigoto.indexer.feed;

import dev.shigoto.indexer.ad.Item;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The statements over the table `rejected_ads`.
record Rejects(Handle handle, String feed, long run) {

  /// The page is about to be read again.
  void forget(String page) {
    handle.execute("delete from rejected_ads where feed = ? and page = ?", feed, page);
  }

  void add(String page, List<Item.Bad> rejected) {
    if (rejected.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into rejected_ads (feed, run, page, number, external_id, reason, text)
            values (:feed, :run, :page, :number, :id, :reason, :text)
            """);
    for (Item.Bad item : rejected) {
      batch
          .bind("feed", feed)
          .bind("run", run)
          .bind("page", page)
          .bind("number", item.given().number())
          .bind("id", Texts.storable(item.given().externalId()))
          .bind("reason", Texts.storable(item.reason()))
          .bind("text", Texts.storable(item.given().text()))
          .add();
    }
    batch.execute();
  }
}
