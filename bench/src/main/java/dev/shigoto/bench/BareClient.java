package dev.shigoto.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// Sends and collects bytes, and does nothing else: the least that any client costs.
final class BareClient implements AutoCloseable {

  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  byte[] send(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            "%s %s answered %d: %s"
                .formatted(
                    request.method(),
                    request.uri(),
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8)));
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri() + " did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  String text(HttpRequest request) {
    return new String(send(request), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
