package dev.shigoto.searchapi;

import dev.shigoto.retrieval.SearchAnswer;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;

/// What an operator watches.
final class Metrics {

  static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();

  private final Histogram requests =
      Histogram.builder()
          .name("shigoto_http_request_duration_seconds")
          .help("Requests by route and status, from the first byte read to the last one written")
          .labelNames("method", "route", "status")
          .classicOnly()
          .register(registry);

  private final Histogram searches =
      Histogram.builder()
          .name("shigoto_search_duration_seconds")
          .help("Searches: retrieval, ranking and the fetching of the page")
          .labelNames("mode")
          .classicOnly()
          .register(registry);

  private final Counter degraded =
      Counter.builder()
          .name("shigoto_search_degraded_total")
          .help("Answers that something was missing from, by what it was")
          .labelNames("reason")
          .register(registry);

  Metrics(Truth truth) {
    JvmMetrics.builder().register(registry);
    GaugeWithCallback.builder()
        .name("shigoto_as_of_timestamp_seconds")
        .help(
            "Searches know every change committed before this moment; absent if that is not known")
        .callback(gauge -> truth.asOf().ifPresent(at -> gauge.call(at.toEpochMilli() / 1000.0)))
        .register(registry);
  }

  void request(Context ctx, float millis) {
    String status = Integer.toString(ctx.statusCode());
    requests.labelValues(ctx.method().name(), route(ctx), status).observe(millis / 1000);
  }

  void search(SearchAnswer answer) {
    searches
        .labelValues(answer.interpretation().mode().apiName())
        .observe(answer.tookMs() / 1000.0);
    answer.degraded().forEach(reason -> degraded.labelValues(reason).inc());
  }

  void write(OutputStream out) throws IOException {
    writer.write(out, registry.scrape());
  }

  /// The path as registered: one label per route, however many paths are asked for.
  private static String route(Context ctx) {
    Endpoint matched = ctx.endpoints().lastHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }
}
