package dev.shigoto.domain.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardSlipTest {

  @ParameterizedTest
  @CsvSource({"のちにきら, kaigo", "からのんら, tokyo", "いみまに, enji", "とにとなかいも, sisutem"})
  void letters_keyed_in_kana_mode_are_read(String typed, String meant) {
    assertEquals(Optional.of(meant), KeyboardSlip.lettersMeant(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"介護", "ぬふあ", "ん", "たたたた", "カフェ"})
  void what_gives_no_syllables_was_no_slip(String typed) {
    assertEquals(Optional.empty(), KeyboardSlip.lettersMeant(typed));
  }

  @ParameterizedTest
  @CsvSource({"teb@, カイゴ", "てb@, カイゴ", "TEB@, カイゴ", "s4g94, トウキヨウ", "g94s, キヨウト"})
  void kana_keyed_in_latin_mode_are_read(String typed, String meant) {
    assertEquals(Optional.of(meant), KeyboardSlip.kanaMeant(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ty@", "介護", "a", "café"})
  void what_gives_no_kana_was_no_slip(String typed) {
    assertEquals(Optional.empty(), KeyboardSlip.kanaMeant(typed));
  }
}
