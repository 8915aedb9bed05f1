package dev.shigoto.retrieval;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.ranking.candidate.JobFacts;
import java.util.List;

/// The columns of a job that ranking needs, read without opening the document.
///
/// @param employer empty if unknown, or not asked for
@JsonDeserialize(using = HitFieldsReader.class)
record HitFields(JobId id, JobFacts facts, String employer) {

  /// What to ask the engine for; the employer is asked for by itself.
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
          Fields.DESCRIPTION_LENGTH,
          Fields.TITLE_KEYWORD,
          Fields.OCCUPATION_CLASS,
          Fields.ANNUAL_DAYS_OFF);

  private record Formatted(String field, String format) {}
}
