package dev.shigoto.models.train;

import static dev.shigoto.models.train.RankerTrainerTest.ABOUT;
import static dev.shigoto.models.train.RankerTrainerTest.FEATURES;
import static dev.shigoto.models.train.RankerTrainerTest.HELD_OUT;
import static dev.shigoto.models.train.RankerTrainerTest.TRAIN;
import static dev.shigoto.models.train.RankerTrainerTest.TRAINING;
import static dev.shigoto.models.train.RankerTrainerTest.matrix;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.digest.Sha256;
import dev.shigoto.models.ActiveModels;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.Ranker;
import dev.shigoto.models.Shares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder that training leaves.
class TrainedRankerTest {

  @TempDir private Path models;

  @Test
  void what_was_trained_proves_itself_and_tells_what_each_feature_adds() {
    RankerTrainer.train(TRAIN, TRAINING, ABOUT, models.resolve("telling"));

    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models), ActiveModels.DEFAULT)) {
      assertEquals(List.of(), registry.check(Set.copyOf(FEATURES)).getLast().problems());
      Ranker ranker = registry.ranker("telling").orElseThrow();
      float[] scores = ranker.score(matrix(HELD_OUT));
      List<Shares> shares = ranker.shares(matrix(HELD_OUT)).orElseThrow();
      for (int i = 0; i < scores.length; i++) {
        double sum = shares.get(i).features().stream().mapToDouble(it -> it).sum();
        assertEquals(scores[i], shares.get(i).base() + sum, 1e-6, "row " + i);
      }
      assertTrue(shares.stream().anyMatch(it -> Math.abs(it.features().getFirst()) > 0.1));
    }
  }

  @Test
  void a_name_that_no_model_can_have_is_refused_before_anything_is_learned() {
    List<JudgedRow> nothingToLearn = List.of();

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> RankerTrainer.train(nothingToLearn, TRAINING, ABOUT, models.resolve("My Model")));

    assertTrue(String.valueOf(e.getMessage()).startsWith("name must match"));
  }

  @Test
  void golden_scores_of_another_model_are_told() throws IOException {
    RankerTrainer.train(TRAIN, TRAINING, ABOUT, models.resolve("one"));
    RankerTrainer.train(HELD_OUT, TRAINING, ABOUT, models.resolve("other"));
    Path golden = models.resolve("one/golden.json");
    String mine = Sha256.of(Files.readAllBytes(golden)).hex();
    Files.copy(models.resolve("other/golden.json"), golden, StandardCopyOption.REPLACE_EXISTING);
    String others = Sha256.of(Files.readAllBytes(golden)).hex();
    Path manifest = models.resolve("one/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace(mine, others));

    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models), ActiveModels.DEFAULT)) {
      String problem =
          registry.check(Set.copyOf(FEATURES)).stream()
              .filter(it -> it.name().equals("one"))
              .flatMap(it -> it.problems().stream())
              .findFirst()
              .orElseThrow();
      assertTrue(problem.startsWith("row 0 of golden.json scores "), problem);
    }
  }
}
