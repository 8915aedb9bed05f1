package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.IndexedFacts;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    return of(jobs, Map.of());
  }

  /// @param repeats the job that stands for the opening, of each that repeats another
  static SearchIndex of(List<Job> jobs, Map<Long, Long> repeats) {
    SearchIndex index = new SearchIndex();
    index.create(jobs, index.vectors(jobs), repeats);
    return index;
  }

  /// For tests of the words alone: all jobs mean the same, which is quicker to say.
  static SearchIndex withoutMeaning(List<Job> jobs) {
    SearchIndex index = new SearchIndex();
    float[] same = new float[index.models.embedder().dimension()];
    same[0] = 1;
    index.create(jobs, Collections.nCopies(jobs.size(), same), Map.of());
    return index;
  }

  JobSearch search() {
    return search(clock());
  }

  JobSearch search(Clock clock) {
    return new JobSearch(connection.client(), names, models, clock);
  }

  /// With places that an operator has added to.
  JobSearch search(Gazetteer places) {
    return new JobSearch(
        connection.client(), names, models, clock(), SeekersDictionary.builtIn(), places);
  }

  /// Writes jobs, or writes them anew.
  void put(Job... jobs) {
    store(List.of(jobs), vectors(List.of(jobs)), Map.of());
  }

  /// Swaps to a new generation and deletes the one before.
  void renew(List<Job> jobs) {
    int before = index().current().orElseThrow().number();
    create(jobs, vectors(jobs), Map.of());
    index().delete(before);
  }

  void delete(JobId... ids) {
    send(
        Arrays.stream(ids)
            .map(id -> BulkOperation.of(o -> o.delete(d -> d.id(id.toString()))))
            .toList());
  }

  /// Searches with vectors other than the index has.
  JobSearch searchWith(TextVectors vectors) {
    return JobSearch.of(
        View.of(
            engine(),
            vectors,
            new Rankings(models),
            new Popularities(),
            Understanding.builtIn(),
            clock()),
        clock());
  }

  Retriever retriever() {
    return new Retriever(engine(), new TextVectors(models::embedder), Understanding.builtIn());
  }

  Engine engine() {
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

  private void create(List<Job> jobs, List<float[]> vectors, Map<Long, Long> repeats) {
    JobsIndex index = new JobsIndex(connection.client(), names);
    Embedder embedder = models.embedder();
    int generation =
        index.createGeneration(VectorSettings.lucene(embedder.identity(), embedder.dimension()));
    index.swapTo(generation);
    store(jobs, vectors, repeats);
  }

  private void store(List<Job> jobs, List<float[]> vectors, Map<Long, Long> repeats) {
    List<BulkOperation> operations = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      operations.add(indexing(jobs.get(i), vectors.get(i), opening(jobs.get(i), repeats)));
    }
    for (int at = 0; at < operations.size(); at += BATCH) {
      send(operations.subList(at, Math.min(at + BATCH, operations.size())));
    }
  }

  private static IdentityFacts opening(Job job, Map<Long, Long> repeats) {
    JobId first = new JobId(repeats.getOrDefault(job.id().value(), job.id().value()));
    int others = (int) repeats.values().stream().filter(it -> it == first.value()).count();
    Instant seen = job.ad().postedAt();
    return new IdentityFacts(first, first, 1 + others, seen, JobBuilder.NOW, 0, List.of());
  }

  private List<float[]> vectors(List<Job> jobs) {
    return models
        .embedder()
        .embed(jobs.stream().map(job -> JobText.passage(job.ad())).toList(), TextRole.PASSAGE);
  }

  private static BulkOperation indexing(Job job, float[] vector, IdentityFacts opening) {
    KnownJob known = new KnownJob(job, IndexedFacts.of(job.ad(), ReadFacts.of(job.ad())), opening);
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
