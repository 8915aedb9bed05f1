package dev.shigoto.searchapi;

import dev.shigoto.database.alert.LoggedMail;
import dev.shigoto.database.alert.MailFigures;
import dev.shigoto.database.alert.MailLog;
import dev.shigoto.searchapi.json.LoggedMailsJson;
import dev.shigoto.searchapi.json.MailFiguresJson;
import dev.shigoto.searchapi.request.LoggedMailsRequest;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What became of mails, by campaign and one by one, for those who may enter the lab.
final class MailLogRoutes {

  private final MailFigures figures;
  private final MailLog log;
  private final Clock clock;

  private MailLogRoutes(Sources sources) {
    this.figures = sources.database().mailFigures();
    this.log = sources.database().mailLog();
    this.clock = sources.clock();
  }

  static void register(RoutesConfig routes, LabGate gate, Sources sources) {
    MailLogRoutes handlers = new MailLogRoutes(sources);
    routes.get("/v1/mail-figures", gate.open(handlers::figures));
    routes.get("/v1/mails", gate.open(handlers::mails));
  }

  private void figures(Context ctx) {
    Duration days = Duration.ofDays(RequestReader.days(Query.of(ctx)));
    ctx.json(MailFiguresJson.of(figures.since(clock.instant().minus(days))));
  }

  private void mails(Context ctx) {
    LoggedMailsRequest asked = RequestReader.loggedMails(Query.of(ctx));
    List<LoggedMail> found = log.latest(asked.filter(clock.instant()), asked.size() + 1);
    ctx.json(LoggedMailsJson.of(found, asked.size()));
  }
}
