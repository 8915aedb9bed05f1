package dev.shigoto.searchapi;

import dev.shigoto.database.alert.MailLink;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import dev.shigoto.searchapi.live.Follower;
import dev.shigoto.searchapi.live.LiveDigests;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.saved.SavedSearchDesk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.sse.SseHandler;
import java.util.OptionalLong;

/// The pages that links in mails lead to. A GET only shows: mail scanners follow every link. The
/// one-click unsubscribe of RFC 8058 is a POST to the same address, without cookie or token beside
/// that in the address. While the page is open it hears of new jobs by server-sent events.
final class AlertPageRoutes {

  private static final String EVENTS = "text/event-stream";

  private final SavedSearchDesk desk;
  private final LiveDigests live;
  private final Handler done = PageRoutes.page("unsubscribed.html");

  private AlertPageRoutes(SavedSearchDesk desk, LiveDigests live) {
    this.desk = desk;
    this.live = live;
  }

  static void register(RoutesConfig routes, SavedSearchDesk desk, LiveDigests live) {
    Handler page = PageRoutes.page("alerts.html");
    AlertPageRoutes handlers = new AlertPageRoutes(desk, live);
    routes.get("/alerts/{token}/live", handlers::follow);
    routes.get("/alerts/{token}", ctx -> show(ctx, page));
    routes.get("/alerts/{token}/unsubscribe", ctx -> show(ctx, page));
    routes.post("/alerts/{token}/unsubscribe", handlers::unsubscribe);
  }

  private void unsubscribe(Context ctx) throws Exception {
    desk.unsubscribe(link(ctx));
    show(ctx, done);
  }

  private void follow(Context ctx) throws Exception {
    Follower follower = live.admit(link(ctx).owner(), lastEventId(ctx));
    if (!String.valueOf(ctx.header(Header.ACCEPT)).contains(EVENTS)) {
      throw new ProblemException(Problem.notAcceptable(EVENTS));
    }
    new SseHandler(client -> live.follow(follower, client)).handle(ctx);
  }

  /// What a browser sends when it comes again after a break.
  private static OptionalLong lastEventId(Context ctx) {
    String id = ctx.header("Last-Event-ID");
    if (id == null || id.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!id.matches("[0-9]{1,18}")) {
      throw InvalidFieldsException.of(
          "Last-Event-ID", "Last-Event-ID must be the id of an event, a number, or be left out");
    }
    return OptionalLong.of(Long.parseLong(id));
  }

  private MailLink link(Context ctx) {
    return desk.link(ctx.pathParam("token"))
        .orElseThrow(() -> new ProblemException(Problem.noLink()));
  }

  /// The address holds a secret: no other site is to learn it, and no cache to keep it.
  private static void show(Context ctx, Handler page) throws Exception {
    page.handle(ctx);
    ctx.header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store");
  }
}
