package dev.shigoto.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A JVM that starts PostgreSQL and is killed as soon as the server answers; the server lives on.
final class KilledJvm {

  private KilledJvm() {}

  /// Starts the server in the folder named by the argument, says so, and waits to be killed.
  public static void main(String[] folder) throws InterruptedException {
    EmbeddedPostgres.start(Path.of(folder[0]), 0);
    System.out.println("started");
    Thread.currentThread().join();
  }

  /// The server that is left behind.
  static ProcessHandle withPostgresIn(Path folder) throws IOException, InterruptedException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                KilledJvm.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = jvm.inputReader()) {
      if (lines.lines().noneMatch("started"::equals)) {
        throw new IllegalStateException("the JVM ended with " + jvm.waitFor());
      }
    } finally {
      jvm.destroyForcibly().waitFor();
    }
    String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /// Surefire hides the class path in a jar's manifest and leaves the real one in this property.
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
