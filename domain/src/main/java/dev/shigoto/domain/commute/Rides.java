package dev.shigoto.domain.commute;

import java.util.Arrays;

/// A graph of ways with minutes, and the shortest of them from one or several places (Dijkstra).
final class Rides {

  private static final int FIRST_EDGES = 4;

  private final int[][] to;
  private final double[][] minutes;
  private final int[] degree;

  Rides(int places) {
    to = new int[places][FIRST_EDGES];
    minutes = new double[places][FIRST_EDGES];
    degree = new int[places];
  }

  int places() {
    return degree.length;
  }

  void add(int from, int place, double took) {
    int n = degree[from]++;
    if (n == to[from].length) {
      to[from] = Arrays.copyOf(to[from], 2 * n);
      minutes[from] = Arrays.copyOf(minutes[from], 2 * n);
    }
    to[from][n] = place;
    minutes[from][n] = took;
  }

  void addBoth(int one, int other, double took) {
    add(one, other, took);
    add(other, one, took);
  }

  /// Minutes to every place, infinite where it takes more than `most`.
  ///
  /// @param start minutes at which each place can be left, infinite where it is no start
  double[] from(double[] start, double most) {
    double[] best = start.clone();
    NearestFirst open = new NearestFirst(best.length);
    for (int place = 0; place < best.length; place++) {
      if (best[place] <= most) {
        open.add(place, best[place]);
      }
    }
    while (!open.isEmpty()) {
      double now = open.leastMinutes();
      int place = open.take();
      if (now <= best[place]) {
        follow(place, best, most, open);
      }
    }
    return best;
  }

  private void follow(int place, double[] best, double most, NearestFirst open) {
    for (int i = 0; i < degree[place]; i++) {
      double arrival = best[place] + minutes[place][i];
      int next = to[place][i];
      if (arrival <= most && arrival < best[next]) {
        best[next] = arrival;
        open.add(next, arrival);
      }
    }
  }
}
