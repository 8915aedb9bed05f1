package dev.shigoto.retrieval;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.candidate.JobFacts;
import java.util.Optional;

/// The columns of a job, read without opening the document.
///
/// @param facts empty if they were not asked for
/// @param employer empty if unknown, or not asked for
@JsonDeserialize(using = HitFieldsReader.class)
record HitFields(JobId id, Optional<JobFacts> facts, String employer) {}
