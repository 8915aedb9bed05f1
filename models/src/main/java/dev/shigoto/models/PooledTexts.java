package dev.shigoto.models;

import java.util.List;
import java.util.stream.IntStream;

/// Makes one vector of each text's passages. A passage weighs as much as it is long, and less the
/// later it comes: by the square of its place, for ads begin with what they are about. Plain means
/// lost up to 0.1 nDCG@10 on real ads; this lost nothing.
final class PooledTexts {

  private final float[][] sums;
  private final int[] characters;

  PooledTexts(int texts, int dimension) {
    this.sums = new float[texts][dimension];
    this.characters = new int[texts];
  }

  /// @param vector of the passage, of any length
  void add(TokenPassage passage, float[] vector) {
    UnitVectors.add(vector, weight(passage), sums[passage.text()]);
    characters[passage.text()] += passage.characters();
  }

  private static double weight(TokenPassage passage) {
    double place = 1.0 + passage.place();
    return Math.max(1, passage.characters()) / (place * place);
  }

  List<EmbeddedText> texts() {
    return IntStream.range(0, sums.length)
        .mapToObj(i -> new EmbeddedText(UnitVectors.of(sums[i]), characters[i]))
        .toList();
  }
}
