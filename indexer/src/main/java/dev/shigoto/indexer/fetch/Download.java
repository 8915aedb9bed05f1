package dev.shigoto.indexer.fetch;

import dev.shigoto.indexer.fetch.Web.BodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// One try to fetch a page. A body lies in a temporary file until it has been read, so that a slow
/// reader holds no connection, and what breaks off is never read at all.
final class Download implements AutoCloseable {

  private final WebLimits limits;
  private final HttpCalls calls;

  Download(WebLimits limits) {
    this.limits = limits;
    this.calls = new HttpCalls(limits);
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
      HttpResponse<Path> response = calls.get(request, file);
      if (response.statusCode() == 200) {
        // the stream deletes the file when it is closed
        InputStream body = Unpacked.open(file, StandardOpenOption.DELETE_ON_CLOSE);
        return fresh(reader, body, validators(response));
      }
      if (response.statusCode() == 304 && !request.known().equals(Validators.NONE)) {
        Files.delete(file);
        return new Answer.Same<>();
      }
      throw HttpCalls.refusal(response);
    } catch (IOException | InterruptedException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
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

  @Override
  public void close() {
    calls.close();
  }
}
