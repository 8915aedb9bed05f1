package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.domain.query.Wishes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final String SEARCH = "0123456789abcdef";

  private static final Cursor SECOND_PAGE =
      Cursor.start(SEARCH, NOW, Total.exactly(321), new Window(List.of(entry(42), entry(7))))
          .after(1, List.of(new JobId(9), new JobId(3)), OptionalLong.of(99), NOW);

  private static Window.Entry entry(long id) {
    return new Window.Entry(new JobId(id), id % 2 == 0, id % 3 == 0);
  }

  @Test
  void a_cursor_comes_back_as_it_went_out() {
    SearchRequest next = continuing(Optional.of(SECOND_PAGE.text()));

    assertEquals(
        Optional.of(SECOND_PAGE), Cursor.of(next, SEARCH, NOW.plus(Duration.ofMinutes(10))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_cursor_comes_back(long seed) {
    Random random = new Random(seed);
    List<Window.Entry> window =
        random.longs(200, 1, 1L << 40).distinct().mapToObj(CursorTest::entry).toList();
    Cursor cursor =
        Cursor.start(SEARCH, NOW, Total.atLeast(10_000), new Window(window))
            .after(
                window.size(),
                ids(random.longs(500, 1, Long.MAX_VALUE)),
                OptionalLong.empty(),
                NOW);

    assertEquals(cursor, CursorText.read(cursor.text()));
  }

  @Test
  void a_cursor_of_the_furthest_page_is_not_too_long() {
    Set<JobId> shown = ids(new Random(1).longs(1, 1_000_000).distinct().limit(10_000));
    Cursor cursor =
        Cursor.start(SEARCH, NOW, Total.atLeast(10_000), Window.EMPTY)
            .after(0, shown, OptionalLong.of(1_000_000), NOW);

    assertEquals(cursor, CursorText.read(cursor.text()));
    assertTrue(cursor.text().length() < 17_000, () -> cursor.text().length() + " characters");
  }

  @Test
  void a_cursor_of_the_first_pages_is_short() {
    List<Window.Entry> window =
        new Random(1).longs(200, 1, 1_000_000).mapToObj(CursorTest::entry).toList();
    String text = Cursor.start(SEARCH, NOW, Total.exactly(300), new Window(window)).text();

    assertTrue(text.length() < 1_100, () -> text.length() + " characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "20", "%%%", ".", "e30.0000000000000000", "AA.e3b0c44298fc1c14"})
  void what_is_no_cursor_is_refused(String text) {
    assertEquals(
        "cursor cannot be read; use the nextCursor of an answer as it is", refusal(text, SEARCH));
  }

  @Test
  void a_cursor_that_is_changed_anywhere_is_refused() {
    String text = SECOND_PAGE.text();
    for (int i = 0; i < text.length(); i++) {
      String changed =
          text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
      assertEquals(
          "cursor cannot be read; use the nextCursor of an answer as it is",
          refusal(changed, SEARCH));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void bytes_that_were_made_up_are_refused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      String text =
          Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
              + "."
              + Fingerprint.hash(bytes);
      assertThrows(InvalidRequestException.class, () -> CursorText.read(text));
    }
  }

  @Test
  void a_cursor_of_another_search_is_refused() {
    assertEquals(
        "cursor belongs to another search; start again without it",
        refusal(SECOND_PAGE.text(), "fedcba9876543210"));
  }

  @Test
  void a_cursor_ends_after_ten_minutes() {
    SearchRequest late = continuing(Optional.of(SECOND_PAGE.text()));

    var e =
        assertThrows(
            CursorExpiredException.class,
            () -> Cursor.of(late, SEARCH, NOW.plus(Duration.ofMinutes(10)).plusMillis(1)));

    assertEquals(
        "cursor is older than 10 minutes; start again without it, from the first page",
        e.getMessage());
  }

  @Test
  void a_fingerprint_tells_searches_apart_but_not_their_pages() {
    String first = fingerprint(continuing(Optional.empty()));

    assertEquals(first, fingerprint(continuing(Optional.of("any"))));
    assertNotEquals(first, fingerprint(SearchRequest.of(JobQuery.ALL)));
    assertNotEquals(
        first,
        fingerprint(
            new Asking(continuing(Optional.empty()))
                .with(new Variety(Repeats.SHOWN, OptionalInt.empty()))
                .request()));
    assertEquals(16, Fingerprint.hash("x".getBytes(StandardCharsets.UTF_8)).length());
  }

  @Test
  void a_fingerprint_tells_wishes_of_the_same_words_apart() {
    Wish.Meaning regular = new UnderContract(Set.of(EmploymentType.FULL_TIME));
    Wish.Meaning both =
        new UnderContract(Set.of(EmploymentType.FULL_TIME, EmploymentType.CONTRACT));

    assertNotEquals(wishing(regular), wishing(both));
    assertEquals(wishing(both), wishing(both));
  }

  private static String fingerprint(SearchRequest request) {
    return Fingerprint.of(request, Fingerprint.query(request.query()));
  }

  private static String wishing(Wish.Meaning meaning) {
    Wishes wishes = new Wishes(List.of(new Wish(meaning, "社員")));
    return fingerprint(SearchRequest.of(new JobQuery(QueryText.EMPTY, wishes, Filters.NONE)));
  }

  private static String refusal(String cursor, String search) {
    var e =
        assertThrows(
            InvalidRequestException.class,
            () -> Cursor.of(continuing(Optional.of(cursor)), search, NOW));
    assertEquals("cursor", e.field());
    return String.valueOf(e.getMessage());
  }

  private static Set<JobId> ids(LongStream numbers) {
    Set<JobId> ids = new HashSet<>();
    numbers.forEach(number -> ids.add(new JobId(number)));
    return ids;
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
        Optional.empty(),
        Variety.DEFAULT,
        false,
        false);
  }
}
