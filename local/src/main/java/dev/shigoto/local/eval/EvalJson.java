package dev.shigoto.local.eval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.Metric;
import dev.shigoto.ranking.evaluation.PairedBootstrap;
import dev.shigoto.ranking.evaluation.QueryScores;
import java.util.function.ToDoubleFunction;

/// A report as one line of JSON: the measures by their labels, since those are no names of Java.
final class EvalJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EvalJson() {}

  static String of(EvalReport report, EvalDetails details) {
    ObjectNode json = measured(report.first(), details);
    report.unjudged().forEach(json.putArray("unjudged")::add);
    ArrayNode compared = json.putArray("compared");
    report.others().forEach(other -> compared.add(compared(report, other, details)));
    return json.toString();
  }

  private static ObjectNode measured(Measured measured, EvalDetails details) {
    Evaluation evaluation = measured.evaluation();
    ObjectNode json = means(evaluation);
    json.put("setting", measured.setting());
    json.put("model", measured.model());
    json.put("degraded", measured.degraded());
    if (details.byKind()) {
      ObjectNode classes = json.putObject("classes");
      evaluation.byKind().forEach((kind, of) -> classes.set(kind, means(of)));
    }
    if (details.perQuery()) {
      ArrayNode queries = json.putArray("perQuery");
      evaluation.queries().forEach(query -> queries.add(query(query)));
    }
    return json;
  }

  private static ObjectNode means(Evaluation evaluation) {
    return values(JSON.createObjectNode(), evaluation::mean)
        .put("queries", evaluation.queries().size());
  }

  private static ObjectNode query(QueryScores query) {
    return values(JSON.createObjectNode().put("id", query.topic().id()), query::value);
  }

  private static ObjectNode values(ObjectNode json, ToDoubleFunction<Metric> values) {
    for (Metric metric : Metric.values()) {
      json.put(metric.label(), values.applyAsDouble(metric));
    }
    return json;
  }

  private static ObjectNode compared(EvalReport report, Measured other, EvalDetails details) {
    ObjectNode json = measured(other, details);
    ObjectNode differences = json.putObject("differences");
    for (Metric metric : Metric.values()) {
      differences.set(metric.label(), difference(report.against(other, metric)));
    }
    return json;
  }

  private static ObjectNode difference(PairedBootstrap difference) {
    return JSON.createObjectNode()
        .put("mean", difference.mean())
        .put("low", difference.low())
        .put("high", difference.high())
        .put("p", difference.p());
  }
}
