package dev.shigoto.models;

import java.util.List;
import java.util.Map;

/// Where a model comes from.
///
/// @param origin what it learned from, a line per source
/// @param licence under which terms it may be used
/// @param metrics what was measured when it was made, for example `loss`
/// @param createdBy the command that made it
public record Provenance(
    List<String> origin, String licence, Map<String, Double> metrics, String createdBy) {

  public Provenance {
    origin = List.copyOf(origin);
    metrics = Map.copyOf(metrics);
  }
}
