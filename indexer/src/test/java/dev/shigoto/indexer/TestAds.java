package dev.shigoto.indexer;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Plain ads, told apart by number, title and employer.
final class TestAds {

  private TestAds() {}

  static JobAd ad(int number, String title) {
    return ad(number, title, "株式会社" + number);
  }

  static JobAd ad(int number, String title, String company) {
    return new JobAd(
        new Posting("test", "ad-" + number),
        title,
        "駅から近い職場です。",
        new Employer(company, ""),
        EmploymentType.FULL_TIME,
        Optional.empty(),
        RemoteLevel.UNKNOWN,
        Place.UNKNOWN,
        List.of(),
        Optional.empty(),
        WorkTerms.UNKNOWN,
        List.of(),
        Instant.parse("2026-11-01T00:00:00Z"),
        Optional.empty());
  }

  static List<JobAd> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> ad(i, "看護師 " + i)).toList();
  }
}
