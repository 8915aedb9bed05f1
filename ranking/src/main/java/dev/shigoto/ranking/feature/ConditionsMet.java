package dev.shigoto.ranking.feature;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The share of the conditions among the words that the job keeps.
final class ConditionsMet implements Feature {

  @Override
  public String name() {
    return "conditions_met";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of the conditions among the words that the job keeps.",
        "share",
        "0 to 1",
        "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    Set<Condition> wanted = request.wishes().conditions();
    return wanted.isEmpty() ? Double.NaN : (double) kept(request, candidate).size() / wanted.size();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    List<Condition> kept = kept(request, candidate);
    return kept.isEmpty()
        ? "希望の条件の記載なし"
        : "条件に合う：" + kept.stream().map(Condition::label).collect(Collectors.joining("、"));
  }

  private static List<Condition> kept(RankingRequest request, Candidate candidate) {
    return request.wishes().conditions().stream()
        .filter(wish -> !Collections.disjoint(Wishes.keeping(wish), candidate.facts().conditions()))
        .sorted()
        .toList();
  }
}
