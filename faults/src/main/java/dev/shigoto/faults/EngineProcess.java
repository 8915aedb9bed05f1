package dev.shigoto.faults;

import dev.shigoto.embedded.EmbeddedOpenSearch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// An engine in a JVM of its own. Its data stays in the folder.
record EngineProcess(Process process, URI url) {

  private static final String STARTED = "started ";

  /// @param port 0 takes any free one
  static EngineProcess start(Path folder, int port) {
    Process process =
        ChildJvm.start(
            EngineProcess.class,
            folder.resolve("engine.log"),
            List.of(folder.toString(), String.valueOf(port)));
    try {
      BufferedReader lines = process.inputReader();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(STARTED)) {
          return new EngineProcess(process, URI.create(line.substring(STARTED.length())));
        }
      }
      throw new IllegalStateException("the engine did not start; see " + folder + "/engine.log");
    } catch (IOException e) {
      throw new UncheckedIOException("the engine said nothing", e);
    }
  }

  /// @param arguments folder and port
  public static void main(String[] arguments) {
    try (EmbeddedOpenSearch engine =
        EmbeddedOpenSearch.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
      System.out.println(STARTED + engine.url());
      ChildJvm.awaitParentsEnd();
    }
    Runtime.getRuntime().halt(0);
  }

  void kill() {
    ChildJvm.kill(process);
  }
}
