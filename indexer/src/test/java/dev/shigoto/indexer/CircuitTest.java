package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class CircuitTest {

  private final Circuit circuit = new Circuit(Duration.ofSeconds(5));

  @Test
  void a_closed_circuit_lets_everybody_through() throws Exception {
    circuit.await();
    assertFalse(circuit.isOpen());
  }

  @Test
  void an_open_circuit_lets_them_try_again_after_a_pause_and_stays_open() throws Exception {
    circuit.failed("engine down");
    circuit.await();
    assertTrue(circuit.isOpen());
  }

  @Test
  void a_success_ends_every_wait() throws Exception {
    for (int i = 0; i < 12; i++) {
      circuit.failed("engine down");
      circuit.await();
    }
    circuit.failed("engine down");
    var waiting =
        CompletableFuture.runAsync(
            () -> {
              try {
                circuit.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    circuit.succeeded();
    waiting.get(10, TimeUnit.SECONDS);
    assertFalse(circuit.isOpen());
  }
}
