package dev.shigoto.searchapi;

import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `/lab/mail`: the mails that a platform on one machine would have sent, from the folder that it
/// puts them into. Only registered where there is such a folder.
final class LabMailRoutes {

  private static final int SHOWN = 200;
  private static final Pattern NAME = Pattern.compile("(\\d{1,15})-[0-9a-f-]{1,60}");
  private static final Map<String, String> PARTS =
      Map.of(
          "html", "text/html; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "eml", "text/plain; charset=us-ascii");

  /// What a mail program would do: the mail's own style, no scripts, nothing from elsewhere.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"
          + " allow-popups allow-popups-to-escape-sandbox";

  private final Path folder;

  private LabMailRoutes(Path folder) {
    this.folder = folder;
  }

  /// A mail in the list.
  record LabMail(String id, String to, String subject, Instant sentAt) {}

  static void register(RoutesConfig routes, Path folder) {
    LabMailRoutes handlers = new LabMailRoutes(folder);
    Handler page = PageRoutes.page("lab-mail.html");
    routes.get(
        "/lab/mail",
        ctx -> {
          page.handle(ctx);
          ctx.header("Content-Security-Policy", SecurityHeaders.POLICY + "; frame-src 'self'");
        });
    routes.get("/lab/mail.json", ctx -> ctx.json(handlers.latest()));
    routes.get("/lab/mail/{id}/{part}", handlers::part);
  }

  /// The latest first.
  private List<LabMail> latest() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> mails = Files.list(folder)) {
      return mails
          .map(mail -> mail.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted(Comparator.comparing(LabMailRoutes::sentAt).reversed())
          .limit(SHOWN)
          .map(this::mail)
          .toList();
    }
  }

  private LabMail mail(String name) {
    Path mail = folder.resolve(name);
    try {
      return new LabMail(
          name,
          Files.readString(mail.resolve("to")),
          Files.readString(mail.resolve("subject")),
          sentAt(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the mail in " + mail, e);
    }
  }

  private static Instant sentAt(String name) {
    return Instant.ofEpochMilli(Long.parseLong(name.substring(0, name.indexOf('-'))));
  }

  private void part(Context ctx) throws IOException {
    String id = ctx.pathParam("id");
    String part = ctx.pathParam("part");
    if (!NAME.matcher(id).matches() || !PARTS.containsKey(part)) {
      throw unknown(id);
    }
    try {
      ctx.header("Content-Security-Policy", POLICY)
          .contentType(PARTS.get(part))
          .result(Files.readAllBytes(folder.resolve(id).resolve("mail." + part)));
    } catch (NoSuchFileException e) {
      throw unknown(id);
    }
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(Problem.notFound("there is no mail " + id));
  }
}
