package dev.shigoto.indexer.ad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Posting;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimpleAdsTest {

  private final LineReader reader = new LineReader(new SimpleAds("simple"));

  @Test
  void a_line_is_an_id_a_title_and_a_text() {
    JobAd ad =
        read("{\"id\": \"dev-0\", \"title\": \"東大寺\", \"text\": \"奈良の寺。\", \"lang\": \"ja\"}");

    assertEquals(new Posting("simple", "dev-0"), ad.posting());
    assertEquals("東大寺", ad.title());
    assertEquals("奈良の寺。", ad.description());
  }

  @Test
  void the_beginning_of_the_text_stands_for_a_title_that_is_missing() {
    assertEquals("あ".repeat(60), read("{\"id\": 7, \"text\": \"" + "あ".repeat(90) + "\"}").title());
  }

  @Test
  void a_line_that_says_nothing_is_refused() {
    assertEquals(
        "title and text are missing",
        assertThrows(BadFieldException.class, () -> read("{\"id\": 7, \"title\": \" \"}"))
            .getMessage());
  }

  private JobAd read(String line) {
    return Items.good(reader.item(new Line(1, line, Optional.empty())));
  }
}
