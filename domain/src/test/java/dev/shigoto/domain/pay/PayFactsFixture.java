package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.Prefecture;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the pay of ads that say nothing else.
record PayFactsFixture(
    String pay,
    String description,
    Optional<Pay> stated,
    PayHours hours,
    Optional<Prefecture> prefecture,
    LocalDate on) {

  private static final MinimumWages WAGES = MinimumWages.bundled();

  static PayFactsFixture payField(String words) {
    return of(words, "");
  }

  static PayFactsFixture description(String words) {
    return of("", words);
  }

  static PayFactsFixture of(String pay, String description) {
    return new PayFactsFixture(
        pay,
        description,
        Optional.empty(),
        PayHours.STANDARD,
        Optional.empty(),
        LocalDate.of(2025, 6, 1));
  }

  PayFactsFixture stating(Pay other) {
    return new PayFactsFixture(pay, description, Optional.of(other), hours, prefecture, on);
  }

  PayFactsFixture working(PayHours other) {
    return new PayFactsFixture(pay, description, stated, other, prefecture, on);
  }

  PayFactsFixture in(Prefecture other, String day) {
    return new PayFactsFixture(
        pay, description, stated, hours, Optional.of(other), LocalDate.parse(day));
  }

  PayFacts read() {
    return PayReader.read(words(), stated, hours, prefecture, WAGES, on);
  }

  private AdWords words() {
    AdText none = AdText.of(AdField.TITLE, "");
    return new AdWords(
        none,
        AdText.of(AdField.PAY, pay),
        none,
        none,
        none,
        none,
        none,
        AdText.of(AdField.DESCRIPTION, description));
  }
}
