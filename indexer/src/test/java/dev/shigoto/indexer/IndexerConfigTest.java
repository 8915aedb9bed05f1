package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class IndexerConfigTest {

  @Test
  void two_addresses_are_enough() {
    IndexerConfig config =
        Environment.read(
            Map.of(
                "DATABASE_URL", "postgresql://ken:hush@db/jobs",
                "OPENSEARCH_URL", "http://engine:9200"),
            IndexerConfig::read);
    assertEquals(9102, config.port());
    assertEquals("jobs", config.index().prefix());
    assertEquals(IndexerSettings.DEFAULT, config.settings());
    assertTrue(!config.toString().contains("hush"), config.toString());
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    Map<String, String> wrong = Map.of("SHIGOTO_INDEXER_WORKERS", "99", "SHIGOTO_INDEX_PREFX", "a");
    String message =
        assertThrows(
                ConfigurationException.class, () -> Environment.read(wrong, IndexerConfig::read))
            .getMessage();
    for (String name : new String[] {"DATABASE_URL", "OPENSEARCH_URL", "WORKERS", "PREFX"}) {
      assertTrue(message.contains(name), message);
    }
  }
}
