package dev.shigoto.indexer.fetch;

import java.time.Duration;
import java.time.Instant;

/// Time as those see it who wait for something.
public interface Waits {

  Waits SYSTEM =
      new Waits() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
          Thread.sleep(duration);
        }
      };

  Instant now();

  void pause(Duration duration) throws InterruptedException;
}
