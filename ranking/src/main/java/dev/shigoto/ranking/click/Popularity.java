package dev.shigoto.ranking.click;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// How much an item attracts those who look at it: clicks over looks, where an impression counts as
/// often as its place is looked at. Items that few have seen are taken for usual ones: the share of
/// all items is put before their own as so many looks (a beta prior, whose mean is estimated).
public final class Popularity {

  /// Looks that it takes until an item's own clicks count as much as what is usual.
  private static final double PRIOR_LOOKS = 20;

  private Popularity() {}

  /// From 0 to 1, of every item that was shown.
  public static <T> Map<T, Double> of(Collection<ShownAt<T>> shown, PositionBias bias) {
    double looks = shown.stream().mapToDouble(it -> looks(it, bias)).sum();
    double clicks = shown.stream().mapToDouble(ShownAt::clicks).sum();
    double usual = looks == 0 ? 0 : Math.min(1, clicks / looks);
    return shown.stream().collect(Collectors.groupingBy(ShownAt::item)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> of(it.getValue(), bias, usual)));
  }

  private static <T> double of(Collection<ShownAt<T>> shown, PositionBias bias, double usual) {
    double looks = shown.stream().mapToDouble(it -> looks(it, bias)).sum();
    double clicks = shown.stream().mapToDouble(ShownAt::clicks).sum();
    return Math.min(1, (clicks + PRIOR_LOOKS * usual) / (looks + PRIOR_LOOKS));
  }

  /// What was clicked was looked at.
  private static <T> double looks(ShownAt<T> shown, PositionBias bias) {
    return Math.max(shown.clicks(), shown.impressions() * bias.at(shown.position()));
  }
}
