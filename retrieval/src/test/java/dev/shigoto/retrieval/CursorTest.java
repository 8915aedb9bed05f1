package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final String SEARCH = "0123456789abcdef";

  private static final Cursor SECOND_PAGE =
      Cursor.of(continuing(Optional.empty()), SEARCH, NOW)
          .at(20, List.of(LongNode.valueOf(1_763_600_000_000L), TextNode.valueOf("42")));

  @Test
  void a_cursor_comes_back_as_it_went_out() {
    SearchRequest next = continuing(Optional.of(SECOND_PAGE.text()));

    assertEquals(SECOND_PAGE, Cursor.of(next, SEARCH, NOW.plus(Duration.ofMinutes(5))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "20", "%%%", "e30.0000000000000000", "bnVsbA.74234e98afe7498f"})
  void what_is_no_cursor_is_refused(String text) {
    assertEquals(
        "cursor cannot be read; use the nextCursor of an answer as it is", refusal(text, SEARCH));
  }

  @Test
  void a_changed_cursor_is_refused() {
    String text = SECOND_PAGE.text();
    String changed = (text.startsWith("e") ? "f" : "e") + text.substring(1);

    assertEquals(
        "cursor cannot be read; use the nextCursor of an answer as it is",
        refusal(changed, SEARCH));
  }

  @Test
  void a_cursor_of_another_search_is_refused() {
    assertEquals(
        "cursor belongs to another search; start again without it",
        refusal(SECOND_PAGE.text(), "fedcba9876543210"));
  }

  @Test
  void a_fingerprint_tells_searches_apart_but_not_their_pages() {
    String first = Fingerprint.of(continuing(Optional.empty()), "none");

    assertEquals(first, Fingerprint.of(continuing(Optional.of("any")), "none"));
    assertNotEquals(first, Fingerprint.of(continuing(Optional.empty()), "other"));
    assertNotEquals(first, Fingerprint.of(SearchRequest.of(JobQuery.ALL), "none"));
  }

  private static String refusal(String cursor, String search) {
    var e =
        assertThrows(
            InvalidRequestException.class,
            () -> Cursor.of(continuing(Optional.of(cursor)), search, NOW));
    assertEquals("cursor", e.field());
    return String.valueOf(e.getMessage());
  }

  private static SearchRequest continuing(Optional<String> cursor) {
    return new SearchRequest(
        JobQuery.typed(QueryText.parse("カフェ"), Filters.NONE),
        Stage.ALL,
        Sort.NEWEST,
        20,
        cursor,
        Set.of(),
        Mode.HYBRID,
        Optional.empty(),
        false,
        false);
  }
}
