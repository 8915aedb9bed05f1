package dev.shigoto.ranking;

import dev.shigoto.domain.job.JobId;
import java.util.List;

/// What a model saw of a job, and what it made of it.
///
/// @param model its name
/// @param version the name with a hash of all that decides what the model computes
/// @param values one per feature, in the model's order; NaN where it was missing
public record ScoredRow(String model, String version, JobId job, List<Float> values, float score) {

  public ScoredRow {
    values = List.copyOf(values);
  }
}
