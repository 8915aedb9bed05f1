package dev.shigoto.searchapi;

import dev.shigoto.searchapi.json.Json;
import dev.shigoto.searchapi.problem.ContainerErrors;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;

/// How the server speaks HTTP: on virtual threads, gzip, no banner, and a stop that waits.
final class HttpServer {

  private static final Duration STOP = Duration.ofSeconds(10);

  /// Bytes; a cursor far down a list, which a query string may carry, has 16,000.
  private static final int HEADERS = 32 * 1024;

  private HttpServer() {}

  static void configure(JavalinConfig javalin) {
    javalin.jetty.threadPool = threads();
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.http.prefer405over404 = true;
    javalin.http.compressionStrategy = CompressionStrategy.GZIP;
    javalin.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    javalin.jetty.modifyServer(HttpServer::configure);
    javalin.jetty.modifyHttpConfiguration(HttpServer::configure);
  }

  /// Requests are handled by virtual threads; what waits for them to come are few platform threads,
  /// which the kernel wakes without a detour.
  private static ThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("http");
    threads.setDaemon(true); // who started the server decides how long it runs
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
    return threads;
  }

  private static void configure(Server server) {
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(STOP.toMillis());
    server.setErrorHandler(new ContainerErrors());
  }

  /// Jetty keeps the headers of a connection and, unless told otherwise, reads a later value that
  /// begins alike but for its case in the letters of the former: a token would be another one.
  private static void configure(HttpConfiguration http) {
    http.setHeaderCacheCaseSensitive(true);
    http.setRequestHeaderSize(HEADERS);
  }
}
