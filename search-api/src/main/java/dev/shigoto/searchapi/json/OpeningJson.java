package dev.shigoto.searchapi.json;

import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.identity.Signal;
import java.time.Instant;
import java.util.List;

/// What is known of an opening from all of its postings.
///
/// @param cluster id of the job that its postings are counted under
/// @param size how many postings are open
/// @param reposts how often a source posted it again
/// @param signals what a seeker may want to look at: observations, never a verdict
public record OpeningJson(
    String cluster,
    int size,
    Instant firstSeen,
    Instant lastSeen,
    int reposts,
    List<SignalJson> signals) {

  /// @param evidence sentences in Japanese
  public record SignalJson(Signal.Kind code, String label, List<String> evidence) {}

  static OpeningJson of(IdentityFacts opening) {
    return new OpeningJson(
        opening.cluster().toString(),
        opening.size(),
        opening.firstSeen(),
        opening.lastSeen(),
        opening.reposts(),
        opening.signals().stream()
            .map(it -> new SignalJson(it.kind(), it.kind().label(), it.evidence()))
            .toList());
  }
}
