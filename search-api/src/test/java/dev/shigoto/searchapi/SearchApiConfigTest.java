package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.config.Secret;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.facts.FactFiles;
import dev.shigoto.searchapi.model.VectorShare;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchApiConfigTest {

  private static final String ENGINE = "http://127.0.0.1:9200";
  private static final String DATABASE = "postgresql://ken:hush@db/jobs";

  @Test
  void the_addresses_of_engine_and_database_are_enough() {
    assertEquals(
        new SearchApiConfig(
            "0.0.0.0",
            8080,
            List.of("*"),
            URI.create(ENGINE),
            IndexNames.DEFAULT,
            Optional.empty(),
            FactFiles.NONE,
            Optional.empty(),
            DatabaseConfig.parse(DATABASE),
            QueryLogging.ON,
            new VectorShare(0.01),
            Optional.empty(),
            new LabAccess.Closed()),
        read(Map.of("OPENSEARCH_URL", ENGINE, "DATABASE_URL", DATABASE)));
  }

  @Test
  void every_setting_has_a_variable() {
    assertEquals(
        new SearchApiConfig(
            "127.0.0.1",
            0,
            List.of("https://a.example", "https://b.example"),
            URI.create(ENGINE),
            new IndexNames("staging"),
            Optional.of(Path.of("/srv/models")),
            new FactFiles(
                Optional.of(Path.of("/srv/jobs.tsv")),
                Optional.of(Path.of("/srv/wages.tsv")),
                Optional.of(Path.of("/srv/places"))),
            Optional.of(Path.of("/srv/words")),
            DatabaseConfig.parse(DATABASE),
            QueryLogging.OFF,
            new VectorShare(0.5),
            Optional.empty(),
            new LabAccess.ByToken(new Secret("not-for-everybody"))),
        read(
            Map.ofEntries(
                Map.entry("OPENSEARCH_URL", ENGINE),
                Map.entry("DATABASE_URL", DATABASE),
                Map.entry("SHIGOTO_API_HOST", "127.0.0.1"),
                Map.entry("SHIGOTO_API_PORT", "0"),
                Map.entry("SHIGOTO_CORS_ORIGINS", "https://a.example, https://b.example"),
                Map.entry("SHIGOTO_INDEX_PREFIX", "staging"),
                Map.entry("SHIGOTO_MODELS", "/srv/models"),
                Map.entry("SHIGOTO_OCCUPATIONS", "/srv/jobs.tsv"),
                Map.entry("SHIGOTO_MINIMUM_WAGES", "/srv/wages.tsv"),
                Map.entry("SHIGOTO_GAZETTEER", "/srv/places"),
                Map.entry("SHIGOTO_DICTIONARIES", "/srv/words"),
                Map.entry("SHIGOTO_QUERY_LOG", "off"),
                Map.entry("SHIGOTO_VECTOR_SHARE", "0.5"),
                Map.entry("SHIGOTO_LAB_TOKEN", "not-for-everybody"))));
  }

  @Test
  void a_wrong_port_and_missing_stores_are_named_together() {
    var refused =
        assertThrows(ConfigurationException.class, () -> read(Map.of("SHIGOTO_API_PORT", "http")));

    assertEquals(
        3, refused.getMessage().lines().filter(line -> line.contains(" set it to ")).count());
  }

  @Test
  void a_share_that_is_none_is_named() {
    Map<String, String> variables =
        Map.of("OPENSEARCH_URL", ENGINE, "DATABASE_URL", DATABASE, "SHIGOTO_VECTOR_SHARE", "1.5");

    var refused = assertThrows(ConfigurationException.class, () -> read(variables));

    assertTrue(
        refused
            .getMessage()
            .contains("SHIGOTO_VECTOR_SHARE: must be a number from 0 to 1, but was 1.5"),
        refused::getMessage);
  }

  @Test
  void the_password_is_not_shown() {
    String config = read(Map.of("OPENSEARCH_URL", ENGINE, "DATABASE_URL", DATABASE)).toString();

    assertFalse(config.contains("hush"), config);
  }

  private static SearchApiConfig read(Map<String, String> variables) {
    return Environment.read(variables, SearchApiConfig::read);
  }
}
