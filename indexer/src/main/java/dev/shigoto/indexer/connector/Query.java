package dev.shigoto.indexer.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/// Addresses with parameters.
final class Query {

  private Query() {}

  static URI of(String address, Map<String, String> parameters) {
    return URI.create(
        parameters.entrySet().stream()
            .map(it -> it.getKey() + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&", address + "?", "")));
  }

  /// `text` as a parameter, or as a step of a path.
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
