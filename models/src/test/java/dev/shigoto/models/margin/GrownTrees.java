package dev.shigoto.models.margin;

import com.microsoft.ml.lightgbm.PredictionType;
import dev.shigoto.models.train.LightGbmLibrary;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.Random;

/// Trees that LightGBM itself grows on random rows, and what it says of other rows.
///
/// @param text the model as it saves it
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record GrownTrees(String text, float[][] rows, double[] scores, double[][] contributions) {

  public static final int WIDTH = 5;

  private static final int LEARNED = 600;
  private static final int ASKED = 300;

  /// @param parameters as LightGBM reads them
  public static GrownTrees of(String parameters, int trees, long seed) {
    LightGbmLibrary.load();
    Random random = new Random(seed);
    float[] learned = flat(rows(random, LEARNED));
    float[][] rows = rows(random, ASKED);
    String all = parameters + " num_threads=1 verbosity=-1 seed=" + seed;
    try (LGBMDataset data = LGBMDataset.createFromMat(learned, LEARNED, WIDTH, true, all, null)) {
      data.setField("label", labels(random, learned));
      try (LGBMBooster booster = LGBMBooster.create(data, all)) {
        for (int i = 0; i < trees; i++) {
          booster.updateOneIter();
        }
        return new GrownTrees(
            booster.saveModelToString(0, 0, FeatureImportanceType.GAIN),
            rows,
            predicted(booster, rows, PredictionType.C_API_PREDICT_NORMAL),
            cut(predicted(booster, rows, PredictionType.C_API_PREDICT_CONTRIB)));
      }
    } catch (LGBMException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double[] predicted(LGBMBooster booster, float[][] rows, PredictionType type)
      throws LGBMException {
    return booster.predictForMat(flat(rows), rows.length, WIDTH, true, type);
  }

  /// A share for each feature, then the expected score, of each row.
  private static double[][] cut(double[] flat) {
    double[][] rows = new double[ASKED][WIDTH + 1];
    for (int i = 0; i < flat.length; i++) {
      rows[i / (WIDTH + 1)][i % (WIDTH + 1)] = flat[i];
    }
    return rows;
  }

  /// Coarse and fine, missing, zero, nearly zero and huge values.
  static float[][] rows(Random random, int count) {
    float[][] rows = new float[count][WIDTH];
    for (float[] row : rows) {
      for (int i = 0; i < WIDTH; i++) {
        row[i] =
            switch (random.nextInt(10)) {
              case 0, 1 -> Float.NaN;
              case 2 -> 0;
              case 3 -> random.nextInt(10) / 10f;
              case 4 -> random.nextBoolean() ? 1e-36f : -1e30f;
              default -> random.nextFloat() - 0.5f;
            };
      }
      row[WIDTH - 1] = random.nextFloat(); // never missing
    }
    return rows;
  }

  private static float[] labels(Random random, float[] rows) {
    float[] labels = new float[rows.length / WIDTH];
    for (int i = 0; i < labels.length; i++) {
      float a = rows[i * WIDTH];
      float b = rows[i * WIDTH + 1];
      float known = Float.isNaN(a) || Math.abs(a) > 1 ? 0.3f : a;
      labels[i] = known * (Float.isNaN(b) ? 2 : 1) + rows[i * WIDTH + 4] + random.nextFloat() / 4;
    }
    return labels;
  }

  private static float[] flat(float[][] rows) {
    float[] flat = new float[rows.length * WIDTH];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * WIDTH, WIDTH);
    }
    return flat;
  }
}
