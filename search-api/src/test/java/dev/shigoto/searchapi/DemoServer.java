package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
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
import dev.shigoto.retrieval.JobSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.Refresh;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.BulkResponse;

/// One server over one index, shared by the tests of this module: 300 demo jobs and those of {@link
/// SpecialJobs}. It lives until the JVM ends.
final class DemoServer {

  static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  private static final int JOBS = 300;
  private static final long SEED = 7;
  private static final AdAnalysis ANALYSIS = AdAnalysis.builtIn();
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

  private DemoServer() {}

  static URI url() {
    return Running.URL;
  }

  /// Started, and so loaded, at first use.
  private static final class Running {
    static final URI URL = start();
  }

  private static URI start() {
    IndexNames names = new IndexNames(TestStack.newIndexPrefix());
    OpenSearchConnection engine = OpenSearchConnection.open(TestStack.openSearchUrl());
    ModelRegistry models = ModelRegistry.open(Optional.empty());
    fill(new JobsIndex(engine.client(), names), names, engine, models.embedder());
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    JobSearch search = new JobSearch(engine.client(), names, models, clock);
    DatabaseConfig database = DatabaseConfig.parse(TestStack.newDatabaseUrl());
    SearchApi api =
        SearchApi.start(
            SearchApiConfig.local(0, TestStack.openSearchUrl(), database),
            new Sources(search, models, Database.open(database), clock));
    return URI.create("http://127.0.0.1:" + api.port());
  }

  private static void fill(
      JobsIndex index, IndexNames names, OpenSearchConnection engine, Embedder embedder) {
    index.swapTo(
        index.createGeneration(VectorSettings.lucene(embedder.identity(), embedder.dimension())));
    BulkRequest.Builder bulk = new BulkRequest.Builder().index(names.write());
    documents(embedder)
        .forEach(job -> bulk.operations(op -> op.index(i -> i.id(job.id()).document(job))));
    try {
      BulkResponse answer = engine.client().bulk(bulk.refresh(Refresh.True).build());
      if (answer.errors()) {
        throw new IllegalStateException(answer.toJsonString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JobDocument> documents(Embedder embedder) {
    List<JobAd> ads =
        Stream.concat(SpecialJobs.ads(), DemoJobs.seeded(SEED, NOW).jobs(JOBS)).toList();
    List<float[]> embeddings =
        embedder.embed(ads.stream().map(JobText::passage).toList(), TextRole.PASSAGE);
    List<JobDocument> documents = new ArrayList<>();
    for (int i = 0; i < ads.size(); i++) {
      Job job = new Job(new JobId(i + 1), 1, JobStatus.ACTIVE, ads.get(i), NOW, NOW);
      IndexedFacts facts = IndexedFacts.of(ads.get(i), ANALYSIS.read(ads.get(i), TODAY));
      documents.add(JobDocument.of(KnownJob.ofNew(job, facts, NOW), embeddings.get(i), NOW));
    }
    return documents;
  }
}
