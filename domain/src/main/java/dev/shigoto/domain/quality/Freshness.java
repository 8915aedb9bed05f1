package dev.shigoto.domain.quality;

import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.JobAd;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How current an ad is on a day. An ad without a date counts as old, one that is over as nothing.
final class Freshness {

  private Freshness() {}

  static QualityPart of(JobAd ad, LocalDate today) {
    Points points = new Points(QualityAspect.FRESHNESS);
    long days = ChronoUnit.DAYS.between(day(ad.postedAt()), today);
    if (ad.expiresAt().map(Freshness::day).map(today::isAfter).orElse(false)) {
      points.lose(10, "募集期限を過ぎている");
    } else if (days > 180) {
      points.lose(8, "掲載から半年を超えている");
    } else if (days > 90) {
      points.lose(5, "掲載から90日を超えている");
    } else if (days > 30) {
      points.lose(2, "掲載から30日を超えている");
    }
    return points.part();
  }

  private static LocalDate day(Instant instant) {
    return JapaneseDay.of(instant);
  }
}
