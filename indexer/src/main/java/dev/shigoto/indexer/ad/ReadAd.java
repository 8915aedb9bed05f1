package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.JobAd;
import java.util.List;

/// An ad, and what had to be corrected to make it one.
public record ReadAd(JobAd ad, List<String> notes) {

  public ReadAd {
    notes = List.copyOf(notes);
  }

  static ReadAd of(JobAd ad) {
    return new ReadAd(ad, List.of());
  }
}
