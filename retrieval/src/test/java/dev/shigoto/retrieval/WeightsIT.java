package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the legs count, told by the caller.
class WeightsIT {

  private static final Asking SALES = Asking.text("販売 接客").size(10);

  @Test
  void words_alone_order_the_answer_where_meaning_counts_nothing() {
    assertEquals(ids(SALES.in(Mode.KEYWORD).weighing(1, 0)), ids(SALES.weighing(1, 0)));
  }

  @Test
  void meaning_alone_orders_it_where_words_count_nothing() {
    assertEquals(ids(SALES.in(Mode.SEMANTIC).weighing(0, 1)), ids(SALES.weighing(0, 1)));
    assertNotEquals(ids(SALES.weighing(0, 1)), ids(SALES.weighing(1, 0)));
  }

  @Test
  void a_cursor_belongs_to_its_weights() {
    String cursor = SALES.weighing(1, 0).of(DemoIndex.SEARCH).nextCursor().orElseThrow();
    Asking others = SALES.weighing(0.5, 0.5).from(cursor);

    assertThrows(InvalidRequestException.class, () -> others.of(DemoIndex.SEARCH));
  }

  private static List<Long> ids(Asking asking) {
    return asking.of(DemoIndex.SEARCH).hits().stream().map(hit -> hit.id().value()).toList();
  }
}
