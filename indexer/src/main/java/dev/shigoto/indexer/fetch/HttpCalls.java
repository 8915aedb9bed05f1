package dev.shigoto.indexer.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks servers, within limits.
final class HttpCalls implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final WebLimits limits;
  private final HttpClient client;

  HttpCalls(WebLimits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /// The answer, its body in `file` where the status is 200.
  ///
  /// Follows a server that sends on to itself. Another one is not asked: it may be one that only
  /// this host can reach.
  HttpResponse<Path> get(WebRequest request, Path file) throws IOException, InterruptedException {
    URI address = request.uri();
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      HttpResponse<Path> response = send(http(address, request.known()), file);
      Optional<URI> other = redirect(response);
      if (other.isEmpty() || !Objects.equals(other.get().getHost(), address.getHost())) {
        return response;
      }
      address = other.get();
    }
    throw new IOException("the server sends on without end");
  }

  private static Optional<URI> redirect(HttpResponse<?> response) {
    return REDIRECTS.contains(response.statusCode())
        ? response.headers().firstValue("Location").map(response.uri()::resolve)
        : Optional.empty();
  }

  private HttpRequest http(URI address, Validators known) {
    HttpRequest.Builder http =
        HttpRequest.newBuilder(address)
            .timeout(limits.headers())
            .header("User-Agent", "shigoto")
            .header("Accept-Encoding", "gzip");
    known.etag().ifPresent(it -> http.header("If-None-Match", it));
    known.lastModified().ifPresent(it -> http.header("If-Modified-Since", it));
    return http.build();
  }

  private HttpResponse<Path> send(HttpRequest request, Path file)
      throws IOException, InterruptedException {
    HttpResponse.BodyHandler<Path> toFile =
        BodyHandlers.limiting(BodyHandlers.ofFile(file), limits.bytes());
    CompletableFuture<HttpResponse<Path>> sent =
        client.sendAsync(
            request,
            head ->
                head.statusCode() == 200 ? toFile.apply(head) : BodySubscribers.replacing(file));
    try {
      return sent.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("no whole answer within " + limits.whole().toSeconds() + " s", e);
    } finally {
      sent.cancel(true);
    }
  }

  /// Why an answer is not what was hoped for.
  static Refusal refusal(HttpResponse<?> response) {
    String advice =
        redirect(response)
            .map(to -> " and sends on to " + to.getHost() + ": write that")
            .orElse("");
    return new Refusal(
        response.statusCode(), advice, response.headers().firstValue("Retry-After").orElse(""));
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
