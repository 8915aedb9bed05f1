package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shigoto.domain.facts.FactSheet;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Instant;
import java.util.Optional;

/// One job, asked for by its id.
///
/// @param facts what its ad says, read anew
/// @param opening what is known of all postings of the same opening; `null` if nothing yet
/// @param asOf the job is at least as new as this moment; `null` if that is not known
public record JobAnswerJson(
    @JsonUnwrapped JobJson job,
    FactSheet facts,
    Optional<OpeningJson> opening,
    Optional<Instant> asOf) {

  public static JobAnswerJson of(
      JobDocument job, FactSheet facts, Optional<IdentityFacts> opening, Optional<Instant> asOf) {
    return new JobAnswerJson(JobJson.of(job), facts, opening.map(OpeningJson::of), asOf);
  }
}
