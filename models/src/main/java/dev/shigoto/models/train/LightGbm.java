package dev.shigoto.models.train;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.Arrays;
import java.util.List;

/// LambdaMART (Burges 2010) by LightGBM's native library.
final class LightGbm {

  private LightGbm() {}

  /// What a run of it leaves.
  ///
  /// @param trees in LightGBM's text format
  /// @param gains how much each column's splits made better, all together
  /// @param scores of the rows that it learned from, as LightGBM computes them, without the base
  record Learned(String trees, List<Double> gains, List<Double> scores) {

    Learned {
      gains = List.copyOf(gains);
      scores = List.copyOf(scores);
    }
  }

  /// @param rows those of one query beside each other
  static Learned learn(List<JudgedRow> rows, RankerTraining training) {
    LightGbmLibrary.load();
    float[] matrix = matrix(rows, training.features().size());
    int width = training.features().size();
    try (LGBMDataset data =
        LGBMDataset.createFromMat(matrix, rows.size(), width, true, training.parameters(), null)) {
      describe(data, rows, training);
      try (LGBMBooster booster = LGBMBooster.create(data, training.parameters())) {
        boolean finished = false;
        for (int i = 0; i < training.boosting().trees() && !finished; i++) {
          finished = booster.updateOneIter();
        }
        return new Learned(
            booster.saveModelToString(0, 0, FeatureImportanceType.GAIN),
            list(booster.featureImportance(0, FeatureImportanceType.GAIN)),
            list(
                booster.predictForMat(
                    matrix, rows.size(), width, true, PredictionType.C_API_PREDICT_RAW_SCORE)));
      }
    } catch (LGBMException e) {
      throw new IllegalStateException("LightGBM cannot learn: " + e.getMessage(), e);
    }
  }

  private static void describe(LGBMDataset data, List<JudgedRow> rows, RankerTraining training)
      throws LGBMException {
    float[] grades = new float[rows.size()];
    double[] base = new double[rows.size()];
    for (int i = 0; i < grades.length; i++) {
      grades[i] = rows.get(i).grade();
      base[i] = training.base(rows.get(i).features());
    }
    data.setField("label", grades);
    data.setField("group", QueryRows.sizes(rows));
    if (training.base().isPresent()) {
      data.setField("init_score", base);
    }
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static float[] matrix(List<JudgedRow> rows, int width) {
    float[] matrix = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i).features(), 0, matrix, i * width, width);
    }
    return matrix;
  }
}
