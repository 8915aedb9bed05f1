package dev.shigoto.searchapi;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.searchapi.request.AdRequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/// `/v1/jobs/analyze`: what an ad says that need not be published.
final class AnalyzeRoutes {

  private static final int MAX_BODY = 512 * 1024;

  private final Analyst analyst;

  private AnalyzeRoutes(Analyst analyst) {
    this.analyst = analyst;
  }

  static void register(RoutesConfig routes, Analyst analyst) {
    routes.post("/v1/jobs/analyze", new AnalyzeRoutes(analyst)::analyze);
  }

  private void analyze(Context ctx) throws IOException {
    JobAd ad = AdRequestReader.read(Body.of(ctx, MAX_BODY), analyst.clock().instant());
    ctx.json(analyst.sheet(ad.posting().externalId(), ad));
  }
}
