package dev.shigoto.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How to reach PostgreSQL.
///
/// @param jdbcUrl without user and password
/// @param poolSize connections at most; an open claim holds one, a waiting indexer another
public record DatabaseConfig(String jdbcUrl, String user, String password, int poolSize) {

  private static final int DEFAULT_POOL_SIZE = 10;
  private static final Pattern URL =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<rest>[^@]+)");

  /// @param databaseUrl `postgresql://user:password@host:port/database?options`, with or without
  ///     `jdbc:` before it; user and password are percent-encoded
  /// @throws IllegalArgumentException if it is anything else; the message hides the password
  public static DatabaseConfig parse(String databaseUrl) {
    Matcher url = URL.matcher(databaseUrl.strip());
    if (!url.matches() || !hasHostAndDatabase(url.group("rest"))) {
      throw new IllegalArgumentException(
          "no PostgreSQL address: \""
              + databaseUrl.replaceAll(":[^:@/]*@", ":***@")
              + "\"; write postgresql://user:password@host:port/database");
    }
    return new DatabaseConfig(
        "jdbc:postgresql://" + url.group("rest"),
        decoded(url.group("user")),
        decoded(url.group("password")),
        DEFAULT_POOL_SIZE);
  }

  private static boolean hasHostAndDatabase(String rest) {
    try {
      URI uri = URI.create("postgresql://" + rest);
      return uri.getHost() != null && uri.getPath().length() > 1;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String decoded(@Nullable String part) {
    return part == null ? "" : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return jdbcUrl + " as " + user + ", password ***, " + poolSize + " connections";
  }
}
