package dev.shigoto.faults;

import java.util.List;

/// How the runs of each kind went, for a terminal.
final class KindTable {

  private KindTable() {}

  static String of(List<RunResult> results) {
    StringBuilder table = new StringBuilder();
    table.append("%-18s %6s %9s %9s%n".formatted("fault", "runs", "diverged", "mean ms"));
    for (FaultKind kind : FaultKind.values()) {
      List<RunResult> its = results.stream().filter(it -> it.kind() == kind).toList();
      if (!its.isEmpty()) {
        table.append(
            "%-18s %6d %9d %9.0f%n"
                .formatted(
                    kind,
                    its.size(),
                    its.stream().filter(it -> !it.divergence().isNone()).count(),
                    its.stream().mapToLong(it -> it.took().toMillis()).average().orElse(0)));
      }
    }
    return table.toString();
  }
}
