package dev.shigoto.searchapi.experiment;

import dev.shigoto.database.experiments.ExperimentRun;
import dev.shigoto.database.experiments.Outcomes;
import dev.shigoto.database.experiments.Outcomes.Answers;
import dev.shigoto.database.experiments.Outcomes.Group;
import dev.shigoto.database.experiments.Outcomes.Shadows;
import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.ranking.experiment.Comparison;
import dev.shigoto.ranking.experiment.Health;
import dev.shigoto.ranking.experiment.Rate;
import dev.shigoto.ranking.experiment.Verdict;
import dev.shigoto.searchapi.experiment.ExperimentReport.ArmReport;
import dev.shigoto.searchapi.experiment.ExperimentReport.VerdictJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Puts a report together: counts from the database, judged by the rules of `ranking.experiment`.
final class ReportWriter {

  private final Outcomes outcomes;

  ReportWriter(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  ExperimentReport report(ExperimentRun run, Instant now) {
    return switch (run.experiment().design()) {
      case AB -> ofGroups(run, now);
      case INTERLEAVING -> ofDrafts(run, now);
      case SHADOW -> ofShadows(run, now);
    };
  }

  private ExperimentReport ofGroups(ExperimentRun run, Instant now) {
    Map<Integer, Group> groups = byArm(outcomes.groups(run, now), Group::arm);
    List<Rate> rates = each(run, arm -> rate(groups.get(arm)));
    List<Health> health = health(run);
    List<Arm> arms = run.experiment().arms();
    List<Comparison> comparisons =
        againstControl(
            run.experiment(),
            arm ->
                Comparison.ofGroups(
                    arms.get(arm).name(),
                    rates.get(arm),
                    arms.getFirst().name(),
                    rates.getFirst()));
    return report(
        run,
        now,
        each(run, arm -> armReport(arms.get(arm), Optional.of(rates.get(arm)), health.get(arm))),
        comparisons,
        health);
  }

  private static Rate rate(@Nullable Group group) {
    return group == null ? new Rate(0, 0) : new Rate(group.seekers(), group.reached());
  }

  private ExperimentReport ofDrafts(ExperimentRun run, Instant now) {
    List<Map<Integer, Integer>> credits = outcomes.credits(run, now);
    List<Health> health = health(run);
    List<Arm> arms = run.experiment().arms();
    List<Comparison> comparisons =
        againstControl(
            run.experiment(),
            arm ->
                Comparison.ofDrafts(
                    arms.get(arm).name(),
                    arms.getFirst().name(),
                    wins(credits, arm, 0),
                    wins(credits, 0, arm)));
    return report(
        run,
        now,
        each(run, arm -> drafted(arms.get(arm), credit(credits, arm), health.get(arm))),
        comparisons,
        health);
  }

  /// Searches in which more was done with the picks of `one`.
  private static long wins(List<Map<Integer, Integer>> credits, int one, int other) {
    return credits.stream()
        .filter(it -> it.getOrDefault(one, 0) > it.getOrDefault(other, 0))
        .count();
  }

  private static long credit(List<Map<Integer, Integer>> credits, int arm) {
    return credits.stream().mapToLong(it -> it.getOrDefault(arm, 0)).sum();
  }

  private ExperimentReport ofShadows(ExperimentRun run, Instant now) {
    Map<Integer, Shadows> shadows = byArm(outcomes.shadows(run.experiment().name()), Shadows::arm);
    List<ArmReport> arms =
        each(
            run,
            arm -> shadow(run.experiment().arms().get(arm), Optional.ofNullable(shadows.get(arm))));
    long runs = shadows.values().stream().mapToLong(Shadows::runs).max().orElse(0);
    return new ExperimentReport(
        ExperimentJson.of(run), now, runs, arms, List.of(), Optional.empty());
  }

  private ExperimentReport report(
      ExperimentRun run,
      Instant now,
      List<ArmReport> arms,
      List<Comparison> comparisons,
      List<Health> health) {
    Map<String, List<String>> worse =
        IntStream.range(1, health.size())
            .boxed()
            .collect(
                Collectors.toMap(
                    arm -> run.experiment().arms().get(arm).name(),
                    arm -> health.get(arm).worseThan(health.getFirst())));
    Verdict verdict = Verdict.of(run.experiment().plan(), comparisons, worse);
    long searches =
        outcomes.answers(run.experiment().name()).stream().mapToLong(Answers::searches).sum();
    return new ExperimentReport(
        ExperimentJson.of(run), now, searches, arms, comparisons, Optional.of(json(verdict)));
  }

  private static VerdictJson json(Verdict verdict) {
    return new VerdictJson(
        verdict.state().name().toLowerCase(Locale.ROOT), verdict.suggested(), verdict.because());
  }

  private List<Health> health(ExperimentRun run) {
    String name = run.experiment().name();
    return new ArmHealth(outcomes.answers(name), outcomes.exposure(name))
        .of(run.experiment().arms().size());
  }

  private static ArmReport armReport(Arm arm, Optional<Rate> rate, Health health) {
    return new ArmReport(
        arm.name(),
        arm.model(),
        rate.map(Rate::units),
        rate.map(Rate::successes),
        rate.map(Rate::value),
        known(health.zeroResults()),
        known(health.p95Millis()),
        known(health.employerGini()),
        Optional.empty(),
        Optional.empty());
  }

  private static ArmReport drafted(Arm arm, long credit, Health health) {
    ArmReport without = armReport(arm, Optional.empty(), health);
    return new ArmReport(
        without.name(),
        without.model(),
        Optional.empty(),
        Optional.of(credit),
        Optional.empty(),
        without.zeroResults(),
        without.p95Millis(),
        without.employerGini(),
        Optional.empty(),
        Optional.empty());
  }

  private static ArmReport shadow(Arm arm, Optional<Shadows> runs) {
    return new ArmReport(
        arm.name(),
        arm.model(),
        runs.map(Shadows::runs),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        runs.map(Shadows::p95Millis),
        Optional.empty(),
        runs.map(Shadows::overlap),
        runs.map(Shadows::failed));
  }

  private static Optional<Double> known(double value) {
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }

  private static <T> Map<Integer, T> byArm(List<T> rows, Function<T, Integer> arm) {
    return rows.stream().collect(Collectors.toMap(arm, Function.identity()));
  }

  private static <T> List<T> each(ExperimentRun run, Function<Integer, T> make) {
    return IntStream.range(0, run.experiment().arms().size()).boxed().map(make).toList();
  }

  private static List<Comparison> againstControl(
      Experiment experiment, Function<Integer, Comparison> compare) {
    return IntStream.range(1, experiment.arms().size()).boxed().map(compare).toList();
  }
}
