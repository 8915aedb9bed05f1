package dev.shigoto.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsoleProgressTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  @Test
  void away_from_a_terminal_it_prints_a_line_now_and_then_and_always_the_last() {
    try (ConsoleProgress progress = progress()) {
      progress.at("indexing", 1, 30);
      progress.at("indexing", 10, 30);
      now = now.plusSeconds(6);
      progress.at("indexing", 20, 30);
      progress.at("indexing", 30, 30);
    }

    assertEquals(
        List.of("  indexing: 1 of 30", "  indexing: 20 of 30", "  indexing: 30 of 30"),
        out.toString(UTF_8).lines().toList());
  }

  private ConsoleProgress progress() {
    return new ConsoleProgress(new PrintStream(out, true, UTF_8), () -> now, false);
  }
}
