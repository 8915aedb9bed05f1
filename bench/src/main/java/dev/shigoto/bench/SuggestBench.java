package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.HdrHistogram.Histogram;

/// What do completions cost over a request to the engine? Suggestions through the API, against one
/// request that finds the eight best titles with what was typed as a beginning.
final class SuggestBench implements Benchmark {

  private static final String API = "api";
  private static final String RAW = "one engine request";
  private static final Goal GOAL = new Goal(3.0, 1.5);
  private static final int REPEATS = 10;

  /// Beginnings in all states of an input method, short and long, and next words.
  private static final List<String> TYPED =
      List.of(
          "か", "かn", "かんg", "kan", "kango", "看護", "看護s", "えんj", "enji", "エンジ", "ｴﾝｼﾞ", "せい", "sei",
          "てん", "ten", "ほい", "hoik", "保育", "えいぎ", "営業", "じむ", "jimu", "tokyo", "とうき", "東京", "しぶ",
          "渋", "よこは", "yokoha", "横浜", "うめ", "大阪", "おおs", "ドラ", "dorai", "カフェ", "kafe", "レジ", "java",
          "exc", "株式会社", "未経験 か", "東京都 えん", "パート せ", "正社員 営", "のちにきら");

  @Override
  public String name() {
    return "suggest";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        ApiServer api = ApiServer.over(corpus, corpus.engine())) {
      corpus.indexer(progress).close();
      Merges.awaitEnd(corpus.engine());
      report.condition(TYPED.size() + " beginnings, each " + REPEATS + " times in a pass");
      List<String> order = shuffled(options.seed());
      Outcome outcome =
          compare(
              order.stream().map(api::suggest).toList(),
              order.stream().map(typed -> raw(corpus.engine(), typed)).toList(),
              options,
              progress);
      report.finding("p50", outcome.ratio(RAW, "p50"), GOAL);
      report.finding("p95", outcome.ratio(RAW, "p95"));
      report.warmUp(outcome, "");
      for (String figure : List.of("p50", "p95")) {
        outcome
            .arms()
            .forEach(arm -> report.figure(arm, figure + " ms", outcome.median(arm, figure)));
      }
    }
    return report.build();
  }

  private static List<String> shuffled(long seed) {
    List<String> order = new ArrayList<>();
    Collections.nCopies(REPEATS, TYPED).forEach(order::addAll);
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static Outcome compare(
      List<HttpRequest> api, List<HttpRequest> raw, BenchOptions options, Progress progress) {
    try (BareClient client = new BareClient()) {
      List<Arm> arms =
          List.of(new Arm(API, () -> pass(client, api)), new Arm(RAW, () -> pass(client, raw)));
      return new PairedRun(arms, "p50", options.rounds()).run(progress);
    }
  }

  /// One request at a time, as one person types.
  private static Map<String, Double> pass(BareClient client, List<HttpRequest> requests) {
    Histogram micros = new Histogram(3);
    for (HttpRequest request : requests) {
      long start = System.nanoTime();
      client.send(request);
      micros.recordValue((System.nanoTime() - start) / 1_000);
    }
    return Map.of(
        "p50", micros.getValueAtPercentile(50) / 1e3,
        "p95", micros.getValueAtPercentile(95) / 1e3);
  }

  private static HttpRequest raw(URI engine, String typed) {
    String body =
        """
        {"size": 8, "_source": ["title"], "track_total_hits": false,
         "query": {"match_phrase_prefix": {"title.completion": "%s"}}}
        """
            .formatted(typed);
    return HttpRequest.newBuilder(engine.resolve("/" + Corpus.NAMES.read() + "/_search"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
