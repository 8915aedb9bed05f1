package dev.shigoto.indexer;

import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indexer.verify.Verifier.Depth;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares the index in use with the database from time to time, and shows what it found.
final class BackgroundVerification {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundVerification.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Verifier verifier;
  private final JobsIndex index;
  private final Clock clock;
  private final Gauge differences;
  private final Gauge verifiedAt;

  BackgroundVerification(
      Verifier verifier, JobsIndex index, Clock clock, PrometheusRegistry registry) {
    this.verifier = verifier;
    this.index = index;
    this.clock = clock;
    this.differences =
        Gauge.builder()
            .name("shigoto_index_differences")
            .help("Documents that were not what the database says, at the last verification")
            .register(registry);
    this.verifiedAt =
        Gauge.builder()
            .name("shigoto_index_verified_timestamp_seconds")
            .help("When the last verification ended; 0 before the first")
            .register(registry);
  }

  void run() throws InterruptedException {
    Optional<Generation> inUse = index.current();
    if (inUse.isPresent()) {
      show(verifier.verify(inUse.get().number(), Depth.DIGESTS, PATIENCE));
    }
  }

  private void show(Verification found) {
    differences.set(found.differences().size());
    verifiedAt.set((double) clock.instant().getEpochSecond());
    if (!found.isEqual()) {
      LOG.warn(
          "{} differs from the database in {} jobs, for example {}; `shigoto index verify` names"
              + " them, `--repair` mends them",
          found.index(),
          found.differences().size(),
          found.differences().getFirst());
    }
  }
}
