package dev.shigoto.indexer.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on this host that answers what a test tells it to, faults too.
public final class TestServer implements AutoCloseable {

  private final Map<String, Deque<Reply>> replies = new HashMap<>();
  private final List<String> requests = new ArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  public TestServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /// From now on, `path` (with its query, or for any query) answers these one after the other, and
  /// then the last of them for ever.
  public synchronized void give(String path, Reply... inTurn) {
    replies.put(path, new ArrayDeque<>(List.of(inTurn)));
  }

  /// Paths with their queries, in order.
  public synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  private synchronized Reply next(URI uri) {
    requests.add(uri.toString());
    Deque<Reply> queue = replies.getOrDefault(uri.toString(), replies.get(uri.getPath()));
    if (queue == null) {
      return Reply.status(404);
    }
    return queue.size() == 1 ? queue.getFirst() : queue.removeFirst();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = next(exchange.getRequestURI());
      if (reply.status() == 0) {
        closed.await();
        return;
      }
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      if (isKnown(exchange, reply)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      byte[] body = reply.body();
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body, 0, reply.sent());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isKnown(HttpExchange exchange, Reply reply) {
    return isSame(exchange, "If-None-Match", reply.headers().get("ETag"))
        || isSame(exchange, "If-Modified-Since", reply.headers().get("Last-Modified"));
  }

  private static boolean isSame(HttpExchange exchange, String header, String value) {
    return value != null && value.equals(exchange.getRequestHeaders().getFirst(header));
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
