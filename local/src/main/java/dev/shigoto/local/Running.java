package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.indextemplates.OpenSearchConnection;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Where a running platform listens.
///
/// @param api base address of the JSON API and the search page
/// @param database connection string, with the password of the embedded PostgreSQL
/// @param opensearch base address of the engine
/// @param data its data folder
record Running(String api, String database, String opensearch, String data) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The stores that the variables of a production platform name; empty unless both are set.
  static Optional<Running> named(Map<String, String> environment) {
    String database = environment.getOrDefault("DATABASE_URL", "");
    String engine = environment.getOrDefault("OPENSEARCH_URL", "");
    return database.isBlank() || engine.isBlank()
        ? Optional.empty()
        : Optional.of(new Running("", database, engine, ""));
  }

  /// @throws LocalException if only the stores are known
  URI apiAddress() {
    if (api.isEmpty()) {
      throw new LocalException(
          "the environment names stores, but no API; ask a platform that runs here, or one over"
              + " --corpus");
    }
    return URI.create(api);
  }

  Database openDatabase() {
    return Database.open(DatabaseConfig.parse(database));
  }

  OpenSearchConnection openEngine() {
    return OpenSearchConnection.open(URI.create(opensearch));
  }

  /// What a person reads.
  String toText() {
    return """
    search page  %s/
    API          %s/v1/jobs/search?q=...
    database     %s
    engine       %s
    data folder  %s"""
        .formatted(api, api, database, opensearch, data);
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Running fromJson(String json) throws JsonProcessingException {
    return JSON.readValue(json, Running.class);
  }
}
