package dev.shigoto.searchapi.problem;

import dev.shigoto.retrieval.CursorExpiredException;
import dev.shigoto.retrieval.EngineUnavailableException;
import dev.shigoto.retrieval.InvalidRequestException;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.jdbi.v3.core.ConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers every exception of a route with a {@link Problem}.
public final class ProblemAnswers {

  private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);
  private static final String RETRY_SECONDS = "5";

  private ProblemAnswers() {}

  public static void register(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, ctx) -> answer(ctx, e.problem()));
    routes.exception(
        InvalidFieldsException.class, (e, ctx) -> answer(ctx, Problem.invalidRequest(e.errors())));
    routes.exception(
        InvalidRequestException.class,
        (e, ctx) -> answer(ctx, ProblemException.invalid(e.field(), messageOf(e)).problem()));
    routes.exception(
        CursorExpiredException.class, (e, ctx) -> answer(ctx, Problem.cursorExpired(messageOf(e))));
    routes.exception(EngineUnavailableException.class, ProblemAnswers::engineUnavailable);
    routes.exception(ConnectionException.class, ProblemAnswers::databaseUnavailable);
    routes.exception(HttpResponseException.class, ProblemAnswers::http);
    routes.exception(Exception.class, ProblemAnswers::internal);
  }

  private static void engineUnavailable(EngineUnavailableException e, Context ctx) {
    log.warn("{} {}: the engine is not available", ctx.method(), ctx.path(), e);
    answer(ctx, Problem.engineUnavailable());
  }

  private static void databaseUnavailable(ConnectionException e, Context ctx) {
    log.warn("{} {}: the database is not available", ctx.method(), ctx.path(), e);
    answer(ctx, Problem.databaseUnavailable());
  }

  private static void http(HttpResponseException e, Context ctx) {
    String allowed = e.getDetails().getOrDefault("availableMethods", "");
    if (!allowed.isEmpty()) {
      ctx.header(Header.ALLOW, allowed);
    }
    answer(
        ctx,
        Problem.http(
            e.getStatus(),
            HttpStatus.forStatus(e.getStatus()).getMessage(),
            detail(e, ctx, allowed)));
  }

  private static String detail(HttpResponseException e, Context ctx, String allowed) {
    return switch (e.getStatus()) {
      case 404 -> "there is nothing at " + ctx.path() + "; see /openapi.json for what there is";
      case 405 -> ctx.path() + " does not take " + ctx.method() + ", but " + allowed;
      default -> messageOf(e);
    };
  }

  private static void internal(Exception e, Context ctx) {
    log.error("{} {} failed", ctx.method(), ctx.path(), e);
    answer(ctx, Problem.internal());
  }

  private static void answer(Context ctx, Problem problem) {
    if (problem.status() == 503) {
      ctx.header(Header.RETRY_AFTER, RETRY_SECONDS);
    }
    ctx.status(problem.status()).json(problem).contentType(Problem.CONTENT_TYPE);
  }

  private static String messageOf(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
