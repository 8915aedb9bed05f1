package dev.shigoto.indexer.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoreUseTest {

  private final CountingEmbedder cheap = new CountingEmbedder("cheap", true);
  private final CountingEmbedder dear = new CountingEmbedder("dear", false);

  @Test
  void vectors_that_are_cheap_to_make_are_not_remembered_unless_told_so() {
    assertFalse(StoreUse.AUTO.isFor(cheap));
    assertTrue(StoreUse.AUTO.isFor(dear));
    assertTrue(StoreUse.ON.isFor(cheap));
    assertFalse(StoreUse.OFF.isFor(dear));
  }

  @Test
  void a_wrong_name_is_answered_with_the_right_ones() {
    assertEquals(StoreUse.AUTO, StoreUse.of("auto"));
    assertEquals(
        "must be auto, on or off",
        assertThrows(IllegalArgumentException.class, () -> StoreUse.of("yes")).getMessage());
  }
}
