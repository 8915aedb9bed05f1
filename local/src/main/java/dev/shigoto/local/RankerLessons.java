package dev.shigoto.local;

import static dev.shigoto.models.train.LearnedFeature.Effect.RAISES;

import dev.shigoto.local.JudgedCandidates.Row;
import dev.shigoto.models.train.JudgedRow;
import dev.shigoto.models.train.LearnedFeature;
import dev.shigoto.models.train.RankerTraining;
import dev.shigoto.models.train.RankerTraining.Base;
import dev.shigoto.models.train.RankerTraining.Boosting;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the bundled ranker learns from judged candidates, and how.
final class RankerLessons {

  /// How well a job fits a query, each the better the higher: that much holds for other ads too.
  /// What an ad is in itself (its length, its pay) would only be learned by heart from few queries.
  static final RankerTraining TRAINING =
      new RankerTraining(
          Stream.of(
                  "fused",
                  "keyword_rank",
                  "vector_rank",
                  "title_cosine",
                  "title_pairs",
                  "wishes_met",
                  "place_met",
                  "pay_above_floor")
              .map(name -> new LearnedFeature(name, RAISES))
              .toList(),
          Optional.of(new Base("fused", 5)),
          Boosting.FEW_QUERIES,
          1);

  private static final List<String> ALL = Features.all().stream().map(Feature::name).toList();

  private RankerLessons() {}

  /// Rows of the trained features. What nobody judged counts as of no use, as measures have it.
  static List<JudgedRow> of(List<Row> rows) {
    int[] places = TRAINING.names().stream().mapToInt(ALL::indexOf).toArray();
    return rows.stream()
        .map(row -> new JudgedRow(row.topic().id(), row.grade().orElse(0), picked(row, places)))
        .toList();
  }

  private static float[] picked(Row row, int[] places) {
    float[] picked = new float[places.length];
    IntStream.range(0, places.length).forEach(i -> picked[i] = row.values()[places[i]]);
    return picked;
  }
}
