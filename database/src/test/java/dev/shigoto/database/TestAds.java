package dev.shigoto.database;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.FixedOvertime;
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
import java.util.stream.IntStream;

/// Ads for the tests of this module.
public final class TestAds {

  private static final Instant POSTED = Instant.parse("2026-11-01T00:00:00Z");

  private TestAds() {}

  /// An ad with nothing in it that is optional.
  public static JobAd ad(int number, String title) {
    return ad("ad-" + number, title, Optional.empty());
  }

  public static JobAd ad(String externalId, String title, Optional<Instant> expiresAt) {
    return new JobAd(
        new Posting("test", externalId),
        title,
        "駅から近い職場です。",
        new Employer("株式会社テスト", ""),
        EmploymentType.OTHER,
        Optional.empty(),
        RemoteLevel.UNKNOWN,
        Place.UNKNOWN,
        List.of(),
        Optional.empty(),
        WorkTerms.UNKNOWN,
        List.of(),
        POSTED,
        expiresAt);
  }

  public static List<JobAd> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> ad(i, "看護師 " + i)).toList();
  }

  /// An ad with everything in it.
  public static JobAd full() {
    return new JobAd(
        new Posting("test", "full"),
        "【急募】ＪＡＶＡエンジニア😀",
        "改行\nタブ\tと\"引用符\"と\\と𠮷野家。",
        new Employer("ﾆｯﾎﾟﾝ株式会社", "情報通信業"),
        EmploymentType.FULL_TIME,
        Optional.of(new Occupation("SOFTWARE_ENGINEER", "ソフトウェアエンジニア")),
        RemoteLevel.PARTIAL,
        new Place(
            Optional.of(Prefecture.TOKYO),
            "渋谷区",
            "道玄坂1-2-3",
            Optional.of(new GeoPoint(35.6580339, 139.7016358))),
        List.of(new StationAccess("JR山手線", "渋谷", 5), new StationAccess("", "神泉", 12)),
        Optional.of(
            new Pay(
                PayUnit.MONTH,
                Optional.of(new Yen(300_000)),
                Optional.of(new Yen(450_000)),
                Optional.of(new FixedOvertime(new Yen(70_000), Duration.ofHours(45))))),
        new WorkTerms(
            "年収450万円～600万円",
            "10:00～19:00",
            "完全週休2日制",
            "経験3年",
            "交通費支給",
            Set.of(Condition.FULL_TWO_DAYS_OFF, Condition.URGENT)),
        List.of("Java", "C++", "Go, \"Rust\""),
        POSTED,
        Optional.of(Instant.parse("2027-01-01T12:34:56.123456Z")));
  }
}
