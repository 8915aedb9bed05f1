package dev.shigoto.indexer.verify;

import dev.shigoto.database.Database;
import dev.shigoto.domain.digest.BucketDigest;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.IndexedRevision;
import dev.shigoto.indextemplates.IndexedRevisions;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Compares a generation with the database while both change: first the digests of ranges of ids,
/// then the revisions of those ranges that differ, at last the suspects one by one until they hold
/// still.
public final class Verifier {

  /// More than these are not listed; whoever has so many builds the index anew.
  public static final int MOST_DIFFERENCES = 10_000;

  private final Database database;
  private final OpenSearchClient client;
  private final IndexNames names;

  public Verifier(Database database, OpenSearchClient client, IndexNames names) {
    this.database = database;
    this.client = client;
    this.names = names;
  }

  /// How closely to look.
  public enum Depth {
    /// Digests: finds what our own mistakes would leave.
    DIGESTS,
    /// Also every document's version: finds what others wrote past us.
    VERSIONS
  }

  /// @param patience how long to wait for jobs whose change is on its way
  public Verification verify(int generation, Depth depth, Duration patience)
      throws InterruptedException {
    long start = System.nanoTime();
    String index = names.generation(generation);
    new JobsIndex(client, names).refresh(generation);
    IndexedRevisions indexed = new IndexedRevisions(client, index);
    Map<Long, BucketDigest> expected = database.revisions().digests();
    Set<String> suspects = suspects(indexed, expected);
    if (depth == Depth.VERSIONS) {
      addOverwritten(indexed, suspects);
    }
    Suspects checked = new Suspects(database.revisions(), indexed);
    Suspects.Verdict verdict = checked.settle(suspects, patience, () -> refresh(generation));
    return new Verification(
        index,
        expected.values().stream().mapToLong(BucketDigest::jobs).sum(),
        verdict.pending(),
        verdict.differences(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private void refresh(int generation) {
    new JobsIndex(client, names).refresh(generation);
  }

  /// Ids in buckets that differ, of both sides.
  private Set<String> suspects(IndexedRevisions indexed, Map<Long, BucketDigest> expected) {
    Map<Long, BucketDigest> found = indexed.digests();
    Set<String> suspects = new TreeSet<>();
    Stream.concat(expected.keySet().stream(), found.keySet().stream())
        .distinct()
        .filter(
            bucket -> !found.containsKey(bucket) || !found.get(bucket).equals(expected.get(bucket)))
        .takeWhile(bucket -> suspects.size() < MOST_DIFFERENCES)
        .forEach(bucket -> suspects.addAll(differing(indexed, bucket)));
    return suspects;
  }

  private Set<String> differing(IndexedRevisions indexed, long bucket) {
    Map<JobId, Long> jobs = database.revisions().bucket(bucket);
    Set<String> differing = new TreeSet<>();
    jobs.keySet().forEach(id -> differing.add(id.toString()));
    for (IndexedRevision document : indexed.bucket(bucket)) {
      if (!differing.remove(document.id()) || !isOf(document, jobs)) {
        differing.add(document.id());
      }
    }
    return differing;
  }

  private static boolean isOf(IndexedRevision document, Map<JobId, Long> jobs) {
    return Long.valueOf(document.version()).equals(jobs.get(JobId.parse(document.id())));
  }

  private static void addOverwritten(IndexedRevisions indexed, Set<String> suspects) {
    add(suspects, indexed.withoutNumber());
    indexed.scan(
        documents ->
            add(suspects, documents.stream().filter(it -> it.version() != it.revision()).toList()));
  }

  private static void add(Set<String> suspects, List<IndexedRevision> documents) {
    documents.stream()
        .limit(Math.max(0, MOST_DIFFERENCES - suspects.size()))
        .forEach(document -> suspects.add(document.id()));
  }
}
