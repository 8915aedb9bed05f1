package dev.shigoto.searchapi;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobAd;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Jobs that tests look for by name: the first three of the index.
final class SpecialJobs {

  /// Everything is known about it.
  static final String COMPLETE = "1";

  /// It has expired.
  static final String EXPIRED = "2";

  /// Its title is markup that would run if it were taken for markup.
  static final String MARKUP = "3";

  static final String MARKUP_TITLE = "<img src=x onerror=alert(1)> 玉虫色の標本づくり & <em>展示</em>";

  private SpecialJobs() {}

  static Stream<JobAd> ads() {
    Optional<Instant> yesterday = Optional.of(DemoServer.NOW.minus(Duration.ofDays(1)));
    return Stream.of(
        ad("カワウソ飼育員", Optional.empty()),
        ad("蛍の観察員", yesterday),
        ad(MARKUP_TITLE, Optional.empty()));
  }

  private static JobAd ad(String title, Optional<Instant> expiresAt) {
    return new JobAd(
        new Posting("test", title),
        title,
        "カワウソの食事づくりと水槽の掃除をお願いします。\n\n先輩が一から教えます。",
        new Employer("みなと水族館株式会社", "レジャー"),
        EmploymentType.FULL_TIME,
        Optional.of(new Occupation("ANIMAL_CARE", "動物飼育員")),
        RemoteLevel.NONE,
        new Place(
            Optional.of(Prefecture.TOTTORI),
            "米子市",
            "末広町1",
            Optional.of(new GeoPoint(35.428, 133.331))),
        List.of(new StationAccess("JR山陰本線", "米子", 7)),
        Optional.of(
            new Pay(
                PayUnit.MONTH,
                Optional.of(new Yen(230_000)),
                Optional.of(new Yen(280_000)),
                Optional.empty())),
        new WorkTerms(
            "", "8:30〜17:30", "週休2日", "普通自動車免許", "社会保険完備", Set.of(Condition.NO_EXPERIENCE_OK)),
        List.of("接客"),
        DemoServer.NOW.minus(Duration.ofDays(3)),
        expiresAt);
  }
}
