package dev.shigoto.bench;

import java.util.ArrayList;
import java.util.List;

/// Rounds that are thrown away until three in a row agree within 5 % for every arm.
final class WarmUp {

  private static final int IN_A_ROW = 3;
  private static final double AGREEMENT = 1.05;

  private final String figure;
  private final int atMost;
  private final List<Round> rounds = new ArrayList<>();

  WarmUp(String figure, int atMost) {
    this.figure = figure;
    this.atMost = atMost;
  }

  void add(Round round) {
    rounds.add(round);
  }

  int rounds() {
    return rounds.size();
  }

  boolean isOver() {
    return hasSettled() || rounds.size() >= atMost;
  }

  boolean hasSettled() {
    if (rounds.size() < IN_A_ROW) {
      return false;
    }
    List<Round> last = rounds.subList(rounds.size() - IN_A_ROW, rounds.size());
    return last.getFirst().figures().keySet().stream().allMatch(arm -> agree(last, arm));
  }

  private boolean agree(List<Round> rounds, String arm) {
    List<Double> values = rounds.stream().map(round -> round.of(arm, figure)).sorted().toList();
    return values.getLast() <= values.getFirst() * AGREEMENT;
  }
}
