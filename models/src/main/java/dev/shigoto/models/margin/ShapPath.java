package dev.shigoto.models.margin;

import java.util.Arrays;

/// The way from a root to a node, with each feature on it once, and how much the sets of known
/// features that lead there weigh, by the sets' sizes. One state per depth: leaving a node restores
/// what was before it.
///
/// @see TreeShap
final class ShapPath {

  private final State[] states;
  private int depth;

  /// @param deepest the splits of a way at most
  ShapPath(int deepest) {
    double[] inverse = new double[deepest + 2];
    Arrays.setAll(inverse, n -> 1.0 / n);
    states = new State[deepest + 1];
    Arrays.setAll(states, _ -> new State(inverse));
  }

  /// Back to a root.
  void begin() {
    depth = 0;
    states[0].length = 0;
    states[0].extend(-1, 1, true);
  }

  /// One node further.
  ///
  /// @param unknown the share of the rows that go on where the feature is not known
  /// @param goesOn whether the explained row goes on
  void push(int feature, double unknown, boolean goesOn) {
    State next = states[depth + 1];
    next.copy(states[depth]);
    depth++;
    int before = next.find(feature);
    if (before < 0) {
      next.extend(feature, unknown, goesOn);
      return;
    }
    double unknownBefore = next.unknown[before];
    boolean knownBefore = next.known[before];
    next.unwind(before);
    next.extend(feature, unknown * unknownBefore, goesOn && knownBefore);
  }

  void pop() {
    depth--;
  }

  /// Shares out a leaf among the features on the way to it.
  void share(double leaf, double[] shares) {
    State state = states[depth];
    for (int i = 1; i < state.length; i++) {
      shares[state.features[i]] +=
          state.weightWithout(i) * ((state.known[i] ? 1 : 0) - state.unknown[i]) * leaf;
    }
  }

  private static final class State {

    /// 1/n by n: nearly all that is done here would be divisions.
    private final double[] inverse;

    private final int[] features;
    private final double[] unknown;
    private final boolean[] known;
    private final double[] weights;
    private int length;

    State(double[] inverse) {
      int most = inverse.length - 1;
      this.inverse = inverse;
      features = new int[most];
      unknown = new double[most];
      known = new boolean[most];
      weights = new double[most];
    }

    void copy(State other) {
      length = other.length;
      System.arraycopy(other.features, 0, features, 0, length);
      System.arraycopy(other.unknown, 0, unknown, 0, length);
      System.arraycopy(other.known, 0, known, 0, length);
      System.arraycopy(other.weights, 0, weights, 0, length);
    }

    int find(int feature) {
      for (int i = 1; i < length; i++) {
        if (features[i] == feature) {
          return i;
        }
      }
      return -1;
    }

    void extend(int feature, double unknownShare, boolean goesOn) {
      int last = length++;
      features[last] = feature;
      unknown[last] = unknownShare;
      known[last] = goesOn;
      weights[last] = last == 0 ? 1 : 0;
      for (int i = last - 1; i >= 0; i--) {
        double part = weights[i] * inverse[length];
        if (goesOn) {
          weights[i + 1] += part * (i + 1);
        }
        weights[i] = unknownShare * part * (last - i);
      }
    }

    /// Takes back that a feature was put on the way.
    void unwind(int place) {
      int last = length - 1;
      double rest = weights[last];
      double back = known[place] ? unknown[place] : 1 / unknown[place];
      for (int i = last - 1; i >= 0; i--) {
        if (known[place]) {
          double weight = weights[i];
          weights[i] = rest * length * inverse[i + 1];
          rest = weight - weights[i] * back * (last - i) * inverse[length];
        } else {
          weights[i] = weights[i] * length * inverse[last - i] * back;
        }
      }
      System.arraycopy(features, place + 1, features, place, last - place);
      System.arraycopy(unknown, place + 1, unknown, place, last - place);
      System.arraycopy(known, place + 1, known, place, last - place);
      length = last;
    }

    /// What all sets weigh together, with a feature taken back.
    double weightWithout(int place) {
      return known[place]
          ? weightWithoutKnown(unknown[place])
          : weightWithoutUnknown(unknown[place]);
    }

    private double weightWithoutKnown(double share) {
      int last = length - 1;
      double rest = weights[last];
      double sum = 0;
      for (int i = last - 1; i >= 0; i--) {
        double weight = rest * length * inverse[i + 1];
        sum += weight;
        rest = weights[i] - weight * share * (last - i) * inverse[length];
      }
      return sum;
    }

    private double weightWithoutUnknown(double share) {
      int last = length - 1;
      double sum = 0;
      for (int i = last - 1; i >= 0; i--) {
        sum += weights[i] * inverse[last - i];
      }
      return sum * length / share;
    }
  }
}
