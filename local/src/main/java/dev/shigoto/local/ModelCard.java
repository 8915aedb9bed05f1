package dev.shigoto.local;

import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.Provenance;
import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.Metric;
import dev.shigoto.ranking.evaluation.QueryScores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A page about a trained ranker, `card.html` beside it: what it learned from, what it is worth,
/// and what it looks at. Needs nothing from elsewhere.
final class ModelCard {

  private static final int SIDE = 320;
  private static final int BAR = 18;

  private ModelCard() {}

  static void write(RankerReport report, Path folder) {
    try {
      Files.writeString(folder.resolve("card.html"), html(report));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the card to " + folder, e);
    }
  }

  private static String html(RankerReport report) {
    ModelManifest model = report.trained().manifest();
    Provenance about = model.provenance();
    return """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>%1$s</title>
        <style>body{font:16px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}
        pre{background:#f4f4f4;padding:1em;overflow:auto}svg text{font:12px sans-serif}</style>
        <h1>%1$s</h1>
        <p>Orders the first %2$d jobs that fusion found for a query.
        Learned from: %3$s. Licence: %4$s. Made by <code>%5$s</code>.</p>
        <h2>Is it better?</h2>
        <p>Each query is scored by a model that never saw it. A dot is a query; above the line the
        ranker is better than fusion alone.</p>
        %6$s
        <pre>%7$s</pre>
        <h2>What does it look at?</h2>
        %8$s
        <p>Jobs that nobody judged count as useless, in training and in measuring, which some of them
        are not.</p>
        </html>
        """
        .formatted(
            escaped(model.name()),
            RankerTrial.WINDOW,
            escaped(String.join("; ", about.origin())),
            escaped(about.licence()),
            escaped(about.createdBy()),
            dots(report.outcome().learned(), report.outcome().fusion()),
            escaped(report.text()),
            bars(report.trained().gains()));
  }

  private static String dots(Evaluation learned, Evaluation fusion) {
    return IntStream.range(0, learned.queries().size())
        .mapToObj(i -> dot(learned.queries().get(i), fusion.queries().get(i)))
        .collect(
            Collectors.joining(
                "",
                "<svg width='%1$d' height='%1$d' role='img' aria-label='ranker against fusion'>"
                        .formatted(SIDE)
                    + "<rect width='%1$d' height='%1$d' fill='#f8f8f8'/>".formatted(SIDE)
                    + "<line x1='0' y1='%1$d' x2='%1$d' y2='0' stroke='#999'/>".formatted(SIDE),
                "<text x='180' y='312'>fusion alone →</text><text x='6' y='16'>↑ ranker</text></svg>"));
  }

  private static String dot(QueryScores learned, QueryScores fusion) {
    return "<circle cx='%.0f' cy='%.0f' r='4' fill='#06c' fill-opacity='.6'><title>%s</title></circle>"
        .formatted(
            SIDE * fusion.value(Metric.NDCG_AT_10),
            SIDE * (1 - learned.value(Metric.NDCG_AT_10)),
            escaped(learned.topic().id()));
  }

  private static String bars(Map<String, Double> gains) {
    double most = gains.values().stream().mapToDouble(it -> it).max().orElse(1);
    List<Map.Entry<String, Double>> all = List.copyOf(gains.entrySet());
    return IntStream.range(0, all.size())
        .mapToObj(i -> bar(i, all.get(i), most))
        .collect(
            Collectors.joining(
                "",
                "<svg width='520' height='%d' role='img' aria-label='gain by feature'>"
                    .formatted(BAR * all.size()),
                "</svg>"));
  }

  private static String bar(int place, Map.Entry<String, Double> gain, double most) {
    return ("<text x='0' y='%d'>%s</text>"
            + "<rect x='170' y='%d' width='%.0f' height='12' fill='#06c'/>")
        .formatted(
            BAR * place + 13,
            escaped(gain.getKey()),
            BAR * place + 3,
            340 * gain.getValue() / Math.max(most, 1e-9));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
  }
}
