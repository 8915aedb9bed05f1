package dev.shigoto.searchapi;

import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.saved.SavedSearchDesk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/// The pages that links in mails lead to. A GET only shows: mail scanners follow every link. The
/// one-click unsubscribe of RFC 8058 is a POST to the same address, without cookie or token beside
/// that in the address.
final class AlertPageRoutes {

  private final SavedSearchDesk desk;
  private final Handler done = PageRoutes.page("unsubscribed.html");

  private AlertPageRoutes(SavedSearchDesk desk) {
    this.desk = desk;
  }

  static void register(RoutesConfig routes, SavedSearchDesk desk) {
    Handler page = PageRoutes.page("alerts.html");
    AlertPageRoutes handlers = new AlertPageRoutes(desk);
    routes.get("/alerts/{token}", ctx -> show(ctx, page));
    routes.get("/alerts/{token}/unsubscribe", ctx -> show(ctx, page));
    routes.post("/alerts/{token}/unsubscribe", handlers::unsubscribe);
  }

  private void unsubscribe(Context ctx) throws Exception {
    desk.unsubscribe(
        desk.link(ctx.pathParam("token"))
            .orElseThrow(() -> new ProblemException(Problem.noLink())));
    show(ctx, done);
  }

  /// The address holds a secret: no other site is to learn it, and no cache to keep it.
  private static void show(Context ctx, Handler page) throws Exception {
    page.handle(ctx);
    ctx.header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store");
  }
}
