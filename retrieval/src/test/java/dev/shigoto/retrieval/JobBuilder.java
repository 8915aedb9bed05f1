package dev.shigoto.retrieval;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Jobs for tests: says only what the test is about.
final class JobBuilder {

  /// When tests take place.
  static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  private final long id;
  private final String title;
  private String description = "";
  private String company = "株式会社みどり";
  private EmploymentType employmentType = EmploymentType.FULL_TIME;
  private Optional<Occupation> occupation = Optional.empty();
  private RemoteLevel remote = RemoteLevel.NONE;
  private Place place = Place.UNKNOWN;
  private final List<StationAccess> stations = new ArrayList<>();
  private Optional<Pay> pay = Optional.empty();
  private Set<Condition> conditions = Set.of();
  private Instant postedAt = NOW.minus(Duration.ofDays(10));
  private Optional<Instant> expiresAt = Optional.empty();

  private JobBuilder(long id, String title) {
    this.id = id;
    this.title = title;
  }

  static JobBuilder job(long id, String title) {
    return new JobBuilder(id, title);
  }

  JobBuilder describedAs(String text) {
    description = text;
    return this;
  }

  JobBuilder at(String name) {
    company = name;
    return this;
  }

  JobBuilder as(EmploymentType type) {
    employmentType = type;
    return this;
  }

  JobBuilder of(String code, String name) {
    occupation = Optional.of(new Occupation(code, name));
    return this;
  }

  JobBuilder remote(RemoteLevel level) {
    remote = level;
    return this;
  }

  JobBuilder in(Prefecture prefecture, String city) {
    place = new Place(Optional.of(prefecture), city, "", place.location());
    return this;
  }

  JobBuilder at(double lat, double lon) {
    place = new Place(place.prefecture(), place.city(), "", Optional.of(new GeoPoint(lat, lon)));
    return this;
  }

  JobBuilder near(String station, int minutes) {
    stations.add(new StationAccess("", station, minutes));
    return this;
  }

  JobBuilder paid(PayUnit unit, long min, long max) {
    pay =
        Optional.of(
            new Pay(unit, Optional.of(new Yen(min)), Optional.of(new Yen(max)), Optional.empty()));
    return this;
  }

  JobBuilder with(Condition... kept) {
    conditions = Set.of(kept);
    return this;
  }

  JobBuilder postedDaysAgo(int days) {
    postedAt = NOW.minus(Duration.ofDays(days));
    return this;
  }

  JobBuilder expiring(Instant at) {
    expiresAt = Optional.of(at);
    return this;
  }

  Job build() {
    JobAd ad =
        new JobAd(
            new Posting("test", Long.toString(id)),
            title,
            description,
            new Employer(company, ""),
            employmentType,
            occupation,
            remote,
            place,
            stations,
            pay,
            new WorkTerms("", "", "", "", "", conditions),
            List.of(),
            postedAt,
            expiresAt);
    return new Job(new JobId(id), 1, JobStatus.ACTIVE, ad, postedAt, postedAt);
  }
}
