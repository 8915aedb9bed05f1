package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.KnownJob;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.TextRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.Refresh;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;

/// An index of some jobs in the embedded engine, and the search over it.
final class SearchIndex implements AutoCloseable {

  private static final int BATCH = 500;

  private final OpenSearchConnection connection =
      OpenSearchConnection.open(TestStack.openSearchUrl());
  private final IndexNames names = new IndexNames(TestStack.newIndexPrefix());
  private final ModelRegistry models = ModelRegistry.open(Optional.empty());

  static SearchIndex of(List<Job> jobs) {
    SearchIndex index = new SearchIndex();
    index.create(jobs, index.vectors(jobs));
    return index;
  }

  /// For tests of the words alone: all jobs mean the same, which is quicker to say.
  static SearchIndex withoutMeaning(List<Job> jobs) {
    SearchIndex index = new SearchIndex();
    float[] same = new float[index.models.embedder().dimension()];
    same[0] = 1;
    index.create(jobs, Collections.nCopies(jobs.size(), same));
    return index;
  }

  JobSearch search() {
    return search(clock());
  }

  JobSearch search(Clock clock) {
    return new JobSearch(connection.client(), names, models, clock);
  }

  /// Writes a job, or writes it anew.
  void put(Job job) {
    send(List.of(indexing(job, vectors(List.of(job)).getFirst())));
  }

  void delete(JobId id) {
    send(List.of(BulkOperation.of(o -> o.delete(d -> d.id(id.toString())))));
  }

  /// Searches with vectors other than the index has.
  JobSearch searchWith(TextVectors vectors) {
    return JobSearch.of(
        View.of(engine(), vectors, new Rankings(models), SeekersDictionary.builtIn(), clock()),
        clock());
  }

  Retriever retriever() {
    return new Retriever(engine(), new TextVectors(models::embedder));
  }

  private Engine engine() {
    return new Engine(connection.client(), names.read());
  }

  JobsIndex index() {
    return new JobsIndex(connection.client(), names);
  }

  @Override
  public void close() {
    models.close();
    connection.close();
  }

  private static Clock clock() {
    return Clock.fixed(JobBuilder.NOW, ZoneOffset.UTC);
  }

  private void create(List<Job> jobs, List<float[]> vectors) {
    JobsIndex index = new JobsIndex(connection.client(), names);
    Embedder embedder = models.embedder();
    int generation =
        index.createGeneration(VectorSettings.lucene(embedder.identity(), embedder.dimension()));
    index.swapTo(generation);
    List<BulkOperation> operations = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      operations.add(indexing(jobs.get(i), vectors.get(i)));
    }
    for (int at = 0; at < operations.size(); at += BATCH) {
      send(operations.subList(at, Math.min(at + BATCH, operations.size())));
    }
  }

  private List<float[]> vectors(List<Job> jobs) {
    return models
        .embedder()
        .embed(jobs.stream().map(job -> JobText.passage(job.ad())).toList(), TextRole.PASSAGE);
  }

  private static BulkOperation indexing(Job job, float[] vector) {
    KnownJob known = KnownJob.ofNew(job, ReadFacts.of(job.ad()), JobBuilder.NOW);
    JobDocument document = JobDocument.of(known, vector, JobBuilder.NOW);
    return BulkOperation.of(o -> o.index(i -> i.id(document.id()).document(document)));
  }

  private void send(List<BulkOperation> operations) {
    try {
      BulkResponse response =
          connection
              .client()
              .bulk(b -> b.index(names.write()).operations(operations).refresh(Refresh.True));
      if (response.errors()) {
        throw new IllegalStateException("jobs were refused: " + response.items());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
