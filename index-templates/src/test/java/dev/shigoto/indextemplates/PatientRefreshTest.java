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

/// An answer that never arrives must not stop a build for minutes.
final class PatientRefreshTest {

  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

  PatientRefreshTest() throws IOException {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/jobs-1/_refresh", this::answerTheSecond);
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
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 2);
      exchange.getResponseBody().write("{}".getBytes());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_refresh_without_an_answer_is_asked_for_again() {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (var engine = OpenSearchConnection.open(url, Duration.ofMillis(300))) {
      new JobsIndex(engine.client(), IndexNames.DEFAULT).refresh(1);
      assertEquals(2, asked.get());
    }
  }
}
