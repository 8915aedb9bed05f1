package dev.shigoto.domain.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a source says of a job: everything but the platform's own bookkeeping.
public record JobAd(
    Posting posting,
    String title,
    String description,
    Employer employer,
    EmploymentType employmentType,
    Optional<Occupation> occupation,
    RemoteLevel remote,
    Place place,
    List<StationAccess> stations,
    Optional<Pay> pay,
    WorkTerms terms,
    List<String> skills,
    Instant postedAt,
    Optional<Instant> expiresAt) {

  public JobAd {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title of " + posting + " must not be blank");
    }
    stations = List.copyOf(stations);
    skills = List.copyOf(skills);
  }
}
