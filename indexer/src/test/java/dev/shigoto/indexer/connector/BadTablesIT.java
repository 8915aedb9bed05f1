package dev.shigoto.indexer.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.indexer.feed.SyncRun;
import dev.shigoto.indexer.feed.TestFeeds;
import dev.shigoto.indexer.fetch.Reply;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Tables that are wrong as a whole end a run, and no job counts as gone.
final class BadTablesIT {

  private static final String WHOLE =
      "id,title,date\n1,事務,2026-11-01\n2,営業,2026-11-02\n3,経理,2026-11-03\n";

  private final TestFeeds feeds = new TestFeeds();

  @AfterEach
  void close() {
    feeds.close();
  }

  private SyncRun run(String table) {
    feeds.server.give("/table.csv", Reply.ok(table));
    return feeds.run(
        """
        [{"name": "kawa", "kind": "csv", "url": "SERVER/table.csv",
          "columns": {"externalId": "id", "title": "title", "postedAt": "date"}}]
        """);
  }

  @Test
  void a_table_without_a_column_that_is_mapped_is_refused_whole() {
    assertEquals(
        Optional.of("the table has no column date; it has id, title"),
        run("id,title\n1,事務\n").error());
  }

  @Test
  void a_quote_that_is_never_closed_expires_none_of_the_jobs_behind_it() {
    run(WHOLE);
    SyncRun broken = run(WHOLE.replace("11-02\n", "11-02,\"駅近\n"));
    assertEquals(
        Optional.of("line 3: the quote of the last cell is never closed; close it in the table"),
        broken.error());
    assertEquals(
        List.of("1", "2", "3"),
        feeds.texts("select external_id from jobs where status = 'ACTIVE' order by external_id"));
  }
}
