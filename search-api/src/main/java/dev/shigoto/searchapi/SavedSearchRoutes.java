package dev.shigoto.searchapi;

import dev.shigoto.database.alert.MailLink;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import dev.shigoto.searchapi.request.RequestReader;
import dev.shigoto.searchapi.saved.Preview;
import dev.shigoto.searchapi.saved.SavedSearchBody;
import dev.shigoto.searchapi.saved.SavedSearchDesk;
import dev.shigoto.searchapi.saved.SavedSearchReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;

/// `/v1/saved-searches`, for whoever has a {@link BearerLink}; who has none begins with an address,
/// to which the first link is sent.
final class SavedSearchRoutes {

  private static final int MAX_BODY = 64 * 1024;

  private final SavedSearchDesk desk;
  private final BearerLink links;
  private final SavedSearchReader reader;
  private final Preview preview;

  private SavedSearchRoutes(SavedSearchDesk desk, SavedSearchReader reader, Preview preview) {
    this.desk = desk;
    this.links = new BearerLink(desk);
    this.reader = reader;
    this.preview = preview;
  }

  static void register(
      RoutesConfig routes, SavedSearchDesk desk, SavedSearchReader reader, Preview preview) {
    SavedSearchRoutes handlers = new SavedSearchRoutes(desk, reader, preview);
    String all = "/v1/saved-searches";
    String one = all + "/{id}";
    routes.post(all, handlers::save);
    routes.post(all + "/preview", handlers::preview);
    routes.get(all, ctx -> ctx.json(desk.all(handlers.links.of(ctx))));
    routes.get(one, ctx -> handlers.act(ctx, desk::one));
    routes.put(one, handlers::change);
    routes.delete(one, handlers::delete);
    routes.post(one + "/confirm", ctx -> handlers.act(ctx, desk::confirm));
    routes.post(one + "/pause", ctx -> handlers.act(ctx, desk::pause));
    routes.post(one + "/resume", ctx -> handlers.act(ctx, desk::resume));
  }

  private void save(Context ctx) throws IOException {
    SavedSearchBody body = reader.read(Body.of(ctx, MAX_BODY));
    Optional<MailLink> link = links.ifAny(ctx);
    if (link.isPresent()) {
      withoutMail(body);
      ctx.status(HttpStatus.CREATED).json(desk.add(link.get(), body));
    } else {
      ctx.status(HttpStatus.ACCEPTED)
          .json(desk.ask(body.mail().orElseThrow(SavedSearchRoutes::noMail), body));
    }
  }

  private void preview(Context ctx) throws IOException {
    ctx.json(preview.of(reader.read(Body.of(ctx, MAX_BODY))));
  }

  private void change(Context ctx) throws IOException {
    SavedSearchBody body = reader.read(Body.of(ctx, MAX_BODY));
    withoutMail(body);
    ctx.json(desk.change(links.of(ctx), ctx.pathParam("id"), body));
  }

  private void delete(Context ctx) {
    RequestReader.none(Query.of(ctx));
    desk.delete(links.of(ctx), ctx.pathParam("id"));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private void act(Context ctx, BiFunction<MailLink, String, Object> action) {
    RequestReader.none(Query.of(ctx));
    ctx.json(action.apply(links.of(ctx), ctx.pathParam("id")));
  }

  private static void withoutMail(SavedSearchBody body) {
    if (body.mail().isPresent()) {
      throw InvalidFieldsException.of(
          "mail", "mail must be left out: the link already says whose search it is");
    }
  }

  private static InvalidFieldsException noMail() {
    return InvalidFieldsException.of(
        "mail", "mail is missing: say where to send, or send the token of a mail's link");
  }
}
