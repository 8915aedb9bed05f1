package dev.shigoto.local;

import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.ranking.experiment.Comparison;
import dev.shigoto.searchapi.experiment.ExperimentJson;
import dev.shigoto.searchapi.experiment.ExperimentReport;
import dev.shigoto.searchapi.experiment.ExperimentReport.ArmReport;
import dev.shigoto.searchapi.experiment.ExperimentsJson;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Experiments as a person reads them.
final class ExperimentText {

  private ExperimentText() {}

  static String of(ExperimentsJson all) {
    return all.experiments().isEmpty()
        ? "no experiment was ever started"
        : all.experiments().stream().map(ExperimentText::of).collect(Collectors.joining("\n"));
  }

  static String of(ExperimentJson it) {
    String state =
        it.stoppedAt()
            .map(at -> "stopped " + at + it.winner().map(arm -> ", decided for " + arm).orElse(""))
            .orElse("running");
    String arms =
        it.arms().stream().map(ExperimentText::of).collect(Collectors.joining(" against "));
    return "%-24s %-12s %s, since %s, %s"
        .formatted(it.name(), it.design(), arms, it.startedAt(), state);
  }

  private static String of(Arm arm) {
    return arm.name().equals(arm.model()) ? arm.name() : arm.name() + "=" + arm.model();
  }

  static String of(ExperimentReport report) {
    String verdict =
        report
            .verdict()
            .map(
                it ->
                    it.state()
                        + it.suggested().map(arm -> ", suggested: " + arm).orElse("")
                        + " ("
                        + it.because()
                        + "). A person decides: shigoto experiments stop NAME --winner ARM")
            .orElse("nobody saw it: there is nothing to decide by");
    return Stream.of(
            Stream.of(of(report.experiment()), report.searches() + " searches"),
            report.arms().stream().map(ExperimentText::line),
            report.comparisons().stream().map(ExperimentText::line),
            Stream.of(verdict))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String line(ArmReport arm) {
    return "  "
        + Stream.of(
                Optional.of("%-20s".formatted(arm.name())),
                arm.units().map(it -> it + " units"),
                arm.reached().map(it -> it + " reached the goal"),
                arm.rate().map(it -> "%.2f %%".formatted(100 * it)),
                arm.zeroResults().map(it -> "%.2f %% found nothing".formatted(100 * it)),
                arm.p95Millis().map(it -> "p95 %.1f ms".formatted(it)),
                arm.employerGini().map(it -> "employers' Gini %.3f".formatted(it)),
                arm.overlap().map(it -> "%.2f of the ten best shared".formatted(it)),
                arm.failed().map(it -> it + " failed"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
  }

  private static String line(Comparison it) {
    return "  %s against %s: %+.2f points, p = %.4g, %d units"
        .formatted(it.arm(), it.control(), 100 * it.difference(), it.pValue(), it.units());
  }
}
