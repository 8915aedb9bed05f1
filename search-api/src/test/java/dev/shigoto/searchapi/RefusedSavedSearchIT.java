package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody can save, and who sees nothing.
class RefusedSavedSearchIT extends SavedSearchTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void without_a_link_nothing_is_shown(String token) {
    Answer refused = send("GET", PATH, token, "");

    assertEquals(401, refused.status());
    assertEquals("urn:shigoto:problem:no-link", refused.json().path("type").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"query\": \"\"}",
        "{\"query\": \"求人\"}",
        "{\"query\": \"-カフェ\"}",
        "{\"filters\": {\"postedSince\": \"P7D\"}}",
        "{\"filters\": {\"excludeJobIds\": [\"1\"]}}"
      })
  void a_search_that_matches_everything_is_refused_with_the_reason(String search) {
    Answer refused =
        post(PATH, "", "{\"mail\": \"%s\", \"search\": %s}".formatted(address(), search));

    assertEquals(400, refused.status());
    assertEquals(List.of("search"), fields(refused));
    assertEquals(
        "search must have a condition: a word that says something or a filter; without one it would"
            + " match every job",
        refused.json().path("detail").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"mail\": \"hanako\"                                  | mail",
        "\"mail\": \"a@example.jp\", \"cadence\": \"HOURLY\"   | cadence",
        "\"mail\": \"a@example.jp\", \"sendHour\": 24          | sendHour",
        "\"mail\": \"a@example.jp\", \"sendDay\": \"NEVER\"    | sendDay",
        "\"mail\": \"a@example.jp\", \"zone\": \"+09:00\"      | zone",
        "\"mail\": \"a@example.jp\", \"perMail\": 0            | perMail",
        "\"mail\": \"a@example.jp\", \"perEmployer\": 51       | perEmployer",
        "\"mail\": \"a@example.jp\", \"clientId\": \" \"       | clientId",
        "\"mail\": \"a@example.jp\", \"language\": \"en\"      | language",
        "\"mail\": \"a@example.jp\", \"name\": \" \"           | name",
        "\"mail\": \"a@example.jp\", \"quietHours\": {\"from\": 7, \"to\": 7} | quietHours",
        "\"mail\": \"a@example.jp\", \"quietHours\": {\"from\": 7} | quietHours.to",
        "\"mail\": \"a@example.jp\", \"colour\": 1             | colour"
      })
  void a_bad_value_is_refused_by_its_name(String fields, String bad) {
    Answer refused = post(PATH, "", "{%s, %s}".formatted(fields, CAFE));

    assertEquals(400, refused.status());
    assertEquals(List.of(bad), fields(refused));
  }

  @Test
  void an_address_that_is_asked_too_often_is_left_in_peace() {
    String mail = address();
    for (int i = 0; i < 3; i++) {
      assertEquals(202, post(PATH, "", "{\"mail\": \"%s\", %s}".formatted(mail, CAFE)).status());
    }

    assertEquals(429, post(PATH, "", "{\"mail\": \"%s\", %s}".formatted(mail, CAFE)).status());
  }

  @Test
  void an_address_is_needed_where_no_link_tells_it_and_refused_where_one_does() {
    assertEquals(List.of("mail"), fields(post(PATH, "", "{%s}".formatted(CAFE))));
    assertEquals(
        List.of("mail"),
        fields(post(PATH, link(ask()), "{\"mail\": \"%s\", %s}".formatted(address(), CAFE))));
  }
}
