package dev.shigoto.searchapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// What a server answered.
record Answer(HttpResponse<String> http) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static Answer get(URI server, String path) {
    return of(request(server, path).GET());
  }

  static Answer post(URI server, String path, String body) {
    return of(request(server, path).POST(BodyPublishers.ofString(body)));
  }

  static HttpRequest.Builder request(URI server, String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
  }

  static Answer of(HttpRequest.Builder request) {
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  int status() {
    return http.statusCode();
  }

  String header(String name) {
    return http.headers().firstValue(name).orElse("");
  }

  String text() {
    return http.body();
  }

  JsonNode json() {
    try {
      return JSON.readTree(http.body());
    } catch (IOException e) {
      throw new UncheckedIOException(http.body(), e);
    }
  }
}
