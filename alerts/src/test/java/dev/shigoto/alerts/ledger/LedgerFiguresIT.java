package dev.shigoto.alerts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.alerts.Mailbox;
import dev.shigoto.alerts.TestAlerts;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerFiguresIT {

  private final TestAlerts alerts = new TestAlerts();

  @AfterEach
  void close() {
    alerts.close();
  }

  @Test
  void silence_is_an_alarm_and_not_a_rest() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    assertFalse(figures().isSilent());
    alerts.tick(Duration.ofMinutes(6));
    assertTrue(figures().isSilent()); // eligible, and nothing was delivered
    assertEquals(0.0, figures().health());

    alerts.run(new Mailbox());

    assertFalse(figures().isSilent());
    assertEquals(1.0, figures().health());
  }

  private LedgerFigures figures() {
    return LedgerFigures.read(alerts.database().jdbi(), alerts.now());
  }
}
