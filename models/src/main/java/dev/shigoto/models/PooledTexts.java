package dev.shigoto.models;

import java.util.List;
import java.util.stream.IntStream;

/// Makes one vector of each text's passages, by their weights.
final class PooledTexts {

  private final float[][] sums;
  private final int[] characters;

  PooledTexts(int texts, int dimension) {
    this.sums = new float[texts][dimension];
    this.characters = new int[texts];
  }

  /// @param vector of the passage, of any length
  void add(TokenPassage passage, float[] vector) {
    UnitVectors.add(vector, passage.weight(), sums[passage.text()]);
    characters[passage.text()] += passage.characters();
  }

  List<EmbeddedText> texts() {
    return IntStream.range(0, sums.length)
        .mapToObj(i -> new EmbeddedText(UnitVectors.of(sums[i]), characters[i]))
        .toList();
  }
}
