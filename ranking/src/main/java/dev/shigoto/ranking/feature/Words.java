package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.FieldMatch;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.TextField;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// What the features of the words have in common. All are missing where no word was asked for.
final class Words {

  private Words() {}

  static double coverage(RankingRequest request, Candidate candidate, TextField field) {
    return coverage(request, candidate.matchesIn(field));
  }

  static double coverage(RankingRequest request, Candidate candidate) {
    return coverage(request, candidate.matched().words());
  }

  static String text(RankingRequest request, Candidate candidate, TextField field) {
    String found =
        candidate.matchesIn(field).stream()
            .map(match -> "「" + request.term(match.term()) + "」")
            .collect(Collectors.joining());
    return found.isEmpty() ? field.label() + "に検索語を含まない" : field.label() + "に" + found + "を含む";
  }

  private static double coverage(RankingRequest request, List<FieldMatch> matches) {
    BitSet terms = new BitSet();
    for (FieldMatch match : matches) {
      terms.set(match.term());
    }
    int asked = request.query().text().count();
    return asked == 0 ? Double.NaN : (double) terms.cardinality() / asked;
  }
}
