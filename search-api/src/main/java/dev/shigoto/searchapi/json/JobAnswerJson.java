package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shigoto.domain.facts.FactSheet;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Instant;
import java.util.Optional;

/// One job, asked for by its id.
///
/// @param facts what its ad says, read anew
/// @param asOf the job is at least as new as this moment; `null` if that is not known
public record JobAnswerJson(@JsonUnwrapped JobJson job, FactSheet facts, Optional<Instant> asOf) {

  public static JobAnswerJson of(JobDocument job, FactSheet facts, Optional<Instant> asOf) {
    return new JobAnswerJson(JobJson.of(job), facts, asOf);
  }
}
