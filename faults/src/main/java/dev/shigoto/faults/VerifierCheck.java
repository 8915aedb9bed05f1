package dev.shigoto.faults;

import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indexer.verify.Verifier.Depth;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Duration;

/// Asks the product what it thinks of its index: it must agree with the oracle.
final class VerifierCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private VerifierCheck() {}

  /// @param right whether the oracle found nothing
  static Divergence of(Stores stores, boolean right) throws InterruptedException {
    var client = stores.engine().client();
    var inUse = new JobsIndex(client, stores.names()).current();
    if (inUse.isEmpty()) {
      return Divergence.other("no generation is in use");
    }
    Verification found =
        new Verifier(stores.database(), client, stores.names())
            .verify(inUse.get().number(), Depth.VERSIONS, PATIENCE);
    return found.isEqual() == right
        ? Divergence.NONE
        : Divergence.other("`index verify` says otherwise: " + found.differences());
  }
}
