package dev.shigoto.bench;

import dev.shigoto.bench.Recorder.Passed;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/// Pairs every search of the API with the `_msearch` that the API sends for it.
final class Twins {

  /// @throws VoidRunException if the two do not find the same
  static List<Twin> of(Corpus corpus, ApiServer api, List<String> bodies) {
    try (Recorder recorder = Recorder.before(corpus.engine());
        ApiServer recorded = ApiServer.over(corpus, recorder.url());
        BareClient client = new BareClient()) {
      List<Twin> twins = new ArrayList<>();
      for (String body : bodies) {
        recorder.take();
        client.send(recorded.search(body));
        Passed passed = multiSearch(body, recorder.take());
        Twin twin = new Twin(api.search(body), raw(corpus.engine(), passed));
        SameHits.check(body, client.text(twin.api()), passed.response(), client.text(twin.raw()));
        twins.add(twin);
      }
      return twins;
    }
  }

  private static Passed multiSearch(String body, List<Passed> all) {
    return all.stream()
        .filter(passed -> passed.path().contains("_msearch"))
        .findFirst()
        .orElseThrow(() -> new VoidRunException("the API sends no _msearch for " + body));
  }

  private static HttpRequest raw(URI engine, Passed passed) {
    return HttpRequest.newBuilder(engine.resolve(passed.path()))
        .header("Content-Type", "application/x-ndjson")
        .POST(BodyPublishers.ofString(passed.request()))
        .build();
  }

  private Twins() {}
}
