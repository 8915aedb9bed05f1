package dev.shigoto.indexer.ad;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.database.jobs.RejectedAd;
import dev.shigoto.database.jobs.UpsertCounts;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Brings items into the database.
public final class AdWriter {

  /// Items that are written at once.
  public static final int BATCH = 500;

  private final JobStore store;

  public AdWriter(JobStore store) {
    this.store = store;
  }

  /// What became of a batch; the four add up to its items.
  public record Written(int inserted, int changed, int unchanged, List<Item.Bad> rejected) {

    public Written {
      rejected = List.copyOf(rejected);
    }
  }

  /// Stores what is good. One bad item does not hold back the others, and it is safe to repeat.
  public Written write(List<Item> items) {
    List<JobAd> ads = new ArrayList<>();
    Map<Posting, Given> givenOf = new HashMap<>();
    List<Item.Bad> rejected = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Item.Good good -> {
          ads.add(good.ad());
          givenOf.put(good.ad().posting(), good.given());
        }
        case Item.Bad bad -> rejected.add(bad);
      }
    }
    UpsertCounts counts = store.upsert(ads);
    counts.rejected().forEach(ad -> rejected.add(bad(ad, givenOf)));
    return new Written(counts.inserted(), counts.changed(), counts.unchanged(), rejected);
  }

  private static Item.Bad bad(RejectedAd ad, Map<Posting, Given> givenOf) {
    Given given = givenOf.get(ad.posting());
    return new Item.Bad(Objects.requireNonNull(given, "nothing gave " + ad.posting()), ad.reason());
  }
}
