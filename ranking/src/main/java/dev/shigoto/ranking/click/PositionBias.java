package dev.shigoto.ranking.click;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each place is looked at, by the position-based click model: an item is clicked if its
/// place is looked at and the item attracts. Both are found together by expectation maximisation,
/// which can tell them apart because items stand in several places: experiments and new jobs see
/// to that. Only ratios can be known, so that the first place is always looked at.
///
/// @see <a href="https://doi.org/10.1145/3159652.3159732">Wang et al., Position Bias Estimation for
///     Unbiased Learning to Rank in Personal Search</a>
/// @see <a href="https://doi.org/10.1145/1242572.1242643">Richardson, Dominowska and Ragno,
///     Predicting Clicks</a>, for the model
public record PositionBias(List<Double> examined) {

  private static final int ROUNDS = 500;
  private static final double ENOUGH = 1e-6;
  private static final double START = 0.5;

  public PositionBias {
    examined = List.copyOf(examined);
  }

  /// The chance that a place is looked at, compared with the first; behind the last that is known,
  /// as much as that.
  ///
  /// @param position from 1
  public double at(int position) {
    return examined.isEmpty() ? 1 : examined.get(Math.min(position, examined.size()) - 1);
  }

  /// @param places as many as are told apart; what stood behind them tells nothing
  public static <T> PositionBias estimate(Collection<ShownAt<T>> shown, int places) {
    List<ShownAt<T>> known = shown.stream().filter(it -> it.position() <= places).toList();
    Map<T, Double> attractive = new HashMap<>();
    double[] examined = new double[places];
    Arrays.fill(examined, START);
    for (int round = 0; round < ROUNDS; round++) {
      if (improve(known, attractive, examined) < ENOUGH) {
        break;
      }
    }
    double first = examined[0];
    return new PositionBias(
        Arrays.stream(examined).map(it -> Math.min(1, it / first)).boxed().toList());
  }

  /// One round: what was probably looked at, and what probably attracted, given what was clicked.
  ///
  /// @return the largest change of a place
  private static <T> double improve(
      List<ShownAt<T>> shown, Map<T, Double> attractive, double[] examined) {
    Map<T, Share> attracted = new HashMap<>();
    Share[] lookedAt = new Share[examined.length];
    Arrays.setAll(lookedAt, _ -> new Share());
    for (ShownAt<T> it : shown) {
      double looks = examined[it.position() - 1];
      double attracts = attractive.getOrDefault(it.item(), START);
      double unclicked = it.impressions() - it.clicks();
      double neither = 1 - looks * attracts;
      lookedAt[it.position() - 1].add(
          it.clicks() + unclicked * looks * (1 - attracts) / neither, it.impressions());
      attracted
          .computeIfAbsent(it.item(), _ -> new Share())
          .add(it.clicks() + unclicked * attracts * (1 - looks) / neither, it.impressions());
    }
    attracted.forEach((item, share) -> attractive.put(item, share.value()));
    double change = 0;
    for (int i = 0; i < examined.length; i++) {
      double before = examined[i];
      examined[i] = lookedAt[i].value();
      change = Math.max(change, Math.abs(examined[i] - before));
    }
    return change;
  }

  /// A share of weighted cases; a bit is added to both sides, so that it is never 0 or 1.
  private static final class Share {
    private double yes = 1e-3;
    private double all = 2e-3;

    void add(double moreYes, double moreAll) {
      yes += moreYes;
      all += moreAll;
    }

    double value() {
      return yes / all;
    }
  }
}
