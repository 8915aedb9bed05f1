package dev.shigoto.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shigoto.domain.config.Secret;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Set;

/// Lets into the lab who may enter it.
record LabGate(LabAccess access) {

  private static final String BEARER = "Bearer ";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /// `handler` for those who may.
  Handler open(Handler handler) {
    return ctx -> {
      check(ctx);
      handler.handle(ctx);
    };
  }

  /// A page, which says nothing by itself and asks for the token if one is needed.
  Handler page(Handler page) {
    return switch (access) {
      case LabAccess.ByToken _ -> page;
      case LabAccess.Closed _, LabAccess.OnThisMachine _ -> open(page);
    };
  }

  private void check(Context ctx) {
    switch (access) {
      case LabAccess.Closed _ -> throw new ProblemException(Problem.labClosed());
      case LabAccess.ByToken it -> checkToken(ctx, it.token());
      case LabAccess.OnThisMachine _ -> checkIsHere(ctx);
    }
  }

  private static void checkToken(Context ctx, Secret token) {
    String sent = ctx.header(Header.AUTHORIZATION);
    byte[] expected = (BEARER + token.reveal()).getBytes(UTF_8);
    if (sent == null || !MessageDigest.isEqual(sent.getBytes(UTF_8), expected)) {
      throw new ProblemException(Problem.noLabToken());
    }
  }

  /// A page of elsewhere that is open in a browser here sends its origin, or a name of its own
  /// that it made to lead here.
  private static void checkIsHere(Context ctx) {
    String origin = ctx.header(Header.ORIGIN);
    if (!isHere("http://" + ctx.header(Header.HOST)) || (origin != null && !isHere(origin))) {
      throw new ProblemException(Problem.labClosed());
    }
  }

  private static boolean isHere(String address) {
    try {
      String host = URI.create(address).getHost();
      return host != null && THIS_MACHINE.contains(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
