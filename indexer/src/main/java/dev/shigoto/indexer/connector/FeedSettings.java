package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.ad.BadFieldException;
import dev.shigoto.indexer.ad.JsonFields;
import dev.shigoto.indexer.ad.JsonValue;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the feeds file says of one feed. A bad value is noted and something stands in for
/// it, so that everything that is wrong can be told at once.
final class FeedSettings {

  private static final URI NOWHERE = URI.create("http://nowhere.invalid");

  private final JsonFields fields;
  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  FeedSettings(JsonFields fields, Map<String, String> environment) {
    this.fields = fields;
    this.environment = environment;
  }

  List<String> problems() {
    return problems;
  }

  /// To be called when every field has been read.
  void refuseOthers() {
    fields.others().forEach(name -> problem("unknown field " + name));
  }

  void problem(String text) {
    problems.add(text);
  }

  /// The name of the feed.
  String name() {
    return word("name");
  }

  String word(String field) {
    return required(field, JsonValue::word, "?");
  }

  String word(String field, String fallback) {
    return optional(field, JsonValue::word).orElse(fallback);
  }

  /// Where a document lies: `url`, or `file`, a path on the indexer's host.
  URI document() {
    Optional<URI> url = optional("url", FeedSettings::address);
    Optional<URI> file = optional("file", it -> Path.of(it.word()).toAbsolutePath().toUri());
    needOneOf("url", "file");
    return url.or(() -> file).orElse(NOWHERE);
  }

  void needOneOf(String one, String other) {
    if (fields.find(one).isPresent() == fields.find(other).isPresent()) {
      problem("it needs " + one + " or " + other + ", one of the two");
    }
  }

  Optional<URI> address(String field) {
    return optional(field, FeedSettings::address);
  }

  URI address(String field, String fallback) {
    return address(field).orElseGet(() -> URI.create(fallback));
  }

  private static URI address(JsonValue value) {
    URI uri = value.as(() -> URI.create(value.word()));
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null) {
      throw value.refused("an http or https address");
    }
    return uri;
  }

  /// A secret, which stands in the environment and never in the file.
  ///
  /// @param field names the variable
  /// @param usual name of it
  String secret(String field, String usual) {
    String variable = word(field, usual);
    String value = environment.getOrDefault(variable, "").strip();
    if (value.isEmpty()) {
      problem("the environment variable " + variable + " (" + field + ") is not set");
    }
    return value;
  }

  Map<String, String> names(String field) {
    return required(field, FeedSettings::names, Map.of());
  }

  private static Map<String, String> names(JsonValue value) {
    JsonFields object = value.object();
    Map<String, String> names = new LinkedHashMap<>();
    object.others().forEach(name -> names.put(name, object.require(name).word()));
    return names;
  }

  <T> T required(String field, Function<JsonValue, T> read, T standIn) {
    if (fields.find(field).isEmpty()) {
      problem(field + " is missing");
    }
    return optional(field, read).orElse(standIn);
  }

  <T> Optional<T> optional(String field, Function<JsonValue, T> read) {
    try {
      return fields.find(field).map(read);
    } catch (BadFieldException | IllegalArgumentException e) {
      problem(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
