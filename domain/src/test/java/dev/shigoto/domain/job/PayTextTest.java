package dev.shigoto.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTextTest {

  @ParameterizedTest
  @CsvSource({
    "HOUR,  1200,    1500,    '時給1,200円〜1,500円'",
    "HOUR,  950,     950,     時給950円",
    "HOUR,  1000,    ,        '時給1,000円〜'",
    "HOUR,  ,        1800,    '時給〜1,800円'",
    "DAY,   12000,   ,        日給1.2万円〜",
    "MONTH, 230000,  280000,  月給23万〜28万円",
    "MONTH, 235000,  280000,  月給23.5万〜28万円",
    "MONTH, 234500,  280000,  '月給234,500円〜28万円'",
    "MONTH, 199900,  ,        '月給199,900円〜'",
    "YEAR,  4000000, 6000000, 年収400万〜600万円",
    "YEAR,  ,        12000000, '年収〜1,200万円'"
  })
  void pay_reads_as_people_say_it(
      PayUnit unit, @Nullable Long min, @Nullable Long max, String text) {
    assertEquals(text, PayText.of(unit, Optional.ofNullable(min), Optional.ofNullable(max)));
  }
}
