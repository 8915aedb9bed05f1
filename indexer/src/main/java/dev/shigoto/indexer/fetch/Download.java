package dev.shigoto.indexer.fetch;

import dev.shigoto.indexer.fetch.Web.BodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One try to fetch a page. A body lies in a temporary file until it has been read, so that a slow
/// reader holds no connection, and what breaks off is never read at all.
final class Download implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final WebLimits limits;
  private final HttpClient client;

  Download(WebLimits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  <T> Answer<T> get(WebRequest request, BodyReader<T> reader)
      throws IOException, InterruptedException {
    return request.isFile() ? local(request, reader) : remote(request, reader);
  }

  private <T> Answer<T> local(WebRequest request, BodyReader<T> reader) throws IOException {
    Path file = Path.of(request.uri());
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no such file");
    }
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    Optional<String> version = Optional.of(now.size() + " " + now.lastModifiedTime());
    return request.known().etag().equals(version)
        ? new Answer.Same<>()
        : fresh(reader, Unpacked.open(file), new Validators(version, Optional.empty()));
  }

  private <T> Answer<T> remote(WebRequest request, BodyReader<T> reader)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("shigoto-feed-", ".body");
    try {
      HttpResponse<Path> response = arrive(request, file);
      return switch (response.statusCode()) {
        case 200 -> {
          // the stream deletes the file when it is closed
          InputStream body = Unpacked.open(file, StandardOpenOption.DELETE_ON_CLOSE);
          yield fresh(reader, body, validators(response));
        }
        case 304 -> {
          Files.delete(file);
          yield new Answer.Same<>();
        }
        default -> throw refusal(response);
      };
    } catch (IOException | InterruptedException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /// Follows a server that sends on to itself. Another one is not asked: it may be one that only
  /// this host can reach.
  private HttpResponse<Path> arrive(WebRequest request, Path file)
      throws IOException, InterruptedException {
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

  private <T> Answer<T> fresh(BodyReader<T> reader, InputStream body, Validators validators)
      throws IOException {
    try {
      return new Answer.Fresh<>(reader.read(new LimitedInput(body, limits.bytes())), validators);
    } catch (IOException | RuntimeException e) {
      body.close();
      throw e;
    }
  }

  private static Validators validators(HttpResponse<?> response) {
    return new Validators(
        response.headers().firstValue("ETag"), response.headers().firstValue("Last-Modified"));
  }

  private static Refusal refusal(HttpResponse<?> response) {
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
