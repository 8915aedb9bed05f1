package dev.shigoto.ranking.feature;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.Set;

/// Whether the contract is one that the words ask for.
final class EmploymentTypeMatch implements Feature {

  @Override
  public String name() {
    return "employment_type_match";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Whether the contract is one that the words ask for.", "yes or no", "0 or 1", "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    Set<EmploymentType> wanted = request.wishes().employmentTypes();
    return wanted.isEmpty()
        ? Double.NaN
        : wanted.contains(candidate.facts().employmentType()) ? 1 : 0;
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "雇用形態：" + candidate.facts().employmentType().label();
  }
}
