package dev.shigoto.bench;

import dev.shigoto.indexer.verify.Difference;
import dev.shigoto.indexer.verify.Verification;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;

/// Five ways to spoil an index behind the indexer's back.
final class Tampering {

  private static final String STRAY = "tampered";

  private Tampering() {}

  /// @return the ids of the documents, sorted
  static List<String> with(Corpus corpus) {
    URI index = corpus.engine().resolve("/" + Corpus.NAMES.generation(corpus.generation()) + "/");
    String deleted = corpus.jobId(0.1);
    String retitled = corpus.jobId(0.5);
    String aged = corpus.jobId(0.9);
    String ghost = "900000000000";
    try (BareClient client = new BareClient()) {
      client.send(HttpRequest.newBuilder(index.resolve("_doc/" + deleted)).DELETE().build());
      client.send(post(index.resolve("_update/" + retitled), "{\"doc\": {\"title\": \"改\"}}"));
      client.send(post(index.resolve("_update/" + aged), "{\"doc\": {\"revision\": 1}}"));
      client.send(
          post(index.resolve("_doc/" + ghost), "{\"title\": \"幽霊\", \"number\": " + ghost + "}"));
      client.send(post(index.resolve("_doc/" + STRAY), "{\"title\": \"迷子\"}"));
    }
    return Stream.of(deleted, retitled, aged, ghost, STRAY).sorted().toList();
  }

  private static HttpRequest post(URI uri, String json) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  static List<String> ids(Verification found) {
    return found.differences().stream().map(Difference::id).sorted().toList();
  }
}
