package dev.shigoto.ranking.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What must not get worse while a goal is pursued. NaN where it is not known for one arm.
///
/// @param zeroResults the share of searches that found nothing
/// @param p95Millis what 95 of 100 searches took at most
/// @param employerGini how unevenly the places that were shown are shared out among employers
public record Health(double zeroResults, double p95Millis, double employerGini) {

  private static final double MORE_ZERO_RESULTS = 0.01;
  private static final double SLOWER = 1.5;
  private static final double MILLIS_THAT_NOBODY_FEELS = 20;
  private static final double MORE_UNEVEN = 0.05;

  /// What is worse than with the control by more than is allowed, in words; empty if nothing is.
  public List<String> worseThan(Health control) {
    List<String> problems = new ArrayList<>();
    if (zeroResults > control.zeroResults + MORE_ZERO_RESULTS) {
      problems.add(
          String.format(
              Locale.ROOT,
              "%.1f %% find nothing, not %.1f %%",
              100 * zeroResults,
              100 * control.zeroResults));
    }
    if (p95Millis > SLOWER * control.p95Millis + MILLIS_THAT_NOBODY_FEELS) {
      problems.add(
          String.format(
              Locale.ROOT,
              "95 of 100 take up to %.0f ms, not %.0f ms",
              p95Millis,
              control.p95Millis));
    }
    if (employerGini > control.employerGini + MORE_UNEVEN) {
      problems.add(
          String.format(
              Locale.ROOT,
              "fewer employers are seen: Gini %.2f, not %.2f",
              employerGini,
              control.employerGini));
    }
    return problems;
  }
}
