package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An answer that never arrives must not stop a build for minutes, nor a refusal of the moment
/// end it.
final class PatientRefreshTest {

  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

  PatientRefreshTest() throws IOException {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/jobs-1/_refresh", this::answerTheSecond);
    server.createContext("/jobs-2/_refresh", this::haveRoomForTheSecond);
    server.start();
  }

  @AfterEach
  void close() {
    end.countDown();
    server.stop(0);
  }

  private void answerTheSecond(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (asked.incrementAndGet() == 1) {
        end.await();
      }
      answer(exchange, 200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void haveRoomForTheSecond(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange, asked.incrementAndGet() == 1 ? 429 : 200);
    }
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, 2);
    exchange.getResponseBody().write("{}".getBytes());
  }

  @Test
  void a_refresh_without_an_answer_is_asked_for_again() {
    refresh(1);
    assertEquals(2, asked.get());
  }

  @Test
  void a_refresh_that_the_engine_has_no_room_for_is_asked_for_again() {
    refresh(2);
    assertEquals(2, asked.get());
  }

  private void refresh(int generation) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (var engine = OpenSearchConnection.open(url, Duration.ofMillis(300))) {
      new JobsIndex(engine.client(), IndexNames.DEFAULT).refresh(generation);
    }
  }
}
