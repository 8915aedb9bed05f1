package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.searchapi.saved.SavedSearchDesk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What is kept of a consent is what the page said.
class ConsentWordingTest {

  @Test
  void mail_is_agreed_to_in_the_words_of_the_search_page() throws IOException {
    assertTrue(page("search.html").contains(">" + SavedSearchDesk.WORDING + "<"));
  }

  @Test
  void a_browser_is_tied_to_an_address_in_the_words_of_the_search_page() throws IOException {
    assertTrue(page("search.html").contains("> " + SavedSearchDesk.KNOWN_JOBS + "<"));
  }

  @Test
  void measuring_is_agreed_to_in_the_words_of_the_page_of_the_mail() throws IOException {
    assertTrue(page("alerts.html").contains(MeasuredMailRoutes.WORDING));
  }

  private static String page(String name) throws IOException {
    try (InputStream page = SearchApi.class.getResourceAsStream("page/" + name)) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
