package dev.shigoto.bench;

import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/// An index of the same template as the real one, that lives for one pass.
final class ThrowAwayIndex implements AutoCloseable {

  private final JobsIndex index;
  private final int generation;
  private final String name;
  private final URI url;
  private final BareClient client;

  ThrowAwayIndex(Corpus corpus, String prefix, BareClient client) {
    IndexNames names = new IndexNames(prefix);
    this.index = new JobsIndex(corpus.client(), names);
    this.generation = index.createGeneration(corpus.vectors());
    this.name = names.generation(generation);
    this.url = corpus.engine().resolve("/" + name + "/");
    this.client = client;
  }

  String name() {
    return name;
  }

  void bulk(byte[] body) {
    send("_bulk", "application/x-ndjson", body);
  }

  void index(String id, byte[] document) {
    send("_doc/" + id, "application/json", document);
  }

  byte[] search(byte[] request) {
    return send("_search", "application/json", request);
  }

  void put(String path, String json) {
    client.send(
        HttpRequest.newBuilder(url.resolve(path))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json))
            .build());
  }

  /// Makes everything that was sent searchable.
  void refresh() {
    send("_refresh", "application/json", new byte[0]);
  }

  private byte[] send(String path, String type, byte[] body) {
    return client.send(
        HttpRequest.newBuilder(url.resolve(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  @Override
  public void close() {
    index.delete(generation);
  }
}
