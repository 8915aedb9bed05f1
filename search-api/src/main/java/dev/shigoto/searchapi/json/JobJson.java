package dev.shigoto.searchapi.json;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A job. Texts are plain, never HTML; an empty text is unknown.
///
/// @param labels what seekers read in place of codes and numbers
public record JobJson(
    String id,
    String source,
    String externalId,
    String title,
    String description,
    Company company,
    EmploymentType employmentType,
    Optional<Occupation> occupation,
    RemoteLevel remote,
    Place place,
    List<StationAccess> stations,
    Optional<PayJson> pay,
    String workingHours,
    String holidays,
    List<Condition> conditions,
    String requirements,
    String benefits,
    List<String> skills,
    Instant postedAt,
    Optional<Instant> expiresAt,
    JobLabels labels) {

  public record Company(String name, String industry) {}

  public record Place(
      String prefecture, String city, String address, Optional<GeoPoint> location) {}

  public static JobJson of(JobDocument job) {
    List<Condition> conditions = job.conditions().stream().sorted().toList();
    return new JobJson(
        job.id(),
        job.source(),
        job.externalId(),
        job.title(),
        job.description(),
        new Company(job.company(), job.industry()),
        job.employmentType(),
        occupation(job),
        job.remote(),
        new Place(job.prefecture(), job.city(), job.address(), job.location()),
        job.stations(),
        job.pay().map(PayJson::of),
        job.workingHours(),
        job.holidays(),
        conditions,
        job.requirements(),
        job.benefits(),
        job.skills(),
        job.postedAt(),
        job.expiresAt(),
        JobLabels.of(job, conditions));
  }

  private static Optional<Occupation> occupation(JobDocument job) {
    return job.occupation().isEmpty()
        ? Optional.empty()
        : Optional.of(new Occupation(job.occupation(), job.occupationName()));
  }
}
