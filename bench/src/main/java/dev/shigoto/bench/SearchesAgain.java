package dev.shigoto.bench;

import dev.shigoto.indextemplates.JobDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What it costs to ask each saved search for one new job, on a sample of the searches.
final class SearchesAgain implements AutoCloseable {

  private final ThrowAwayIndex index;
  private final List<byte[]> requests;

  private SearchesAgain(ThrowAwayIndex index, List<byte[]> requests) {
    this.index = index;
    this.requests = requests;
  }

  /// @param jobs the index that is searched; the last of them is the new one
  static SearchesAgain of(
      Corpus corpus, BareClient client, List<JobDocument> jobs, List<Query> sample) {
    ThrowAwayIndex index = new ThrowAwayIndex(corpus, "bench-searches", client);
    jobs.forEach(job -> index.index(job.id(), Documents.json(job)));
    index.refresh();
    String id = jobs.getLast().id();
    return new SearchesAgain(index, sample.stream().map(query -> request(query, id)).toList());
  }

  private static byte[] request(Query query, String id) {
    return """
        {"size": 0, "query": {"bool": {"filter": [%s, {"ids": {"values": ["%s"]}}]}}}
        """
        .formatted(Percolator.json(query), id)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// @param searches that there are in all
  double jobsPerSecond(int searches) {
    long start = System.nanoTime();
    requests.forEach(index::search);
    double perSearch = (System.nanoTime() - start) / 1e9 / requests.size();
    return 1 / (perSearch * searches);
  }

  @Override
  public void close() {
    index.close();
  }
}
