package dev.shigoto.alerts.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.alerts.ledger.Step;
import dev.shigoto.database.alert.ClaimedDigest;
import dev.shigoto.database.alert.ClaimedDigests;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the webhook of one digest after another. Each call is one transaction that holds its row;
/// a crash between the receiver's answer and the commit has it told again, under the same id. Used
/// by one thread.
public final class WebhookCalls implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookCalls.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Jdbi jdbi;
  private final Webhook webhook;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private boolean isAway;

  public WebhookCalls(Jdbi jdbi, Webhook webhook) {
    this.jdbi = jdbi;
    this.webhook = webhook;
  }

  /// Has the webhook told of a digest, in the transaction that claims it.
  ///
  /// @param mail the number of its mail
  public static void want(Handle handle, long mail, Instant now) {
    handle.execute("insert into webhook_calls (mail_id, next_attempt_at) values (?, ?)", mail, now);
  }

  /// Makes the next call that is due.
  public Step call(Instant now) {
    return jdbi.inTransaction(
        handle ->
            WebhookCall.lock(handle, now)
                .map(call -> call(handle, call, now))
                .orElse(Step.NOTHING));
  }

  private Step call(Handle handle, WebhookCall call, Instant now) {
    Optional<ClaimedDigest> digest =
        ClaimedDigests.find(handle, call.number(), now).filter(it -> !it.jobs().isEmpty());
    if (digest.isEmpty()) {
      call.end(handle); // its search is gone, or all its jobs are over
      return Step.DONE;
    }
    try {
      int status = status(call, digest.get(), now);
      isAway = false;
      if (status / 100 == 2) {
        call.end(handle);
      } else {
        putOff(handle, call, "answered " + status, now);
      }
      return Step.DONE;
    } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
      away(e);
      return Step.SERVER_AWAY;
    } catch (IOException e) { // perhaps at this digest alone, which is to hold up no other
      putOff(handle, call, "did not answer: " + e.getMessage(), now);
      return Step.DONE;
    }
  }

  private void away(IOException e) {
    if (!isAway) {
      LOG.warn("{} cannot be reached, nothing is lost, trying again: {}", webhook, e.toString());
    }
    isAway = true;
  }

  private static void putOff(Handle handle, WebhookCall call, String reason, Instant now) {
    if (call.isGivenUp(now)) {
      LOG.warn("gave up telling the webhook of mail {}: it {}", call.number(), reason);
      call.end(handle);
    } else {
      call.postpone(handle, reason, now);
    }
  }

  private int status(WebhookCall call, ClaimedDigest digest, Instant now) throws IOException {
    String body = json(WebhookBody.of(digest, call.mail(), call.claimedAt()));
    HttpRequest request =
        HttpRequest.newBuilder(webhook.address())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("webhook-id", call.id())
            .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
            .header("webhook-signature", webhook.signature(call.id(), now, body))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String json(WebhookBody body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }
}
