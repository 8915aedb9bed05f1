package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.embedded.Eventually;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Rankers that are changed while searches are answered.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ModelSwapIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String SEARCH = "/v1/jobs/search?q=%E7%81%AF%E5%8F%B0%E5%AE%88";
  private static final Map<String, Double> SCORES = Map.of("low", 0.25, "high", 0.75);
  private static final int SWAPS = 100;

  @TempDir private static Path models;
  private LiveServer server;

  @BeforeAll
  void start() throws Exception {
    new ConstantRanker("low", 0.25f).writeTo(models);
    new ConstantRanker("high", 0.75f).writeTo(models);
    server = new LiveServer(Optional.of(models));
    IntStream.range(0, 8).forEach(i -> server.insert("灯台守 " + i + "号"));
    server.awaitCaughtUp();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_hundred_swaps_under_load_fail_no_search_and_mix_no_scores() throws Exception {
    activate("low");
    AtomicBoolean swapping = new AtomicBoolean(true);
    AtomicInteger answers = new AtomicInteger();
    Semaphore answered = new Semaphore(0);
    Set<String> seen = new TreeSet<>();
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        threads.execute(
            () -> {
              while (swapping.get()) {
                Answer answer = server.get(SEARCH);
                fault(answer).ifPresent(wrong::add);
                synchronized (seen) {
                  seen.add(answer.json().path("model").asText());
                }
                answers.incrementAndGet();
                answered.release();
              }
            });
      }
      try {
        for (int i = 0; i < SWAPS; i++) {
          activate(i % 2 == 0 ? "high" : "low");
          answered.acquire(4);
        }
      } finally {
        swapping.set(false);
      }
    }
    System.out.printf("%d answers over %d swaps, %d wrong%n", answers.get(), SWAPS, wrong.size());
    assertEquals(List.of(), List.copyOf(wrong));
    assertEquals(SCORES.keySet(), seen);
  }

  private static Optional<String> fault(Answer answer) {
    JsonNode json = answer.json();
    Double score = SCORES.get(json.path("model").asText());
    boolean right =
        answer.status() == 200
            && score != null
            && json.path("degraded").isEmpty()
            && json.path("hits").size() == 8
            && json.path("hits").findValues("score").stream()
                .filter(JsonNode::isNumber)
                .allMatch(it -> it.doubleValue() == score);
    return right ? Optional.empty() : Optional.of(answer.status() + " " + answer.text());
  }

  @Test
  void a_rollback_goes_back_to_what_was_before() {
    activate("low");
    activate("none");

    assertEquals(200, server.post("/v1/models/rollback", "").status());

    assertEquals("low", model());
  }

  @Test
  void what_does_not_prove_itself_is_refused_and_what_was_before_goes_on() throws IOException {
    activate("low");
    ConstantRanker spoilt = new ConstantRanker("spoilt", 0.5f);
    spoilt.writeTo(models);
    activate("spoilt");
    activate("low");
    spoilt.spoil(models);

    Answer refused = server.post("/v1/models/spoilt/activate", "");

    assertEquals(409, refused.status());
    assertTrue(refused.text().contains("is not the file that the manifest names"), refused::text);
    assertEquals("low", model());
    assertTrue(server.get("/v1/models").json().at("/problems/spoilt").asText().contains("sha256"));
    assertEquals(404, server.post("/v1/models/nobody/activate", "").status());
  }

  @Test
  void a_folder_that_is_dropped_in_and_what_another_process_activated_are_noticed()
      throws Exception {
    new ConstantRanker("dropped", 0.5f).writeTo(models);
    Eventually.within(
        PATIENCE,
        () ->
            assertTrue(
                server.get("/v1/models").json().path("models").findValuesAsText("name").stream()
                    .anyMatch("dropped"::equals)));

    server.database().activations().activate("dropped", LiveServer.NOW);

    Eventually.within(PATIENCE, () -> assertEquals("dropped", model()));
  }

  private String model() {
    return server.get(SEARCH).json().path("model").asText();
  }

  private void activate(String model) {
    Answer answer = server.post("/v1/models/" + model + "/activate", "");
    assertEquals(200, answer.status(), answer::text);
  }
}
