package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Instant;
import java.util.Optional;

/// One job, asked for by its id.
///
/// @param asOf the job is at least as new as this moment; `null` if that is not known
public record JobAnswerJson(@JsonUnwrapped JobJson job, Optional<Instant> asOf) {

  public static JobAnswerJson of(JobDocument job, Optional<Instant> asOf) {
    return new JobAnswerJson(JobJson.of(job), asOf);
  }
}
