package dev.shigoto.local.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.retrieval.Mode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {

  @Test
  void a_setting_is_a_mode_and_perhaps_a_model() {
    assertEquals(new Setting(Mode.KEYWORD, Optional.of("none")), Setting.parse("keyword:none"));
    assertEquals(new Setting(Mode.HYBRID, Optional.empty()), Setting.parse("hybrid"));
    assertEquals("keyword:none", Setting.parse("keyword:none").toString());
  }

  @Test
  void another_mode_is_refused() {
    assertEquals(
        "must be MODE or MODE:MODEL with a mode of hybrid, keyword, semantic, but was \"fast\"",
        assertThrows(IllegalArgumentException.class, () -> Setting.parse("fast:none"))
            .getMessage());
  }
}
