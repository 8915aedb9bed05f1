package dev.shigoto.faults;

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

/// Plain ads, told apart by posting, title and employer.
final class Ads {

  private static final Instant POSTED = Instant.parse("2026-11-01T00:00:00Z");

  private Ads() {}

  static JobAd ad(String source, String externalId, String title, String company) {
    return new JobAd(
        new Posting(source, externalId),
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
        POSTED,
        Optional.empty());
  }
}
