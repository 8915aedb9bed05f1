package dev.shigoto.indexer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebTest {

  private static final WebLimits LIMITS =
      new WebLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(500), 100_000);

  private final TestServer server = new TestServer();
  private final FakeWaits waits = new FakeWaits(Instant.parse("2026-11-20T00:00:00Z"));
  private final Web web = new Web(waits, LIMITS);

  @AfterEach
  void close() {
    web.close();
    server.close();
  }

  private Answer<String> get(URI uri, Validators known, Duration gap) throws InterruptedException {
    return web.get(new WebRequest(uri, known, gap), body -> new String(body.readAllBytes(), UTF_8));
  }

  private String get(String path) throws InterruptedException {
    return switch (get(server.uri(path), Validators.NONE, Duration.ZERO)) {
      case Answer.Fresh<String>(String value, Validators validators) -> value;
      case Answer.Same<String>() -> "same";
    };
  }

  private String failure(String path) {
    return assertThrows(WebException.class, () -> get(path)).getMessage();
  }

  private static List<Duration> seconds(long... seconds) {
    return java.util.Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
  }

  @Test
  void a_server_in_trouble_is_tried_three_times_with_longer_and_longer_waits() throws Exception {
    server.give("/jobs", Reply.status(500), Reply.status(503), Reply.ok("ads"));
    assertEquals("ads", get("/jobs"));
    assertEquals(seconds(2, 4), waits.pauses());
  }

  @Test
  void after_three_tries_the_page_is_named_without_its_query() {
    server.give("/jobs", Reply.status(500));
    assertEquals(
        server.uri("/jobs") + ": the server answered 500 (3 tries)", failure("/jobs?key=hush"));
    assertEquals(3, server.requests().size());
  }

  @Test
  void the_wait_that_a_server_asks_for_is_kept() throws Exception {
    server.give("/jobs", Reply.status(429).with("Retry-After", "17"), Reply.ok("ads"));
    assertEquals("ads", get("/jobs"));
    assertEquals(seconds(17), waits.pauses());
  }

  @Test
  void a_date_to_come_back_at_is_kept_too() throws Exception {
    server.give(
        "/jobs",
        Reply.status(503).with("Retry-After", "Fri, 20 Nov 2026 00:01:00 GMT"),
        Reply.ok("ads"));
    assertEquals("ads", get("/jobs"));
    assertEquals(seconds(60), waits.pauses());
  }

  @Test
  void a_server_that_wants_to_be_left_alone_for_long_is() {
    server.give("/jobs", Reply.status(429).with("Retry-After", "3600"));
    assertTrue(failure("/jobs").endsWith("the server answered 429 and asks to wait 3600 s"));
    assertEquals(1, server.requests().size());
  }

  @Test
  void a_refusal_is_not_tried_again() {
    server.give("/jobs", Reply.status(403));
    assertTrue(failure("/jobs").endsWith("the server answered 403: check the feed's keys"));
    assertEquals(1, server.requests().size());
  }

  @Test
  void a_body_that_breaks_off_is_fetched_again() throws Exception {
    server.give("/jobs", Reply.ok("all the ads").breaksOffAfter(4), Reply.ok("all the ads"));
    assertEquals("all the ads", get("/jobs"));
  }

  @Test
  void a_server_that_does_not_answer_in_time_is_given_up() {
    server.give("/jobs", Reply.slow());
    assertTrue(failure("/jobs").contains("no whole answer within"), failure("/jobs"));
  }

  @Test
  void a_body_that_is_too_large_is_refused_packed_or_not() throws Exception {
    server.give("/large", Reply.ok("x".repeat(100_001)));
    server.give("/bomb", Reply.ok(gzip("x".repeat(100_001))));
    assertTrue(failure("/large").contains("capacity"), failure("/large"));
    assertTrue(failure("/bomb").contains("larger than 100000 bytes"), failure("/bomb"));
  }

  @Test
  void a_server_may_send_on_to_itself_but_not_to_others() throws Exception {
    server.give("/old", Reply.status(301).with("Location", "/new"));
    server.give("/new", Reply.ok("ads"));
    server.give("/away", Reply.status(302).with("Location", "http://169.254.169.254/"));
    server.give("/circle", Reply.status(302).with("Location", "/circle"));
    assertEquals("ads", get("/old"));
    assertTrue(failure("/away").endsWith("302 and sends on to 169.254.169.254: write that"));
    assertTrue(failure("/circle").contains("without end"));
  }

  @Test
  void gzip_is_unpacked() throws Exception {
    server.give("/jobs", Reply.ok(gzip("求人")));
    assertEquals("求人", get("/jobs"));
  }

  @Test
  void a_page_that_has_not_changed_is_not_sent_again() throws Exception {
    server.give("/jobs", Reply.ok("ads").with("ETag", "\"1\""));
    Validators known = new Validators(Optional.of("\"1\""), Optional.empty());
    assertEquals(
        new Answer.Fresh<>("ads", known), get(server.uri("/jobs"), Validators.NONE, Duration.ZERO));
    assertEquals(new Answer.Same<>(), get(server.uri("/jobs"), known, Duration.ZERO));
  }

  @Test
  void requests_to_a_host_keep_their_distance() throws Exception {
    server.give("/jobs", Reply.ok("ads"));
    for (int i = 0; i < 3; i++) {
      get(server.uri("/jobs"), Validators.NONE, Duration.ofSeconds(30));
    }
    assertEquals(seconds(30, 30), waits.pauses());
  }

  @Test
  void a_file_is_read_like_a_page_and_known_by_its_size_and_time(@TempDir Path folder)
      throws Exception {
    URI uri = Files.writeString(folder.resolve("ads.csv"), "ads").toUri();
    switch (get(uri, Validators.NONE, Duration.ZERO)) {
      case Answer.Fresh<String>(String value, Validators known) -> {
        assertEquals("ads", value);
        assertEquals(new Answer.Same<>(), get(uri, known, Duration.ZERO));
      }
      case Answer.Same<String>() -> throw new AssertionError("nothing was known");
    }
  }

  @Test
  void nothing_stays_in_the_temporary_folder() throws Exception {
    server.give("/jobs", Reply.ok("ads"));
    long before = bodies();
    get("/jobs");
    assertEquals(before, bodies());
  }

  private static long bodies() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(it -> it.getFileName().toString().startsWith("shigoto-feed-")).count();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
