package dev.shigoto.ranking.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes one list of several, as captains pick their teams: in each round every ranking, in an
/// order that is drawn anew, picks its best item that nobody has picked. Whose items are clicked
/// more is the better ranking: places are shared out evenly, so that no ranking gains by luck.
///
/// @see <a href="https://doi.org/10.1145/1458082.1458092">Radlinski, Kurup and Joachims, How Does
///     Clickthrough Data Reflect Retrieval Quality?</a>, for two
/// @see <a href="https://doi.org/10.1145/2661829.2661952">Schuth et al., Multileaved
///     Comparisons</a>, for more
public final class TeamDraft {

  private TeamDraft() {}

  /// @param team the ranking that picked it, from 0
  public record Pick<T>(T item, int team) {}

  /// Every item of any ranking once.
  ///
  /// @param rankings each the best first
  /// @param identity what makes two items the same
  public static <T> List<Pick<T>> of(
      List<List<T>> rankings, Function<T, ?> identity, RandomGenerator random) {
    List<Captain<T>> captains =
        IntStream.range(0, rankings.size())
            .mapToObj(team -> new Captain<>(team, rankings.get(team)))
            .collect(Collectors.toCollection(ArrayList::new));
    List<Pick<T>> picks = new ArrayList<>();
    Set<Object> picked = new HashSet<>();
    while (captains.stream().anyMatch(captain -> captain.hasMore(picked, identity))) {
      Collections.shuffle(captains, random);
      captains.forEach(captain -> captain.pick(picked, identity, picks));
    }
    return List.copyOf(picks);
  }

  private static final class Captain<T> {
    private final int team;
    private final List<T> ranking;
    private int next;

    Captain(int team, List<T> ranking) {
      this.team = team;
      this.ranking = ranking;
    }

    boolean hasMore(Set<Object> picked, Function<T, ?> identity) {
      while (next < ranking.size() && picked.contains(identity.apply(ranking.get(next)))) {
        next++;
      }
      return next < ranking.size();
    }

    void pick(Set<Object> picked, Function<T, ?> identity, List<Pick<T>> picks) {
      if (hasMore(picked, identity)) {
        T item = ranking.get(next);
        picked.add(identity.apply(item));
        picks.add(new Pick<>(item, team));
      }
    }
  }
}
