package dev.shigoto.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.util.List;

/// Lets pages of other sites call the API (Fetch standard, CORS protocol). There are no cookies, so
/// nothing is given away that a server could not fetch as well.
final class Cors {

  private static final String ANY = "*";
  private static final String ONE_HOUR = "3600";

  private final List<String> origins;

  private Cors(List<String> origins) {
    this.origins = origins;
  }

  static void register(RoutesConfig routes, List<String> origins) {
    routes.before("/v1/*", new Cors(origins)::handle);
  }

  private void handle(Context ctx) {
    String origin = ctx.header(Header.ORIGIN);
    if (origin == null) {
      return;
    }
    ctx.header(Header.VARY, Header.ORIGIN);
    if (!origins.contains(ANY) && !origins.contains(origin)) {
      return; // without our permission the browser keeps the answer from the page
    }
    ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origins.contains(ANY) ? ANY : origin);
    if (ctx.method().equals(HandlerType.OPTIONS)) {
      preflight(ctx);
    }
  }

  private static void preflight(Context ctx) {
    ctx.header(Header.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST")
        .header(Header.ACCESS_CONTROL_ALLOW_HEADERS, Header.CONTENT_TYPE)
        .header(Header.ACCESS_CONTROL_MAX_AGE, ONE_HOUR)
        .status(204)
        .skipRemainingHandlers();
  }
}
