package dev.shigoto.alerts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailRatesTest {

  @Test
  void a_named_domain_has_its_rate_and_each_other_the_common_one() {
    MailRates rates = MailRates.parse("example.jp=10/min, *=100/min");

    assertEquals(Duration.ofSeconds(6), rates.between("example.jp"));
    assertEquals(Duration.ofMillis(600), rates.between("example.com"));
  }

  @Test
  void without_a_common_rate_others_have_no_limit() {
    assertEquals(Duration.ZERO, MailRates.parse("example.jp=10/min").between("example.com"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.jp",
        "example.jp=10",
        "example.jp=0/min",
        "example.jp=10/s",
        "=10/min",
        "example.jp=1/min,example.jp=2/min",
        "*=-1/min"
      })
  void what_is_no_rate_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> MailRates.parse(text));
  }
}
