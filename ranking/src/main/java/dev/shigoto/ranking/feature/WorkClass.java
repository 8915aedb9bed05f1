package dev.shigoto.ranking.feature;

import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.Optional;
import java.util.Set;

/// How the classes of work that the words name compare with the ad's. Missing where either is not
/// known.
final class WorkClass {

  private WorkClass() {}

  static double same(RankingRequest request, Candidate candidate) {
    Set<String> sought = request.sought().occupations();
    String offered = candidate.facts().occupation();
    return sought.isEmpty() || offered.isEmpty() ? Double.NaN : sought.contains(offered) ? 1 : 0;
  }

  static double sameGroup(RankingRequest request, Candidate candidate) {
    Optional<String> offered = group(candidate.facts().occupation());
    Set<String> sought = request.sought().occupations();
    return sought.isEmpty() || offered.isEmpty()
        ? Double.NaN
        : sought.stream().anyMatch(it -> group(it).equals(offered)) ? 1 : 0;
  }

  private static Optional<String> group(String code) {
    return Occupations.byCode(code).map(Occupations::group);
  }
}
