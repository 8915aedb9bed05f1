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

/// How the server speaks HTTP: virtual threads, gzip, no banner, and a stop that waits.
final class HttpServer {

  private static final Duration STOP = Duration.ofSeconds(10);

  private HttpServer() {}

  static void configure(JavalinConfig javalin) {
    javalin.concurrency.useVirtualThreads = true;
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.http.prefer405over404 = true;
    javalin.http.compressionStrategy = CompressionStrategy.GZIP;
    javalin.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    javalin.jetty.modifyServer(HttpServer::configure);
    javalin.jetty.modifyHttpConfiguration(HttpServer::configure);
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
  }
}
