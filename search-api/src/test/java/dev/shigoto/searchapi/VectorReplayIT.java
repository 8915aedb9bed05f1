package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.database.models.ServedVector;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.model.ReplayedVersion;
import dev.shigoto.searchapi.model.VectorRecorder;
import dev.shigoto.searchapi.model.VectorReplay;
import dev.shigoto.searchapi.model.VectorShare;
import dev.shigoto.searchapi.request.RequestReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What models saw when they served, noted and scored again.
final class VectorReplayIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String TREES = "shigoto-ranker-2";
  private static final int JOBS = 8;

  @TempDir private Path models;
  private LiveServer server;

  @BeforeEach
  void start() throws Exception {
    new ConstantRanker("constant", 0.25f).writeTo(models);
    server = new LiveServer(Optional.of(models));
    IntStream.range(0, JOBS).forEach(i -> server.insert("灯台守 " + "夜の".repeat(i) + i + "号"));
    server.awaitCaughtUp();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void what_was_served_scores_the_same_bit_for_bit() throws Exception {
    JsonNode answer = search(TREES);
    search("constant");
    search("none"); // sees no vectors

    List<ServedVector> served = await(2 * JOBS);

    ServedVector first =
        served.stream()
            .filter(it -> it.job().toString().equals(answer.at("/hits/0/id").asText()))
            .filter(it -> it.model().equals(TREES))
            .findFirst()
            .orElseThrow();
    assertEquals(answer.path("queryId").asText(), first.queryId());
    assertEquals(answer.at("/hits/0/score").floatValue(), first.score());
    Map<String, ReplayedVersion> replayed = replay();
    assertEquals(2, replayed.size());
    replayed
        .values()
        .forEach(
            it -> {
              assertEquals(JOBS, it.equal());
              assertEquals(0, it.differing() + it.gone());
            });
  }

  @Test
  void a_score_that_differs_is_told() throws Exception {
    search(TREES);
    await(JOBS);
    server.sql(
        "update served_vectors set score = score + 1e-6 where job_id ="
            + " (select min(job_id) from served_vectors)");

    ReplayedVersion trees = replay().values().iterator().next();

    assertEquals(JOBS - 1, trees.equal());
    assertEquals(1, trees.differing());
    assertTrue(trees.text("trees").contains("trees: 7 of 8 vectors score as served"));
    assertTrue(trees.text("trees").contains(": served "));
  }

  @Test
  void vectors_of_a_version_that_is_no_longer_there_are_counted_as_such() throws Exception {
    search("constant");
    await(JOBS);
    new ConstantRanker("constant", 0.75f).writeTo(models);

    ReplayedVersion gone = replay().values().iterator().next();

    assertEquals(JOBS, gone.gone());
    assertEquals(0, gone.equal() + gone.differing());
  }

  @Test
  void nothing_is_noted_of_a_share_of_none() {
    SearchRequest request =
        RequestReader.search(
                "{\"query\": \"灯台守 夜\", \"model\": \"constant\"}".getBytes(StandardCharsets.UTF_8),
                TravelTimes.over(Gazetteer.builtIn()))
            .request();
    SearchAnswer answer = server.search().search(request);

    note(answer, new VectorShare(0));
    assertEquals(List.of(), noted());

    note(answer, new VectorShare(1));
    assertEquals(JOBS, noted().size());
  }

  private void note(SearchAnswer answer, VectorShare share) {
    try (VectorRecorder recorder =
        new VectorRecorder(server.database().vectors(), share, new Random(1))) {
      recorder.start();
      recorder.note(answer);
    }
  }

  private JsonNode search(String model) {
    Answer answer =
        server.post("/v1/jobs/search", "{\"query\": \"灯台守 夜\", \"model\": \"" + model + "\"}");
    assertEquals(200, answer.status(), answer::text);
    assertEquals(JOBS, answer.json().path("hits").size());
    return answer.json();
  }

  private List<ServedVector> await(int count) throws Exception {
    Eventually.within(PATIENCE, () -> assertEquals(count, noted().size()));
    return noted();
  }

  private List<ServedVector> noted() {
    List<ServedVector> all = new ArrayList<>();
    server.database().vectors().read(Instant.EPOCH, Optional.empty(), all::add);
    return all;
  }

  private Map<String, ReplayedVersion> replay() {
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models))) {
      VectorReplay replay = new VectorReplay(registry);
      noted().forEach(replay::add);
      return replay.finish();
    }
  }
}
