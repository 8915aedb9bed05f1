package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.Weights;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// What a job's fused score is made of. All parts start from a true zero (no word in common, no
/// likeness, no wish met). A job that a leg did not bring is taken to stand right behind those that
/// it brought, as far as its words go.
public final class FusedParts {

  private static final Feature KEYWORD = new Bm25Normalised();
  private static final Feature VECTOR = new Cosine();
  private static final Feature WISHES = new WishesMet();
  private static final Feature WORDS = new AnyCoverage();

  /// What meeting all wishes counts beside both legs together.
  private static final double WISHED = 0.2;

  private FusedParts() {}

  /// By the usual weights, 0 to 1.
  static double score(RankingRequest request, Candidate found) {
    Weights usual = Weights.DEFAULT;
    return words(request, found, usual.keyword())
        + meaning(request, found, usual.vector())
        + wishes(request, found);
  }

  /// What the words give.
  ///
  /// @param weight of the words among both legs
  public static double words(RankingRequest request, Candidate found, double weight) {
    double value =
        found.keyword().found() ? KEYWORD.value(request, found) : behindWords(request, found);
    return weight * value / all(request, found);
  }

  /// What the meaning gives.
  ///
  /// @param weight of the meaning among both legs
  public static double meaning(RankingRequest request, Candidate found, double weight) {
    double value = known(VECTOR.value(request, found), request.vectorRange().missing());
    return weight * Math.max(0, value) / all(request, found);
  }

  /// What the wishes give.
  public static double wishes(RankingRequest request, Candidate found) {
    return WISHED * known(WISHES.value(request, found), 0) / all(request, found);
  }

  /// As much as the last that the words' leg brought, by the share of the words.
  private static double behindWords(RankingRequest request, Candidate found) {
    double missing = request.keywordRange().missing();
    return missing > 0
        ? request.keywordRange().normalised(missing) * known(WORDS.value(request, found), 0)
        : 0;
  }

  /// The sum of the weights.
  private static double all(RankingRequest request, Candidate found) {
    return Double.isNaN(WISHES.value(request, found)) ? 1 : 1 + WISHED;
  }

  private static double known(double value, double otherwise) {
    return Double.isNaN(value) ? otherwise : value;
  }
}
