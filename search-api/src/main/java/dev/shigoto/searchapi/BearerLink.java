package dev.shigoto.searchapi;

import dev.shigoto.database.alert.MailLink;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.saved.SavedSearchDesk;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;

/// Who holds the link of a mail proves it by `Authorization: Bearer` and the link's token.
record BearerLink(SavedSearchDesk desk) {

  private static final String BEARER = "Bearer ";

  /// @throws ProblemException 401 where there is none, or one that no mail had
  MailLink of(Context ctx) {
    return ifAny(ctx).orElseThrow(() -> new ProblemException(Problem.noLink()));
  }

  /// @throws ProblemException 401 for one that no mail had
  Optional<MailLink> ifAny(Context ctx) {
    String header = ctx.header(Header.AUTHORIZATION);
    if (header == null) {
      return Optional.empty();
    }
    String token = header.startsWith(BEARER) ? header.substring(BEARER.length()).strip() : "";
    return Optional.of(desk.link(token).orElseThrow(() -> new ProblemException(Problem.noLink())));
  }
}
