package dev.shigoto.bench;

import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.SearchApi;
import dev.shigoto.searchapi.SearchApiConfig;
import dev.shigoto.searchapi.Sources;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// The search API over a corpus, on a loopback port of its own.
final class ApiServer implements AutoCloseable {

  private static final int ANY_PORT = 0;

  private final OpenSearchConnection connection;
  private final JobSearch jobs;
  private final SearchApi api;

  private ApiServer(OpenSearchConnection connection, JobSearch jobs, SearchApi api) {
    this.connection = connection;
    this.jobs = jobs;
    this.api = api;
  }

  /// @param engine where it sends its searches: the corpus's engine, or what stands before it
  static ApiServer over(Corpus corpus, URI engine) {
    OpenSearchConnection connection = OpenSearchConnection.open(engine);
    JobSearch search =
        new JobSearch(connection.client(), Corpus.NAMES, corpus.models(), Corpus.CLOCK);
    SearchApiConfig config = SearchApiConfig.local(ANY_PORT, engine, corpus.databaseConfig());
    Sources sources = new Sources(search, corpus.models(), corpus.database(), Corpus.CLOCK);
    return new ApiServer(connection, search, SearchApi.start(config, sources));
  }

  /// What stands behind its routes.
  JobSearch jobs() {
    return jobs;
  }

  HttpRequest search(String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/v1/jobs/search"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  HttpRequest suggest(String typed) {
    String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + api.port() + "/v1/suggest?q=" + q))
        .build();
  }

  @Override
  public void close() {
    api.close();
    connection.close();
  }
}
