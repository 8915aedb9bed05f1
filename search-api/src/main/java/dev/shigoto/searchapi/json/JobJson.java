package dev.shigoto.searchapi.json;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A job, its fields named as in the JSON lines that `shigoto import` takes. Texts are plain, never
/// HTML; an empty text is unknown.
///
/// @param occupation its code
/// @param postings that the opening has now, this one included
/// @param labels what seekers read in place of codes and numbers
public record JobJson(
    String id,
    String source,
    String externalId,
    String title,
    String description,
    Company company,
    EmploymentType employmentType,
    String occupation,
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
    int postings,
    JobLabels labels) {

  public record Company(String name, String industry) {}

  public record Place(
      String prefecture, String city, String address, Optional<Double> lat, Optional<Double> lon) {}

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
        job.occupation(),
        job.remote(),
        place(job),
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
        job.clusterSize(),
        JobLabels.of(job, conditions));
  }

  private static Place place(JobDocument job) {
    return new Place(
        job.prefecture(),
        job.city(),
        job.address(),
        job.location().map(GeoPoint::lat),
        job.location().map(GeoPoint::lon));
  }
}
