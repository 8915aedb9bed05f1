package dev.shigoto.indextemplates;

import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One ad that tells everything and one that tells nothing but its title.
final class SampleJobs {

  private static final Instant POSTED = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant INDEXED = Instant.parse("2026-11-20T00:00:00Z");

  static final JobDocument CAFE = JobDocument.of(known(1, cafe()), new float[] {1, 0, 0}, INDEXED);
  static final JobDocument BARE = JobDocument.of(known(2, bare()), new float[0], INDEXED);

  private SampleJobs() {}

  private static Job job(long id, JobAd ad) {
    return new Job(new JobId(id), 10 + id, JobStatus.ACTIVE, ad, POSTED, POSTED);
  }

  private static JobAd cafe() {
    return new JobAd(
        new Posting("sample", "1"),
        "カフェのホールスタッフ",
        "渋谷駅から歩いて5分のカフェです。".repeat(20),
        new Employer("株式会社ヴィーガン食堂", "飲食"),
        EmploymentType.PART_TIME,
        Optional.of(new Occupation("HALL_STAFF", "ホールスタッフ")),
        RemoteLevel.NONE,
        new Place(
            Optional.of(Prefecture.TOKYO),
            "渋谷区",
            "道玄坂1-2-3",
            Optional.of(new GeoPoint(35.658, 139.701))),
        List.of(new StationAccess("JR山手線", "渋谷", 5)),
        Optional.of(hourly(1_300, 100)),
        new WorkTerms("", "9:00〜18:00", "週休2日", "未経験可", "交通費支給", Set.of(Condition.TRANSPORT_PAID)),
        List.of("接客"),
        POSTED,
        Optional.of(POSTED.plus(Duration.ofDays(60))));
  }

  private static Pay hourly(long yen, long overtime) {
    return new Pay(
        PayUnit.HOUR,
        Optional.of(new Yen(yen)),
        Optional.empty(),
        Optional.of(new FixedOvertime(new Yen(overtime), Duration.ofMinutes(30))));
  }

  private static JobAd bare() {
    return new JobAd(
        new Posting("sample", "2"),
        "看護師",
        "",
        Employer.UNKNOWN,
        EmploymentType.OTHER,
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

  private static KnownJob known(long id, JobAd ad) {
    return KnownJob.ofNew(job(id, ad), IndexedFacts.of(ad, facts(ad)), INDEXED);
  }

  private static AdFacts facts(JobAd ad) {
    return AdAnalysis.builtIn().read(ad, LocalDate.ofInstant(INDEXED, ZoneOffset.UTC));
  }
}
