package dev.shigoto.alerts.mail;

import dev.shigoto.domain.config.Secret;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a mail server listens and who we are to it.
///
/// @param login empty where the server asks for none
public record MailServerAddress(String host, int port, Tls tls, Optional<Login> login) {

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

  /// Where mail is sent.
  ///
  /// @param url `smtp://user:password@host:587` speaks STARTTLS and nothing without it,
  ///     `smtps://…:465` TLS from the start, `smtp+plain://host:25` neither; user and password are
  ///     percent-encoded
  /// @throws IllegalArgumentException if it is anything else
  public static MailServerAddress smtp(String url) {
    return parse(url, "smtp", 587, 465);
  }

  /// Where mail is read.
  ///
  /// @param url `imaps://user:password@host:993` speaks TLS from the start, `imap://…:143` STARTTLS
  ///     and nothing without it, `imap+plain://…` neither; user and password are percent-encoded
  /// @throws IllegalArgumentException if it is anything else
  public static MailServerAddress imap(String url) {
    MailServerAddress address = parse(url, "imap", 143, 993);
    if (address.login().isEmpty()) {
      throw new IllegalArgumentException("a mailbox without its user");
    }
    return address;
  }

  private static MailServerAddress parse(String url, String protocol, int port, int portOfTls) {
    URI uri = URI.create(url.strip());
    Tls tls = tls(String.valueOf(uri.getScheme()), protocol);
    if (uri.getHost() == null || (uri.getRawPath() != null && uri.getRawPath().length() > 1)) {
      throw new IllegalArgumentException("no address of a mail server");
    }
    int usual = tls == Tls.FROM_START ? portOfTls : port;
    return new MailServerAddress(
        uri.getHost(),
        uri.getPort() > 0 ? uri.getPort() : usual,
        tls,
        Optional.ofNullable(uri.getRawUserInfo()).map(MailServerAddress::login));
  }

  private static Tls tls(String scheme, String protocol) {
    if (scheme.equals(protocol)) {
      return Tls.REQUIRED;
    } else if (scheme.equals(protocol + "s")) {
      return Tls.FROM_START;
    } else if (scheme.equals(protocol + "+plain")) {
      return Tls.NONE;
    }
    throw new IllegalArgumentException("no address of a mail server");
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
