package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.RankerSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Lets a ranker show what it can before it may serve: it reads features that there are, gives one
/// score for each row, the same as where it was made, also where features are missing, and soon.
record RankerProof(Ranker ranker, List<String> problems) {

  private static final int CANDIDATES = 100;
  private static final int RUNS = 21;
  private static final double SLOWEST_MILLIS = 50;
  private static final float TOLERANCE = 1e-5f;
  private static final long SEED = 20261129;

  static ModelCheck check(StoredModel model, RankerSpec spec, Set<String> features) {
    String name = model.manifest().name();
    List<String> unknown =
        spec.features().stream().filter(feature -> !features.contains(feature)).toList();
    if (!unknown.isEmpty()) {
      return new ModelCheck(name, List.of("it reads features that do not exist: " + unknown));
    }
    try (Ranker ranker = RankerLoading.load(model)) {
      RankerProof proof = new RankerProof(ranker, new ArrayList<>());
      proof.scoresRows();
      proof.copesWithWhatIsMissing();
      GoldenScores.of(model).ifPresent(proof::scoresAsWhereItWasMade);
      OptionalDouble millis =
          proof.problems().isEmpty() ? OptionalDouble.of(proof.millis()) : OptionalDouble.empty();
      if (millis.orElse(0) > SLOWEST_MILLIS) {
        proof
            .problems()
            .add(
                String.format(
                    Locale.ROOT,
                    "it takes %.1f ms for %d candidates, more than %.0f",
                    millis.orElseThrow(),
                    CANDIDATES,
                    SLOWEST_MILLIS));
      }
      return new ModelCheck(name, proof.problems(), millis);
    }
  }

  private void scoresRows() {
    float[] scores = ranker.score(rows());
    if (scores.length != CANDIDATES) {
      problems.add("it gives %d scores for %d rows".formatted(scores.length, CANDIDATES));
    }
    IntStream.range(0, scores.length)
        .filter(i -> scores[i] < 0 || scores[i] > 1)
        .findFirst()
        .ifPresent(i -> problems.add("its scores must be 0 to 1, but one was " + scores[i]));
  }

  /// Everything, and each feature alone; a score that is no number is an exception.
  private void copesWithWhatIsMissing() {
    int width = ranker.features().size();
    float[][] rows = new float[width + 1][width];
    Arrays.fill(rows[width], Float.NaN);
    IntStream.range(0, width).forEach(i -> rows[i][i] = Float.NaN);
    try {
      ranker.score(rows);
    } catch (ModelException e) {
      problems.add("it does not cope with what is missing (NaN): " + e.getMessage());
    }
  }

  private void scoresAsWhereItWasMade(GoldenScores golden) {
    float[] scores = ranker.score(golden.rows());
    for (int i = 0; i < scores.length; i++) {
      if (Math.abs(scores[i] - golden.scores()[i]) > TOLERANCE) {
        problems.add(
            "row %d of %s scores %s, not %s as where it was made"
                .formatted(i, GoldenScores.FILE, scores[i], golden.scores()[i]));
        return;
      }
    }
  }

  private double millis() {
    float[][] rows = rows();
    double[] millis = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      ranker.score(rows);
      millis[run] = (System.nanoTime() - start) / 1e6;
    }
    return Arrays.stream(millis).sorted().toArray()[RUNS / 2];
  }

  private float[][] rows() {
    Random random = new Random(SEED);
    float[][] rows = new float[CANDIDATES][ranker.features().size()];
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat();
      }
    }
    return rows;
  }
}
