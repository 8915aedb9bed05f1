package dev.shigoto.searchapi;

import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.facts.FactSheet;
import dev.shigoto.domain.job.JobAd;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Reads the facts of ads on the day that it is in Japan.
record Analyst(AdAnalysis analysis, Clock clock) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  FactSheet sheet(String id, JobAd ad) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    return FactSheet.of(id, analysis.read(ad, today));
  }
}
