package dev.shigoto.domain.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Prefecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumWagesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "TOKYO, 2020-06-01, 1013",
    "TOKYO, 2025-10-02, 1163",
    "TOKYO, 2025-10-03, 1226",
    "AKITA, 2026-03-30, 951",
    "AKITA, 2026-03-31, 1031",
    "OKINAWA, 2030-01-01, 1023"
  })
  void the_wage_in_force_is_the_latest(Prefecture prefecture, LocalDate day, long yen) {
    assertEquals(yen, MinimumWages.bundled().on(prefecture, day).orElseThrow().yen());
  }

  @Test
  void every_prefecture_has_a_wage_that_never_falls() {
    MinimumWages wages = MinimumWages.bundled();
    for (Prefecture prefecture : Prefecture.values()) {
      long last = 0;
      for (int year = 2019; year <= 2025; year++) {
        long yen = wages.on(prefecture, LocalDate.of(year + 1, 6, 1)).orElseThrow().yen();
        assertTrue(yen >= last, prefecture + " " + year);
        last = yen;
      }
    }
  }

  @Test
  void before_the_first_year_nothing_is_known() {
    assertEquals(
        Optional.empty(), MinimumWages.bundled().on(Prefecture.TOKYO, LocalDate.of(2018, 1, 1)));
  }

  @Test
  void an_operator_can_bring_a_table_of_his_own() throws IOException {
    Path file = Files.writeString(folder.resolve("wages.tsv"), "# new\n東京都\t1300\t2026-10-01\n");

    MinimumWages wages = MinimumWages.of(file);

    assertEquals(
        Optional.of(new MinimumWage(1300, LocalDate.of(2026, 10, 1))),
        wages.on(Prefecture.TOKYO, LocalDate.of(2026, 11, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"東京都\t1300", "東京\t1300\t2026-10-01", "東京都\tx\t2026-10-01", "東京都\t1300\t10/1"})
  void a_wrong_line_is_named(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("wages.tsv"), line);

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> MinimumWages.of(file));

    assertTrue(thrown.getMessage().startsWith("minimum wages, " + file + ", line 1: "));
  }
}
