package dev.shigoto.searchapi;

import dev.shigoto.database.alert.MailLink;
import dev.shigoto.database.alert.MeasuredMails;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.retrieval.request.JsonFields;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;

/// Mails that are measured with the consent of those who get them: the links in them, which lead to
/// the pages of jobs here and nowhere else; and the consent.
final class MeasuredMailRoutes {

  /// What people read on the page of their searches when they agree.
  static final String WORDING =
      "届いたメールを開いたことと、求人を開いたことが記録され、メールの改善に使われることに同意します。いつでもやめられ、やめると記録は消えます。";

  private static final int MAX_BODY = 1024;

  /// One transparent pixel.
  private static final byte[] PIXEL =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  private final MeasuredMails mails;
  private final BearerLink links;
  private final Clock clock;

  private MeasuredMailRoutes(MeasuredMails mails, BearerLink links, Clock clock) {
    this.mails = mails;
    this.links = links;
    this.clock = clock;
  }

  /// @param agreed whether what is in a mail is noted
  record Measuring(boolean agreed) {}

  static void register(RoutesConfig routes, MeasuredMails mails, BearerLink links, Clock clock) {
    MeasuredMailRoutes handlers = new MeasuredMailRoutes(mails, links, clock);
    routes.get("/r/{token}/open.gif", handlers::opened);
    routes.get("/r/{token}/{job}", handlers::clicked);
    routes.get("/v1/mail-measuring", ctx -> ctx.json(handlers.measuring(links.of(ctx))));
    routes.put("/v1/mail-measuring", handlers::decide);
  }

  private void opened(Context ctx) {
    note(ctx, token -> mails.opened(token, clock.instant()));
    ctx.header("Cache-Control", "no-store").contentType("image/gif").result(PIXEL);
  }

  /// Also where the mail is not measured any more: the job is still there.
  private void clicked(Context ctx) {
    JobId job = job(ctx.pathParam("job"));
    note(ctx, token -> mails.clicked(token, job, clock.instant()));
    ctx.header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .redirect("/jobs/" + job, HttpStatus.FOUND);
  }

  private static JobId job(String text) {
    try {
      return JobId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.notFound("there is no job " + text));
    }
  }

  private static void note(Context ctx, Consumer<LinkToken> noting) {
    try {
      noting.accept(new LinkToken(ctx.pathParam("token")));
    } catch (IllegalArgumentException | JdbiException e) {
      // no token of ours, or nowhere to note it: who wants to see the job shall see it
    }
  }

  private Measuring measuring(MailLink link) {
    return new Measuring(mails.agreed(link.owner()));
  }

  private void decide(Context ctx) throws IOException {
    MailLink link = links.of(ctx);
    JsonFields fields = JsonFields.of(Body.of(ctx, MAX_BODY));
    fields.require("agreed");
    boolean agreed = fields.flag("agreed");
    fields.end();
    if (agreed) {
      mails.agree(link, WORDING, clock.instant());
    } else {
      mails.withdraw(link, clock.instant());
    }
    ctx.json(measuring(link));
  }
}
