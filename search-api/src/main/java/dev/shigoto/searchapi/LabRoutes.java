package dev.shigoto.searchapi;

import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.searchapi.json.LoggedQueriesJson;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.request.LoggedQueriesRequest;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/// `/lab`: the pages of those who look into searches, rankers and mails, and what they ask for that
/// nobody else does.
final class LabRoutes {

  private static final List<String> PAGES =
      List.of("compare", "judge", "queries", "experiments", "models", "campaigns");

  /// A card is a page that a trainer wrote: its own style, and nothing else.
  private static final String CARD_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox";

  private final QueryLog queries;
  private final ModelRegistry models;

  private LabRoutes(QueryLog queries, ModelRegistry models) {
    this.queries = queries;
    this.models = models;
  }

  static void register(RoutesConfig routes, LabGate gate, Sources sources) {
    LabRoutes handlers = new LabRoutes(sources.database().queries(), sources.models());
    routes.get("/lab", gate.page(page("lab.html")));
    PAGES.forEach(it -> routes.get("/lab/" + it, gate.page(page("lab-" + it + ".html"))));
    routes.get("/lab/models/{name}/card", gate.page(handlers::card));
    routes.get("/v1/lab/queries", gate.open(handlers::queries));
  }

  private static Handler page(String name) {
    return PageRoutes.framed("lab-frame.html", name);
  }

  private void queries(Context ctx) {
    LoggedQueriesRequest asked = RequestReader.loggedQueries(Query.of(ctx));
    ctx.json(LoggedQueriesJson.of(asked.kind().of(queries, asked.size())));
  }

  private void card(Context ctx) {
    RequestReader.none(Query.of(ctx));
    String name = ctx.pathParam("name");
    byte[] card =
        models
            .card(name)
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("no card is beside a model " + name)));
    ctx.header("Content-Security-Policy", CARD_POLICY)
        .contentType("text/html; charset=utf-8")
        .result(card);
  }
}
