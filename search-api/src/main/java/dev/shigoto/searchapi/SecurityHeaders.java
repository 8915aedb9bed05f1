package dev.shigoto.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// What a browser may do with our answers: our own scripts and styles and nothing else.
final class SecurityHeaders {

  static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private SecurityHeaders() {}

  static void register(RoutesConfig routes) {
    routes.before(SecurityHeaders::add);
  }

  private static void add(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "strict-origin-when-cross-origin");
  }
}
