package dev.shigoto.ranking;

import static java.util.stream.Collectors.joining;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.experiment.TeamDraft;
import java.util.List;
import java.util.SplittableRandom;

/// A list that several rankings make together, by a team draft.
record Interleaved(List<Ranking> teams, long seed) implements Ranking {

  Interleaved {
    teams = List.copyOf(teams);
    if (teams.size() < 2) {
      throw new IllegalArgumentException("a draft takes two rankings or more");
    }
  }

  @Override
  public String name() {
    return teams.stream().map(Ranking::name).collect(joining("+"));
  }

  @Override
  public boolean readsFacts(JobQuery query) {
    return teams.stream().anyMatch(team -> team.readsFacts(query));
  }

  @Override
  public List<Ranked> rank(RankingRequest request) {
    List<List<Ranked>> lists = teams.stream().map(team -> team.rank(request)).toList();
    return TeamDraft.of(lists, it -> it.candidate().id(), new SplittableRandom(seed)).stream()
        .map(pick -> pick.item().pickedBy(pick.team()))
        .toList();
  }

  /// All teams say the same of what none of them ordered.
  @Override
  public Ranked behind(RankingRequest request, Candidate candidate) {
    return teams.getFirst().behind(request, candidate);
  }

  @Override
  public List<ScoredRow> scored(RankingRequest request, List<Shown> shown) {
    return shown.stream()
        .flatMap(it -> teams.get(it.team().orElse(0)).scored(request, List.of(it)).stream())
        .toList();
  }

  @Override
  public List<Explanation> explain(RankingRequest request, List<Ranked> hits) {
    return hits.stream()
        .map(hit -> teams.get(hit.team().orElse(0)).explain(request, List.of(hit)).getFirst())
        .toList();
  }
}
