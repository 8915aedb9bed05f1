package dev.shigoto.indexer.feed;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.indexer.ad.AdWriter.Written;
import dev.shigoto.indexer.ad.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a run counts.
final class RunTally {

  private long fetched;
  private long inserted;
  private long changed;
  private long unchanged;
  private long expired;
  private long rejected;
  private final Map<String, Correction> corrections = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  private record Correction(long times, String first) {

    Correction again() {
      return new Correction(times + 1, first);
    }
  }

  void wrote(List<Item> items, Written written) {
    fetched += items.size();
    inserted += written.inserted();
    changed += written.changed();
    unchanged += written.unchanged();
    rejected += written.rejected().size();
    items.forEach(this::findCorrections);
  }

  private void findCorrections(Item item) {
    if (item instanceof Item.Good(var given, JobAd ad, List<String> notes)) {
      notes.forEach(note -> corrected(note, ad));
      if (ad.employer().name().isBlank()) {
        corrected("employer unknown", ad);
      }
    }
  }

  private void corrected(String what, JobAd ad) {
    Correction first = new Correction(1, ad.posting().externalId());
    corrections.merge(what, first, (known, one) -> known.again());
  }

  void same(int ads) {
    fetched += ads;
    unchanged += ads;
  }

  void broken() {
    fetched++;
    rejected++;
  }

  void expired(int jobs) {
    expired += jobs;
  }

  void remark(String text) {
    remarks.add(text);
  }

  long fetched() {
    return fetched;
  }

  SyncRun.Counts counts() {
    return new SyncRun.Counts(fetched, inserted, changed, unchanged, expired, rejected);
  }

  /// One per kind of correction, with its first ad, then the remarks.
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    corrections.forEach(
        (what, it) -> notes.add(what + ": " + it.times() + " ads, first " + it.first()));
    notes.addAll(remarks);
    return notes;
  }
}
