package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a benchmark found.
///
/// @param conditions under which it was measured, one line each
/// @param figures of each arm, for the curious: only the ratios are results
/// @param remarks that a reader of the ratios must know
public record Report(
    String bench,
    List<String> conditions,
    List<Figure> figures,
    List<Finding> findings,
    List<String> remarks) {

  /// The median of one figure of one arm.
  record Figure(String arm, String name, double value) {}

  /// One ratio and what was hoped of it.
  record Finding(String name, Ratio ratio, Optional<Goal> goal) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  public Report {
    conditions = List.copyOf(conditions);
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /// `{"bench", "ratios": {name: {"median", "min", "max"}}}`, on one line.
  public String json() {
    Map<String, Ratio> ratios = new LinkedHashMap<>();
    findings.forEach(finding -> ratios.put(finding.name(), finding.ratio()));
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("bench", bench);
    summary.put("ratios", ratios);
    try {
      return JSON.writeValueAsString(summary);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// For people; Markdown, so that it can be pasted into docs/performance.md.
  public String table() {
    return ReportTable.of(this);
  }

  Path writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(bench + ".json"), json() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
