package dev.shigoto.retrieval.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSlipTest {

  @ParameterizedTest
  @CsvSource({
    "kaigo, kaigo, false",
    "kaigo, kaogo, true",
    "kaigo, kaiigo, true",
    "kaigo, kago, true",
    "kaigo, akigo, true",
    "kaigo, kaig, true",
    "kaigo, kaigos, true",
    "kaigo, kaigosy, false",
    "kaigo, kaego1, false",
    "kaigo, gokai, false",
    "'', k, true",
    "k, s, true"
  })
  void one_slip_is_one_letter_more_less_other_or_swapped(String a, String b, boolean slip) {
    assertEquals(slip, OneSlip.between(a, b));
    assertEquals(slip, OneSlip.between(b, a));
  }
}
