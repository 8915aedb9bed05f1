package dev.shigoto.local.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;

/// A report as one line of JSON.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ImpactJson(
    String before,
    String after,
    int queries,
    double meanOverlap10,
    double changedShare,
    List<Changed> mostChanged,
    List<Lost> lostExactMatches,
    Optional<Judged> judged,
    boolean refused,
    List<String> notes) {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  record Changed(String id, String query, double overlap10) {}

  record Lost(String id, String query, List<String> jobs) {}

  record Judged(int queries, double ndcgBefore, double ndcgAfter, double p) {}

  static String of(ImpactReport report) {
    try {
      return JSON.writeValueAsString(json(report));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ImpactJson json(ImpactReport report) {
    return new ImpactJson(
        report.before(),
        report.after(),
        report.comparisons().size(),
        report.meanOverlap(),
        report.changedShare(),
        report.mostChanged().stream()
            .map(it -> new Changed(it.query().id(), it.query().shown(), it.overlap()))
            .toList(),
        report.withLostExactMatches().stream().map(ImpactJson::lost).toList(),
        report.judged().map(it -> new Judged(it.queries(), it.before(), it.after(), it.chance())),
        report.refusal().isPresent(),
        report.notes());
  }

  private static Lost lost(Comparison comparison) {
    return new Lost(
        comparison.query().id(),
        comparison.query().shown(),
        comparison.lostExactMatches().stream().map(Found::id).toList());
  }
}
