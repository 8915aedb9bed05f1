package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.util.Optional;

/// Reads `pay` of our own format.
final class JsonlPay {

  private static final long MOST_YEN = 1_000_000_000;
  private static final int HOURS_OF_A_YEAR = 8784;

  private JsonlPay() {}

  static Pay read(JsonValue value) {
    JsonFields fields = value.object();
    PayUnit unit = fields.require("unit").oneOf(PayUnit.values());
    Optional<Yen> min = fields.find("min").map(JsonlPay::yen);
    Optional<Yen> max = fields.find("max").map(JsonlPay::yen);
    Optional<FixedOvertime> overtime = fields.find("fixedOvertime").map(JsonlPay::fixedOvertime);
    fields.refuseOthers();
    return value.as(() -> new Pay(unit, min, max, overtime));
  }

  private static Yen yen(JsonValue value) {
    return new Yen(value.wholeNumber(MOST_YEN));
  }

  private static FixedOvertime fixedOvertime(JsonValue value) {
    JsonFields fields = value.object();
    Yen amount = yen(fields.require("amount"));
    Duration hours = fields.find("hours").map(JsonlPay::hours).orElse(Duration.ZERO);
    fields.refuseOthers();
    return new FixedOvertime(amount, hours);
  }

  private static Duration hours(JsonValue value) {
    double hours = value.number();
    if (hours < 0 || hours > HOURS_OF_A_YEAR) {
      throw value.refused("a number of hours");
    }
    return Duration.ofMinutes(Math.round(60 * hours));
  }
}
