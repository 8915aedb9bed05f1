package dev.shigoto.database.models;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;

/// What a model saw of a job that was shown, and what it made of it.
///
/// @param at when
/// @param model its name
/// @param version the name with a hash of all that decides what the model computes
/// @param vector a value per feature, in the model's order; NaN where it was missing
public record ServedVector(
    Instant at,
    String queryId,
    JobId job,
    String model,
    String version,
    List<Float> vector,
    float score) {

  public ServedVector {
    vector = List.copyOf(vector);
  }
}
