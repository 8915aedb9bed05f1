package dev.shigoto.retrieval;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.ranking.candidate.JobFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The columns of a job that ranking needs, read without opening the document. A job that lacks a
/// field has an empty list there.
record HitFields(
    @JsonProperty(Fields.NUMBER) List<Long> number,
    @JsonProperty(Fields.POSTED_AT) List<Long> postedAt,
    @JsonProperty(Fields.EMPLOYMENT_TYPE) List<EmploymentType> employmentType,
    @JsonProperty(Fields.REMOTE) List<RemoteLevel> remote,
    @JsonProperty(Fields.CONDITIONS) List<Condition> conditions,
    @JsonProperty(Fields.LOCATION) List<String> location,
    @JsonProperty(Fields.PAY_HOURLY_MIN) List<Double> payHourlyMin,
    @JsonProperty(Fields.PAY_HOURLY_MAX) List<Double> payHourlyMax,
    @JsonProperty(Fields.STATION_WALK_MINUTES) List<Double> walkMinutes,
    @JsonProperty(Fields.QUALITY) List<Double> quality,
    @JsonProperty(Fields.POPULARITY) List<Double> popularity,
    @JsonProperty(Fields.TITLE_LENGTH) List<Double> titleLength,
    @JsonProperty(Fields.DESCRIPTION_LENGTH) List<Double> descriptionLength) {

  /// What to ask the engine for.
  static final List<Object> NAMES =
      List.of(
          Fields.NUMBER,
          new Formatted(Fields.POSTED_AT, "epoch_millis"),
          Fields.EMPLOYMENT_TYPE,
          Fields.REMOTE,
          Fields.CONDITIONS,
          Fields.LOCATION,
          Fields.PAY_HOURLY_MIN,
          Fields.PAY_HOURLY_MAX,
          Fields.STATION_WALK_MINUTES,
          Fields.QUALITY,
          Fields.POPULARITY,
          Fields.TITLE_LENGTH,
          Fields.DESCRIPTION_LENGTH);

  private record Formatted(String field, String format) {}

  JobId id() {
    return new JobId(number.getFirst());
  }

  JobFacts facts() {
    return new JobFacts(
        first(postedAt).map(Instant::ofEpochMilli).orElse(Instant.EPOCH),
        first(employmentType).orElse(EmploymentType.OTHER),
        first(remote).orElse(RemoteLevel.UNKNOWN),
        Set.copyOf(conditions),
        first(location).map(HitFields::point),
        lowest(payHourlyMin),
        lowest(payHourlyMax),
        lowest(walkMinutes),
        lowest(quality),
        lowest(popularity),
        lowest(titleLength),
        lowest(descriptionLength));
  }

  private static <T> Optional<T> first(List<T> values) {
    return values.stream().findFirst();
  }

  private static double lowest(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
  }

  /// @param text latitude and longitude, by a comma
  private static GeoPoint point(String text) {
    int comma = text.indexOf(',');
    return new GeoPoint(
        Double.parseDouble(text.substring(0, comma)),
        Double.parseDouble(text.substring(comma + 1)));
  }
}
