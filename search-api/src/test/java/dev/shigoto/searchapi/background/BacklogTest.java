package dev.shigoto.searchapi.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogTest {

  private static final Duration LONG = Duration.ofDays(1);

  private final List<List<String>> batches = new ArrayList<>();

  @Test
  void what_is_left_is_dealt_with_at_the_end() {
    try (Backlog<String> backlog = new Backlog<>("test", 2, LONG, batches::add)) {
      backlog.start();
      List.of("one", "two", "too many").forEach(backlog::add);
    }

    assertEquals(List.of(List.of("one", "two")), batches);
  }

  @Test
  void nobody_is_bothered_with_nothing() {
    try (Backlog<String> backlog = new Backlog<>("test", 2, LONG, batches::add)) {
      backlog.start();
    }

    assertEquals(List.of(), batches);
  }
}
