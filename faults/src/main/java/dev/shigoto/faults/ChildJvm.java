package dev.shigoto.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A JVM beside this one, to be killed. It ends by itself when this one does: its input is a pipe.
final class ChildJvm {

  private ChildJvm() {}

  static Process start(Class<?> main, Path log, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx1g",
                "-cp",
                classPath(),
                main.getName()));
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command)
          .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a JVM for " + main.getSimpleName(), e);
    }
  }

  /// Surefire hides the class path in a jar's manifest and leaves the real one in this property.
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /// For a `main`: returns when the parent has ended, or wants this one to.
  static void awaitParentsEnd() {
    try {
      while (System.in.read() >= 0) {
        // what the parent says does not matter
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the pipe of the parent broke", e);
    }
  }

  /// `kill -9`.
  static void kill(Process process) {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
