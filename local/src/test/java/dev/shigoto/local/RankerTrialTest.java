package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.local.JudgedCandidates.Row;
import dev.shigoto.local.RankerTrial.Outcome;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.train.RankerTrainer;
import dev.shigoto.models.train.RankerTrainer.Trained;
import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.ranking.evaluation.Metric;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.ranking.evaluation.Topic;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankerTrialTest {

  private static final List<String> NAMES = Features.all().stream().map(Feature::name).toList();
  private static final int QUERIES = 30;
  private static final int CANDIDATES = 40;

  @TempDir private Path folder;

  private final Map<String, Judgments> judged = new HashMap<>();
  private final List<Row> rows = rows();

  @Test
  void what_titles_tell_beyond_fusion_is_learned_for_queries_never_seen() {
    Outcome outcome = new RankerTrial(5, 1).run(rows, new Qrels(judged), Progress.NONE);

    assertEquals(QUERIES, outcome.learned().queries().size());
    assertTrue(outcome.gain().mean() > 0.05, () -> "gain " + outcome.gain());
    assertTrue(outcome.gain().p() < 0.05);
  }

  @Test
  void the_card_says_what_was_measured_and_needs_nothing_from_elsewhere() throws IOException {
    Outcome outcome = new RankerTrial(5, 1).run(rows, new Qrels(judged), Progress.NONE);
    Provenance about = new Provenance(List.of("a <test>"), "none", Map.of(), "a test");
    Trained trained =
        RankerTrainer.train(
            RankerLessons.of(rows), RankerLessons.TRAINING, about, folder.resolve("made"));

    ModelCard.write(new RankerReport(outcome, trained), folder.resolve("made"));

    String card = Files.readString(folder.resolve("made/card.html"));
    assertTrue(card.contains("a &lt;test>"), card);
    assertTrue(card.contains("%.4f".formatted(outcome.learned().mean(Metric.NDCG_AT_10))), card);
    assertEquals(QUERIES, card.split("<circle", -1).length - 1);
    assertTrue(!card.contains("http"), card);
  }

  @Test
  void exported_features_hold_every_row_with_what_is_missing_left_empty() throws IOException {
    FeatureFiles.write(rows.subList(0, 2), folder);

    List<String> csv = Files.readAllLines(folder.resolve("features.csv"));
    assertEquals("query,job,grade," + String.join(",", NAMES), csv.getFirst());
    assertTrue(csv.get(1).startsWith("q0,0,"), csv.get(1));
    assertTrue(csv.get(1).contains(",,"), csv.get(1));
    List<String> libsvm = Files.readAllLines(folder.resolve("features.libsvm"));
    assertTrue(libsvm.getFirst().matches("\\d 1:nan 2:.*"), libsvm.getFirst());
    assertEquals(List.of("2"), Files.readAllLines(folder.resolve("features.libsvm.query")));
  }

  /// Good ads are those whose titles are near; fusion knows but a part of that.
  private List<Row> rows() {
    SplittableRandom random = new SplittableRandom(3);
    List<Row> made = new ArrayList<>();
    for (int query = 0; query < QUERIES; query++) {
      Topic topic = new Topic("q" + query, "介護", "made up");
      Map<String, Integer> grades = new HashMap<>();
      float[] fused = new float[CANDIDATES];
      for (int i = 0; i < CANDIDATES; i++) {
        fused[i] = random.nextFloat();
      }
      Arrays.sort(fused);
      for (int i = 0; i < CANDIDATES; i++) {
        float title = random.nextFloat();
        float[] values = new float[NAMES.size()];
        Arrays.fill(values, Float.NaN);
        values[NAMES.indexOf("fused")] = fused[CANDIDATES - 1 - i];
        values[NAMES.indexOf("title_cosine")] = title;
        int grade =
            Math.round(
                3 * Math.clamp(0.3f * values[NAMES.indexOf("fused")] + 0.8f * title - 0.3f, 0, 1));
        grades.put(String.valueOf(i), grade);
        made.add(new Row(topic, String.valueOf(i), Optional.of(grade), values));
      }
      judged.put(topic.id(), new Judgments(grades));
    }
    return made;
  }
}
