package dev.shigoto.alerts.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

  /// Computed with `openssl dgst -sha256 -mac HMAC` over `id.seconds.body`.
  @Test
  void signs_as_standard_webhooks_says() {
    Webhook webhook =
        new Webhook(
            URI.create("https://app.example.jp/hook"),
            Webhook.key("whsec_c2hpZ290by1zZWNyZXQtb2YtMjQtYnl0ZXMh"));

    assertEquals(
        "v1,FK33/pOgsPxTt/e8Vag85/zua+w088zDRjKGIAxZ4L0=",
        webhook.signature("msg-1", Instant.ofEpochSecond(1_700_000_000), "{\"type\":\"digest\"}"));
    assertFalse(webhook.toString().contains("whsec"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "c2hpZ290by1zZWNyZXQtb2YtMjQtYnl0ZXMh"})
  void another_secret_is_refused(String secret) {
    assertThrows(IllegalArgumentException.class, () -> Webhook.key(secret));
  }
}
