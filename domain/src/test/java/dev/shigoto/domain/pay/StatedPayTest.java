package dev.shigoto.domain.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPayTest {

  @ParameterizedTest
  @CsvSource({
    "HOUR, 1200, 1500, HOUR 1200 1500",
    "HOUR, 1500, 1200, HOUR 1200 1500 swapped",
    "HOUR, 200000, 250000, MONTH 200000 250000", // a monthly wage in the field for hourly ones
    ", 1200, , HOUR 1200 -",
    ", , 4000000, YEAR - 4000000",
    "MONTH, 0, 250000, MONTH - 250000",
    "HOUR, 1200, 3000000, dropped",
    "YEAR, 9223372036854775807, , dropped",
    "YEAR, -5, 0, none",
    "YEAR, , , none"
  })
  void fields_become_a_wage(PayUnit unit, Long min, Long max, String expected) {
    StatedPay stated =
        StatedPay.of(Optional.ofNullable(unit), Optional.ofNullable(min), Optional.ofNullable(max));
    String pay = stated.pay().map(StatedPayTest::text).orElse("");
    String note = stated.note().map(it -> it.split("[ :]")[1]).orElse("");
    String found = (pay + " " + note).strip();
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }

  private static String text(Pay pay) {
    return pay.unit() + " " + amount(pay.min()) + " " + amount(pay.max());
  }

  private static String amount(Optional<Yen> yen) {
    return yen.map(it -> String.valueOf(it.amount())).orElse("-");
  }
}
