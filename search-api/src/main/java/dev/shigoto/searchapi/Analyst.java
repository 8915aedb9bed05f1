package dev.shigoto.searchapi;

import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.facts.FactSheet;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.JobAd;
import java.time.Clock;

/// Reads the facts of ads on the day that it is in Japan.
record Analyst(AdAnalysis analysis, Clock clock) {

  FactSheet sheet(String id, JobAd ad) {
    return FactSheet.of(id, analysis.read(ad, JapaneseDay.of(clock.instant())));
  }
}
