package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.ActiveModels;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.TextRole;
import dev.shigoto.models.train.EmbedderTraining.Course;
import dev.shigoto.models.train.EmbedderTraining.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small models from a handful of ads and the catalogue of occupations.
class EmbedderTrainerTest {

  @TempDir private Path models;

  @Test
  void words_that_only_the_ads_bring_together_become_close() {
    train(models.resolve("small"), 8);
    ActiveModels active = new ActiveModels(Optional.of("small"), Optional.empty());
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models), active)) {
      Embedder embedder = registry.embedder();

      assertTrue(cosine(embedder, "ほげ係", "鉱石を運ぶ") > cosine(embedder, "ほげ係", "花を束ねる") + 0.2);
      assertTrue(cosine(embedder, "ふが係", "花を束ねる") > cosine(embedder, "ふが係", "鉱石を運ぶ") + 0.2);
    }
  }

  @Test
  void the_same_seed_gives_the_same_bytes() throws IOException {
    Path first = models.resolve("first/same");
    Path second = models.resolve("second/same");
    train(first, 1);
    train(second, 1);

    for (String file : List.of("manifest.json", "model.onnx", "tokenizer.json")) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)), file);
    }
  }

  @Test
  void a_name_that_no_model_can_have_is_refused_before_anything_is_learned() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                EmbedderTrainer.train(
                    Stream.generate(() -> ad(1, "ほげ係", "鉱石を運ぶ")), // would never end
                    training(1),
                    models.resolve("Wrong"),
                    Progress.NONE));

    assertEquals("name must match [a-z0-9][a-z0-9.-]{0,63}, but was \"Wrong\"", e.getMessage());
  }

  private static void train(Path folder, int epochs) {
    Stream<JobAd> jobs =
        IntStream.range(0, 40)
            .mapToObj(i -> i % 2 == 0 ? ad(i, "ほげ係", "鉱石を運ぶ") : ad(i, "ふが係", "花を束ねる"));
    EmbedderTrainer.train(jobs, training(epochs), folder, Progress.NONE);
  }

  private static EmbedderTraining training(int epochs) {
    return new EmbedderTraining(
        List.of(),
        new Shape(32, 4000, 500),
        new Course(epochs, 0.3f),
        1,
        Optional.of("made up"),
        "none",
        "a test");
  }

  private static JobAd ad(int number, String title, String description) {
    return new JobAd(
        new Posting("test", Integer.toString(number)),
        title,
        description,
        Employer.UNKNOWN,
        EmploymentType.FULL_TIME,
        Optional.empty(),
        RemoteLevel.UNKNOWN,
        Place.UNKNOWN,
        List.of(),
        Optional.empty(),
        WorkTerms.UNKNOWN,
        List.of(),
        Instant.EPOCH,
        Optional.empty());
  }

  private static double cosine(Embedder embedder, String query, String passage) {
    float[] a = embedder.embed(query, TextRole.QUERY);
    float[] b = embedder.embed(passage, TextRole.PASSAGE);
    return IntStream.range(0, a.length).mapToDouble(d -> (double) a[d] * b[d]).sum();
  }
}
