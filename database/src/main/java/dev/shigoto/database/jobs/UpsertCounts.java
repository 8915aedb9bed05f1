package dev.shigoto.database.jobs;

import java.util.ArrayList;
import java.util.List;

/// What became of a batch of ads. The four add up to the ads given; an ad that another one of the
/// same posting follows in the batch is not written and counts as unchanged.
public record UpsertCounts(int inserted, int changed, int unchanged, List<RejectedAd> rejected) {

  static final UpsertCounts NONE = new UpsertCounts(0, 0, 0, List.of());

  public UpsertCounts {
    rejected = List.copyOf(rejected);
  }

  public UpsertCounts plus(UpsertCounts other) {
    List<RejectedAd> both = new ArrayList<>(rejected);
    both.addAll(other.rejected);
    return new UpsertCounts(
        inserted + other.inserted, changed + other.changed, unchanged + other.unchanged, both);
  }
}
