package dev.shigoto.indextemplates;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shigoto.domain.digest.RevisionDigest;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A job as the engine stores it, one component per field of {@link Fields}. Read back from a
/// part of the source, what was not fetched is empty, zero, unknown or the epoch.
///
/// @param id of the job, as text
/// @param prefecture its label; empty where unknown
/// @param occupation its code; empty where unknown
/// @param titleLength characters
/// @param descriptionLength characters
/// @param quality how complete the ad is, 0 to 1
/// @param popularity from seekers' behaviour; empty until there is any
/// @param embedding of the ad's text; always empty when read back
@SuppressWarnings("ArrayRecordComponent") // a list would box every number of every document
public record JobDocument(
    String id,
    long revision,
    String source,
    String externalId,
    String title,
    String description,
    String company,
    String industry,
    EmploymentType employmentType,
    String occupation,
    String occupationName,
    RemoteLevel remote,
    List<String> skills,
    String prefecture,
    String city,
    String address,
    Optional<GeoPoint> location,
    List<StationAccess> stations,
    Optional<IndexedPay> pay,
    String workingHours,
    String holidays,
    String requirements,
    String benefits,
    Set<Condition> conditions,
    Instant postedAt,
    Optional<Instant> expiresAt,
    Instant indexedAt,
    int titleLength,
    int descriptionLength,
    float quality,
    Optional<Float> popularity,
    float[] embedding) {

  public JobDocument {
    employmentType = Objects.requireNonNullElse(employmentType, EmploymentType.OTHER);
    remote = Objects.requireNonNullElse(remote, RemoteLevel.UNKNOWN);
    postedAt = Objects.requireNonNullElse(postedAt, Instant.EPOCH);
    indexedAt = Objects.requireNonNullElse(indexedAt, Instant.EPOCH);
    skills = List.copyOf(skills);
    stations = List.copyOf(stations);
    conditions = Set.copyOf(conditions);
  }

  /// The document of `job`.
  ///
  /// @param embedding of the ad's text, as long as the index says
  public static JobDocument of(Job job, float[] embedding, Instant indexedAt) {
    JobAd ad = job.ad();
    return new JobDocument(
        job.id().toString(),
        job.revision(),
        ad.posting().source(),
        ad.posting().externalId(),
        ad.title(),
        ad.description(),
        ad.employer().name(),
        ad.employer().industry(),
        ad.employmentType(),
        ad.occupation().map(Occupation::code).orElse(""),
        ad.occupation().map(Occupation::name).orElse(""),
        ad.remote(),
        ad.skills(),
        ad.place().prefecture().map(Prefecture::label).orElse(""),
        ad.place().city(),
        ad.place().address(),
        ad.place().location(),
        ad.stations(),
        ad.pay().map(IndexedPay::of),
        ad.terms().workingHours(),
        ad.terms().holidays(),
        ad.terms().requirements(),
        ad.terms().benefits(),
        ad.terms().conditions(),
        ad.postedAt(),
        ad.expiresAt(),
        indexedAt,
        ad.title().length(),
        ad.description().length(),
        Completeness.of(ad),
        Optional.empty(),
        embedding);
  }

  /// The id as a number.
  @JsonProperty
  long number() {
    return Long.parseLong(id);
  }

  /// Says which state of the job this is, in a form that can be summed up.
  @JsonProperty
  long digest() {
    return RevisionDigest.of(new JobId(number()), revision);
  }
}
