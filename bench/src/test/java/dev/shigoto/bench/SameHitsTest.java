package dev.shigoto.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SameHitsTest {

  private static final String LEGS = legs("1 2", "2 3");

  @Test
  void the_same_legs_and_a_page_out_of_them_pass() {
    assertDoesNotThrow(() -> SameHits.check("カフェ", page("3 1"), LEGS, legs("1 2", "2 3")));
  }

  @Test
  void another_order_in_a_leg_voids_the_run() {
    assertEquals(
        "nothing was measured, for the arms do not do the same work: "
            + "カフェ finds other hits when it is sent raw",
        messageOf(page("1"), LEGS, legs("2 1", "2 3")));
  }

  @Test
  void a_hit_from_nowhere_voids_the_run() {
    assertEquals(
        "nothing was measured, for the arms do not do the same work: "
            + "カフェ shows hits that no leg found: [4, 1]",
        messageOf(page("4 1"), LEGS, LEGS));
  }

  @Test
  void an_empty_page_of_full_legs_voids_the_run() {
    assertEquals(
        "nothing was measured, for the arms do not do the same work: "
            + "カフェ shows no hits, but the legs found 4",
        messageOf(page(""), LEGS, LEGS));
  }

  private static String messageOf(String api, String recorded, String raw) {
    return assertThrows(VoidRunException.class, () -> SameHits.check("カフェ", api, recorded, raw))
        .getMessage();
  }

  private static String page(String ids) {
    return "{\"hits\": " + array(ids, "{\"id\": \"%s\"}") + "}";
  }

  private static String legs(String... legs) {
    return Arrays.stream(legs)
        .map(
            ids -> "{\"hits\": {\"hits\": " + array(ids, "{\"fields\": {\"number\": [%s]}}") + "}}")
        .collect(Collectors.joining(",", "{\"responses\": [", "]}"));
  }

  private static String array(String ids, String hit) {
    return Arrays.stream(ids.split(" "))
        .filter(id -> !id.isEmpty())
        .map(hit::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
