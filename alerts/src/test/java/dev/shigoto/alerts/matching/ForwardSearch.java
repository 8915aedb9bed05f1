package dev.shigoto.alerts.matching;

import dev.shigoto.database.Database;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.Repeats;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Sort;
import dev.shigoto.retrieval.Variety;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.opensearch.client.opensearch._types.Refresh;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;

/// Jobs in the embedded engine, and what a search finds of them.
public final class ForwardSearch implements AutoCloseable {

  private final OpenSearchConnection connection =
      OpenSearchConnection.open(TestStack.openSearchUrl());
  private final IndexNames names = new IndexNames(TestStack.newIndexPrefix());
  private final ModelRegistry models;

  private ForwardSearch(ModelRegistry models) {
    this.models = models;
  }

  public static ForwardSearch over(List<JobDocument> jobs, ModelRegistry models) {
    ForwardSearch search = new ForwardSearch(models);
    JobsIndex index = new JobsIndex(search.connection.client(), search.names);
    Embedder embedder = models.embedder();
    index.swapTo(
        index.createGeneration(VectorSettings.lucene(embedder.identity(), embedder.dimension())));
    search.store(jobs);
    return search;
  }

  /// The jobs as the database has them.
  public static ForwardSearch over(Database database, List<Long> jobs, ModelRegistry models) {
    return over(
        database.jobs().load(jobs.stream().map(JobId::new).toList()).stream()
            .map(job -> TestJobs.document(job, models.embedder()))
            .toList(),
        models);
  }

  private void store(List<JobDocument> jobs) {
    List<BulkOperation> operations =
        jobs.stream()
            .map(job -> BulkOperation.of(o -> o.index(i -> i.id(job.id()).document(job))))
            .toList();
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

  /// At one moment.
  public JobSearch at(Instant now) {
    return new JobSearch(
        connection.client(),
        names,
        models,
        Clock.fixed(now, ZoneOffset.UTC),
        SeekersDictionary.builtIn(),
        Gazetteer.builtIn());
  }

  /// Every job that a search by words and filters finds, repeats too.
  static Set<JobId> find(JobSearch search, KeptSearch wanted) {
    Set<JobId> found = new TreeSet<>();
    Optional<String> cursor = Optional.empty();
    do {
      SearchAnswer page = search.search(request(wanted, cursor));
      page.hits().forEach(hit -> found.add(hit.id()));
      cursor = page.nextCursor();
    } while (cursor.isPresent());
    return found;
  }

  private static SearchRequest request(KeptSearch wanted, Optional<String> cursor) {
    return new SearchRequest(
        wanted.typed(),
        wanted.understand(),
        Sort.NEWEST,
        SearchRequest.MAX_SIZE,
        cursor,
        Set.of(),
        Mode.KEYWORD,
        Optional.empty(),
        Optional.empty(),
        new Variety(Repeats.SHOWN, OptionalInt.empty()),
        false,
        false);
  }

  @Override
  public void close() {
    connection.close();
  }
}
