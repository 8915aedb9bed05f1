package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.Weights;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// What a job's fused score is the sum of. All parts start from a true zero (no word in common, no
/// likeness, no wish met). A job that a leg did not bring is taken to stand right behind those that
/// it brought, as far as its words go.
///
/// @param words what the words give
/// @param meaning what the meaning gives
/// @param wishes what the wishes give
public record FusedParts(double words, double meaning, double wishes) {

  private static final Feature KEYWORD = new Bm25Normalised();
  private static final Feature VECTOR = new Cosine();
  private static final Feature WISHES = new WishesMet();
  private static final Feature WORDS = new AnyCoverage();

  /// What meeting all wishes counts beside both legs together.
  private static final double WISHED = 0.2;

  /// @param weights of the legs
  public static FusedParts of(RankingRequest request, Candidate found, Weights weights) {
    double met = WISHES.value(request, found);
    double all = Double.isNaN(met) ? 1 : 1 + WISHED; // the sum of the weights
    double likeness = known(VECTOR.value(request, found), request.vectorRange().missing());
    return new FusedParts(
        weights.keyword() * match(request, found) / all,
        weights.vector() * Math.max(0, likeness) / all,
        WISHED * known(met, 0) / all);
  }

  /// 0 to 1.
  public double score() {
    return words + meaning + wishes;
  }

  private static double match(RankingRequest request, Candidate found) {
    return found.keyword().found() ? KEYWORD.value(request, found) : behindWords(request, found);
  }

  /// As much as the last that the words' leg brought, by the share of the words.
  private static double behindWords(RankingRequest request, Candidate found) {
    double missing = request.keywordRange().missing();
    return missing > 0
        ? request.keywordRange().normalised(missing) * known(WORDS.value(request, found), 0)
        : 0;
  }

  private static double known(double value, double otherwise) {
    return Double.isNaN(value) ? otherwise : value;
  }
}
