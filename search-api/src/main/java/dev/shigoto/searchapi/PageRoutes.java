package dev.shigoto.searchapi;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The search page, the page of one job, and the files they are made of.
final class PageRoutes {

  private static final String FOLDER = "/dev/shigoto/searchapi/page";

  private PageRoutes() {}

  static void register(JavalinConfig javalin) {
    javalin.routes.get("/", page("search.html"));
    javalin.routes.get("/jobs/{id}", page("job.html"));
    javalin.routes.get(
        "/openapi.json", kept(read("/dev/shigoto/searchapi/openapi.json"), "application/json"));
    javalin.staticFiles.add(
        files -> {
          files.hostedPath = "/assets";
          files.directory = FOLDER + "/assets";
          files.location = Location.CLASSPATH;
        });
  }

  static Handler page(String name) {
    return html(read(FOLDER + "/" + name));
  }

  /// A page that stands in a frame, in the place of `<!-- page -->`.
  static Handler framed(String frame, String name) {
    String page = text(frame).replace("<!-- page -->", text(name).strip());
    return html(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String name) {
    return new String(read(FOLDER + "/" + name), StandardCharsets.UTF_8);
  }

  private static Handler html(byte[] content) {
    return kept(content, "text/html; charset=utf-8");
  }

  private static Handler kept(byte[] content, String contentType) {
    return ctx -> ctx.contentType(contentType).header("Cache-Control", "no-cache").result(content);
  }

  private static byte[] read(String path) {
    try (InputStream file = PageRoutes.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(file, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
