package dev.shigoto.alerts.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.ledger.Step;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The app of the operator is told of digests.
@Timeout(60)
class WebhookCallsIT {

  private static final String SECRET = "whsec_c2hpZ290by1zZWNyZXQtb2YtMjQtYnl0ZXMh";

  private final TestAlerts alerts = new TestAlerts();
  private final Receiver receiver = new Receiver();
  private final Webhook webhook = new Webhook(receiver.url(), Webhook.key(SECRET));
  private final WebhookCalls calls = new WebhookCalls(alerts.database().jdbi(), webhook);

  WebhookCallsIT() throws IOException {}

  @AfterEach
  void close() {
    calls.close();
    receiver.close();
    alerts.close();
  }

  @Test
  void a_digest_is_told_once_and_signed() throws IOException {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");

    assertEquals(Step.DONE, calls.call(alerts.now()));
    assertEquals(Step.NOTHING, calls.call(alerts.now()));

    Receiver.Heard heard = receiver.heard().getFirst();
    Instant sent = Instant.ofEpochSecond(Long.parseLong(heard.timestamp()));
    assertEquals(webhook.signature(heard.id(), sent, heard.body()), heard.signature());
    JsonNode body = new ObjectMapper().readTree(heard.body());
    assertEquals("digest", body.path("type").asText());
    assertEquals("hanako@example.jp", body.at("/data/mail").asText());
    assertEquals("カフェスタッフ", body.at("/data/jobs/0/title").asText());
    assertEquals("東京都渋谷区", body.at("/data/jobs/0/place").asText());
  }

  @Test
  void what_is_refused_is_told_again_under_the_same_id_until_it_is_heard() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    receiver.answer(500);
    calls.call(alerts.now());
    assertEquals(Step.NOTHING, calls.call(alerts.now()), "not at once");

    receiver.answer(204);
    alerts.tick(Duration.ofMinutes(2));
    calls.call(alerts.now());

    List<Receiver.Heard> heard = receiver.heard();
    assertEquals(2, heard.size());
    assertEquals(heard.get(0).id(), heard.get(1).id());
    assertNotEquals(heard.get(0).signature(), heard.get(1).signature(), "of another moment");
    assertEquals(0, waiting());
  }

  @Test
  void one_that_the_other_side_breaks_off_at_holds_up_no_other() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    receiver.answer(Receiver.HANG_UP);
    assertEquals(Step.DONE, calls.call(alerts.now()));

    alerts.claimed("taro@example.jp", "ホールスタッフ");
    receiver.answer(204);
    calls.call(alerts.now());

    assertTrue(receiver.heard().getLast().body().contains("taro@example.jp"));
    assertEquals(1, waiting());
  }

  @Test
  void while_nobody_is_there_nothing_is_lost() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    receiver.close();

    assertEquals(Step.SERVER_AWAY, calls.call(alerts.now()));
    assertEquals(1, waiting());
  }

  @Test
  void after_three_days_it_is_given_up() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    receiver.answer(400);
    for (int i = 0; i < 80; i++) {
      calls.call(alerts.now());
      alerts.tick(Duration.ofHours(1));
    }

    assertEquals(0, waiting());
  }

  @Test
  void a_clock_that_was_far_ahead_delays_nothing_for_long() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.sql("update webhook_calls set next_attempt_at = next_attempt_at + interval '1 year'");

    assertEquals(Step.DONE, calls.call(alerts.now()));
    assertEquals(0, waiting());
  }

  @Test
  void jobs_that_are_over_are_not_told() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.sql("update jobs set status = 'EXPIRED'");

    assertEquals(Step.DONE, calls.call(alerts.now()));
    assertEquals(List.of(), receiver.heard());
    assertEquals(0, waiting());
  }

  private long waiting() {
    return alerts.number("select count(*) from webhook_calls");
  }
}
