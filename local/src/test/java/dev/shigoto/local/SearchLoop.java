package dev.shigoto.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Asks the same search 50 times a second until it is closed, and keeps every answer that is not
/// the first one.
final class SearchLoop implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PAUSE_MILLIS = 20;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answers = new AtomicInteger();
  private final HttpRequest search;
  private final List<String> expected;

  SearchLoop(URI search) throws Exception {
    this.search = HttpRequest.newBuilder(search).build();
    this.expected = ids(ask());
    threads.scheduleAtFixedRate(this::check, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private HttpResponse<String> ask() throws Exception {
    return http.send(search, BodyHandlers.ofString());
  }

  private static List<String> ids(HttpResponse<String> response) throws Exception {
    JsonNode answer = JSON.readTree(response.body());
    return answer.path("hits").valueStream().map(hit -> hit.path("id").asText()).sorted().toList();
  }

  private void check() {
    try {
      HttpResponse<String> response = ask();
      answers.incrementAndGet();
      if (response.statusCode() != 200 || !ids(response).equals(expected)) {
        wrong.add(response.statusCode() + " " + response.body());
      }
    } catch (Exception e) {
      wrong.add(e.toString());
    }
  }

  List<String> expected() {
    return expected;
  }

  int answers() {
    return answers.get();
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.close();
  }
}
