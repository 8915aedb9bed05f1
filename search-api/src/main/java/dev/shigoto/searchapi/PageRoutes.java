package dev.shigoto.searchapi;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The search page, the page of one job, and the files they are made of.
final class PageRoutes {

  private static final String FOLDER = "/dev/shigoto/searchapi/page";

  private PageRoutes() {}

  static void register(JavalinConfig javalin) {
    javalin.routes.get("/", page("search.html"));
    javalin.routes.get("/jobs/{id}", page("job.html"));
    javalin.routes.get(
        "/openapi.json", file("/dev/shigoto/searchapi/openapi.json", "application/json"));
    javalin.staticFiles.add(
        files -> {
          files.hostedPath = "/assets";
          files.directory = FOLDER + "/assets";
          files.location = Location.CLASSPATH;
        });
  }

  static Handler page(String name) {
    return file(FOLDER + "/" + name, "text/html; charset=utf-8");
  }

  private static Handler file(String path, String contentType) {
    byte[] content = read(path);
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
