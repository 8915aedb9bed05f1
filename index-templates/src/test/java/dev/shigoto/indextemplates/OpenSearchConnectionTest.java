package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenSearchConnectionTest {

  @ParameterizedTest
  @CsvSource({
    "localhost:9200, localhost:9200",
    "/jobs, /jobs",
    "http://user:secret@under_score:9200, http://***@under_score:9200"
  })
  void an_address_that_names_no_host_is_refused_without_its_password(String url, String shown) {
    var refusal =
        assertThrows(
            IllegalArgumentException.class, () -> OpenSearchConnection.open(URI.create(url)));
    assertEquals(
        "the engine's address must look like http://127.0.0.1:9200, but was " + shown,
        refusal.getMessage());
  }
}
