package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What those who may enter the lab learn of mails, and how they ask.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailLogRoutesIT {

  private static final String SUBJECT = "「カフェ」に合う新着求人 %d件";

  private LiveServer server;

  @BeforeAll
  void start() throws InterruptedException {
    server = new LiveServer();
    LoggedMails mails = new LoggedMails(server);
    for (int i = 1; i <= 3; i++) {
      mails.add("hanako@example.jp", "DIGEST", "HANDED_OVER", SUBJECT.formatted(i), "");
    }
    mails.add(
        "taro@example.com",
        "DIGEST",
        "BOUNCED",
        SUBJECT.formatted(9),
        "550 5.1.1 <taro@example.com>");
    mails.add("taro@example.com", "CONFIRMATION", "BOUNCED", "確認", "550 5.1.1 taro who?");
    mails.opened(SUBJECT.formatted(2));
    server.tick(Duration.ofDays(2));
    mails.add("hanako@example.jp", "DIGEST", "RENDERED", SUBJECT.formatted(5), "421 later");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void figures_add_up_and_are_as_described() {
    JsonNode digest = server.get("/v1/mail-figures?days=30").json().at("/campaigns/1");

    assertEquals("DIGEST", digest.path("campaign").asText());
    assertEquals(5, digest.path("mails").asInt());
    assertEquals(1, digest.path("waiting").asInt());
    assertEquals(3, digest.path("sent").asInt());
    assertEquals(1, digest.path("refused").asInt());
    assertEquals("550 5.1.1 <…@example.com>", digest.at("/reasons/1/reason").asText());
    assertEquals(
        "{\"subject\":\"「カフェ」に合う新着求人 …件\",\"sent\":3,\"measured\":1,\"opened\":1,\"clicked\":0}",
        digest.at("/subjects/0").toString());
    assertEquals(List.of(), faults("/v1/mail-figures", "MailFigures"));
  }

  @Test
  void figures_are_of_the_days_asked_for() {
    JsonNode figures = server.get("/v1/mail-figures?days=1").json();

    assertEquals(1, figures.path("campaigns").size(), figures::toString);
    assertEquals(1, figures.at("/campaigns/0/mails").asInt());
  }

  @Test
  void mails_are_read_page_by_page_and_are_as_described() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = server.get("/v1/mails?size=4" + cursor).json();
      ids.addAll(page.path("mails").findValuesAsText("id"));
      cursor =
          page.path("nextCursor").isNull() ? "" : "&cursor=" + page.path("nextCursor").asText();
    } while (!cursor.isEmpty());

    assertEquals(6, ids.size());
    assertEquals(
        ids.stream().sorted((a, b) -> Long.compare(Long.parseLong(b), Long.parseLong(a))).toList(),
        ids);
    assertEquals(List.of(), faults("/v1/mails", "LoggedMails"));
  }

  @Test
  void a_page_that_holds_just_all_is_the_last() {
    assertTrue(server.get("/v1/mails?size=6").json().path("nextCursor").isNull());
  }

  @ParameterizedTest
  @CsvSource({
    "state=BOUNCED, 2",
    "campaign=CONFIRMATION, 1",
    "campaign=DIGEST&state=BOUNCED, 1",
    "campaign=RECOMMENDATION, 0",
    "state=HANDED_OVER&size=2, 2",
    "days=1, 1"
  })
  void mails_are_chosen_by_campaign_state_and_days(String asked, int found) {
    assertEquals(found, server.get("/v1/mails?" + asked).json().path("mails").size());
  }

  @Test
  void no_answer_tells_an_address() {
    String said = server.get("/v1/mails").text() + server.get("/v1/mail-figures").text();

    assertTrue(said.contains("\"domain\":\"example.com\""), said);
    assertFalse(said.contains("taro") || said.contains("hanako"), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/mails?campaign=NEWS|campaign|campaign must be one of CONFIRMATION, DIGEST, RECOMMENDATION, but was \"NEWS\"",
        "/v1/mails?state=bounced|state|state must be one of CLAIMED, RENDERED, HANDED_OVER, CONFIRMED, BOUNCED, DROPPED, GIVEN_UP, but was \"bounced\"",
        "/v1/mails?days=366|days|days must be 1 to 365, but was 366",
        "/v1/mails?size=201|size|size must be 1 to 200, but was 201",
        "/v1/mails?cursor=-1|cursor|cursor must be nextCursor of the page before, but was \"-1\"",
        "/v1/mails?cursor=9999999999999999999|cursor|cursor must be nextCursor of the page before, but was \"9999999999999999999\"",
        "/v1/mails?state=BOUNCED&state=DROPPED|state|state must be given once",
        "/v1/mails?mail=a|mail|there is no field mail; known are campaign, cursor, days, size, state",
        "/v1/mail-figures?days=0|days|days must be 1 to 365, but was 0",
        "/v1/mail-figures?days=many|days|days must be 1 to 365, but was \"many\"",
        "/v1/mail-figures?weeks=1|weeks|there is no field weeks; known are days"
      })
  void what_cannot_be_asked_is_named(String path, String field, String message) {
    Answer refused = server.get(path);

    assertEquals(400, refused.status());
    assertEquals(field, refused.json().at("/errors/0/field").asText());
    assertEquals(message, refused.json().at("/errors/0/message").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/mails", "/v1/mail-figures"})
  void pages_of_elsewhere_learn_nothing(String path) {
    var elsewhere =
        Answer.request(server.url(), path).header("Origin", "https://evil.example.jp").GET();

    assertEquals(403, Answer.of(elsewhere).status());
  }

  private List<String> faults(String path, String schema) {
    Schema openApi = new Schema(server.get("/openapi.json").json());
    return openApi.faults(server.get(path).json(), openApi.named(schema), schema);
  }
}
