package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.database.changes.QueueDepth;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Duration;
import java.util.OptionalInt;
import org.opensearch.client.opensearch.OpenSearchClient;

/// How far the index is behind the database.
///
/// @param generation in use; empty before the first build
/// @param documents that searches can see
/// @param activeJobs in the database
/// @param queued changes that the index has yet to learn
/// @param lag how long the oldest of them has waited; zero if there is none
/// @param quarantined jobs that cannot be indexed as they are
public record IndexerStatus(
    OptionalInt generation,
    long documents,
    long activeJobs,
    long queued,
    Duration lag,
    long quarantined) {

  /// Asks both stores; needs no running indexer.
  public static IndexerStatus read(Database database, OpenSearchClient client, IndexNames names) {
    JobsIndex index = new JobsIndex(client, names);
    OptionalInt generation = index.current().stream().mapToInt(Generation::number).findFirst();
    QueueDepth depth = database.changes().depth();
    return new IndexerStatus(
        generation,
        generation.isPresent() ? index.count(generation.getAsInt()) : 0,
        database.jobs().countActive(),
        depth.changes(),
        depth.oldestAge(),
        depth.quarantined());
  }
}
