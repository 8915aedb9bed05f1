package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.JobAd;

/// What became of items.
public final class Items {

  private Items() {}

  /// @throws BadFieldException with the reason, if it is no ad
  public static JobAd good(Item item) {
    return switch (item) {
      case Item.Good good -> good.ad();
      case Item.Bad bad -> throw new BadFieldException(bad.reason());
    };
  }
}
