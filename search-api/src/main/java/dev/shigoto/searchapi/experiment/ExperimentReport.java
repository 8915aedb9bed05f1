package dev.shigoto.searchapi.experiment;

import dev.shigoto.ranking.experiment.Comparison;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an experiment says so far.
///
/// @param searches first pages that were served
/// @param arms the control first
/// @param comparisons of every other arm with the control; none behind the scenes
/// @param verdict absent of what runs behind the scenes, which no seeker can judge
public record ExperimentReport(
    ExperimentJson experiment,
    Instant asOf,
    long searches,
    List<ArmReport> arms,
    List<Comparison> comparisons,
    Optional<VerdictJson> verdict) {

  /// An arm; what is not known of this design is absent.
  ///
  /// @param units seekers of an A/B test whose time is over, searches behind the scenes
  /// @param reached those of them who reached the goal; of interleaving, picks with which it was
  /// @param rate the two as a share
  /// @param zeroResults the share of searches that found nothing
  /// @param employerGini how unevenly places are shared out among employers, 0 evenly
  /// @param overlap mean share of the ten best that were served
  /// @param failed how often the model failed behind the scenes
  public record ArmReport(
      String name,
      String model,
      Optional<Long> units,
      Optional<Long> reached,
      Optional<Double> rate,
      Optional<Double> zeroResults,
      Optional<Double> p95Millis,
      Optional<Double> employerGini,
      Optional<Double> overlap,
      Optional<Long> failed) {}

  /// @param state `collecting`, `undecided`, `winner` or `guarded`
  /// @param suggested the arm to take into use; a person decides
  /// @param because in words
  public record VerdictJson(String state, Optional<String> suggested, String because) {}
}
