package dev.shigoto.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The short part of `shigoto faults`: every kind of fault, over and over with other seeds from
/// day to day if asked, and the same ones otherwise.
@Tag("faults")
@TestInstance(Lifecycle.PER_CLASS)
final class FaultsIT {

  private static final long SEED = Long.getLong("shigoto.faults.seed", 20_261_120);

  private Stage stage;

  @BeforeAll
  void open() {
    System.out.println("seed " + SEED);
    stage = Stage.open();
  }

  @AfterAll
  void close() {
    stage.close();
  }

  @ParameterizedTest
  @EnumSource
  void the_index_is_the_database_after(FaultKind kind) throws InterruptedException {
    RunResult result = FaultRun.play(stage, kind, SEED);
    assertEquals(
        Divergence.NONE,
        result.divergence(),
        () -> "replay: shigoto faults --runs 1 --seed %d --kind %s".formatted(SEED, kind));
  }
}
