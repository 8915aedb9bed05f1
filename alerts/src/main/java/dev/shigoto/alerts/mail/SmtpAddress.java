package dev.shigoto.alerts.mail;

import dev.shigoto.domain.config.Secret;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a mail server listens and who we are to it.
///
/// @param login empty where the server asks for none
public record SmtpAddress(String host, int port, Tls tls, Optional<Login> login) {

  private static final int SUBMISSION = 587;
  private static final int SUBMISSION_TLS = 465;

  /// How the conversation is kept secret.
  public enum Tls {
    /// From the first byte (RFC 8314).
    FROM_START,
    /// STARTTLS, or nothing is said.
    REQUIRED,
    /// Not at all: a server on this machine or on a network of its own.
    NONE
  }

  public record Login(String user, Secret password) {}

  /// @param url `smtp://user:password@host:587` speaks STARTTLS and nothing without it,
  ///     `smtps://…:465` TLS from the start, `smtp+plain://host:25` neither; user and password are
  ///     percent-encoded
  /// @throws IllegalArgumentException if it is anything else
  public static SmtpAddress parse(String url) {
    URI uri = URI.create(url.strip());
    String scheme = String.valueOf(uri.getScheme());
    Tls tls =
        switch (scheme) {
          case "smtp" -> Tls.REQUIRED;
          case "smtps" -> Tls.FROM_START;
          case "smtp+plain" -> Tls.NONE;
          default -> throw new IllegalArgumentException("no address of a mail server");
        };
    if (uri.getHost() == null || (uri.getRawPath() != null && uri.getRawPath().length() > 1)) {
      throw new IllegalArgumentException("no address of a mail server");
    }
    int port =
        uri.getPort() > 0 ? uri.getPort() : tls == Tls.FROM_START ? SUBMISSION_TLS : SUBMISSION;
    return new SmtpAddress(
        uri.getHost(),
        port,
        tls,
        Optional.ofNullable(uri.getRawUserInfo()).map(SmtpAddress::login));
  }

  private static Login login(String userInfo) {
    String[] parts = userInfo.split(":", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("a user without a password");
    }
    return new Login(decoded(parts[0]), new Secret(decoded(parts[1])));
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
