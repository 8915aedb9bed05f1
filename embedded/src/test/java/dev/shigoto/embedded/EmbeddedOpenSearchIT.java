package dev.shigoto.embedded;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedOpenSearchIT {

  @Test
  void starts(@TempDir Path folder) {
    long t = System.nanoTime();
    try (var e = EmbeddedOpenSearch.start(folder, 0)) {
      System.out.println("STARTED " + e.url() + " " + (System.nanoTime() - t) / 1e9);
    }
    System.out.println("CLOSED " + (System.nanoTime() - t) / 1e9);
    t = System.nanoTime();
    try (var e = EmbeddedOpenSearch.start(folder, 0)) {
      System.out.println("STARTED " + e.url() + " " + (System.nanoTime() - t) / 1e9);
    }
  }
}
