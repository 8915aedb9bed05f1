package dev.shigoto.searchapi;

import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import dev.shigoto.searchapi.request.RequestReader;
import io.javalin.http.Context;
import java.io.IOException;

/// The body of a request that has no query string.
final class Body {

  private Body() {}

  /// @throws ProblemException 413 if it has more bytes than `max`
  static byte[] of(Context ctx, int max) throws IOException {
    RequestReader.none(Query.of(ctx));
    byte[] body = ctx.bodyInputStream().readNBytes(max + 1);
    if (body.length > max) {
      throw new ProblemException(Problem.tooLarge(max));
    }
    return body;
  }
}
