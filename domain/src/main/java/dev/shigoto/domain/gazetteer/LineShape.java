package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.gazetteer.RailLine.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which stations of a line are neighbours, where a table only lists them in order: branches are
/// listed behind the trunk, and a ring ends where it began.
final class LineShape {

  private static final double LONG_KM = 3;
  private static final double LONG_RATIO = 4; // times the usual distance between neighbours
  private static final double CLOSER = 0.5; // how much nearer a branch must be elsewhere
  private static final int RING = 8; // stations at least
  private static final double RING_RATIO = 2.5;

  private LineShape() {}

  /// @param stations in the order of the table
  static List<Link> ordered(List<Station> stations) {
    List<Link> links = new ArrayList<>();
    double usual = usualKm(stations);
    int begun = 0;
    for (int i = 1; i < stations.size(); i++) {
      if (isLong(km(stations, i - 1, i), usual)) {
        begun = i;
        links.add(joint(stations, i, end(stations, i, usual)));
      } else {
        links.add(new Link(stations.get(i - 1), stations.get(i)));
      }
    }
    int last = stations.size() - 1;
    if (begun == 0 && last + 1 >= RING && km(stations, 0, last) <= RING_RATIO * usual) {
      links.add(new Link(stations.get(last), stations.getFirst()));
    }
    return links;
  }

  /// The stations of a line whose order is unknown, joined by the shortest tree (Prim).
  static List<Link> unordered(List<Station> stations) {
    List<Link> links = new ArrayList<>();
    List<Link> open = new ArrayList<>();
    for (Station station : stations.subList(Math.min(1, stations.size()), stations.size())) {
      open.add(new Link(stations.getFirst(), station));
    }
    while (!open.isEmpty()) {
      Link next = open.stream().min(Comparator.comparingDouble(Link::km)).orElseThrow();
      links.add(next);
      open.remove(next);
      open.replaceAll(it -> nearer(it, next.other()));
    }
    return links;
  }

  private static Link nearer(Link known, Station joined) {
    Link other = new Link(joined, known.other());
    return other.km() < known.km() ? other : known;
  }

  /// How the branch from `first` to `last` hangs on what was listed before it.
  private static Link joint(List<Station> stations, int first, int last) {
    List<Station> before = stations.subList(0, first);
    Link listed = new Link(stations.get(first - 1), stations.get(first));
    Link byFirst = new Link(nearest(before, stations.get(first)), stations.get(first));
    Link byLast = new Link(nearest(before, stations.get(last)), stations.get(last));
    Link closer = byLast.km() < CLOSER * byFirst.km() ? byLast : byFirst;
    return closer.km() < CLOSER * listed.km() ? closer : listed;
  }

  /// The last station before the next long gap.
  private static int end(List<Station> stations, int first, double usual) {
    int last = first;
    while (last + 1 < stations.size() && !isLong(km(stations, last, last + 1), usual)) {
      last++;
    }
    return last;
  }

  private static Station nearest(List<Station> among, Station to) {
    return among.stream()
        .min(Comparator.comparingDouble(it -> it.point().kmTo(to.point())))
        .orElseThrow();
  }

  private static boolean isLong(double km, double usual) {
    return km > LONG_KM && km > LONG_RATIO * usual;
  }

  private static double usualKm(List<Station> stations) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < stations.size(); i++) {
      gaps.add(km(stations, i - 1, i));
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  private static double km(List<Station> stations, int one, int other) {
    return stations.get(one).point().kmTo(stations.get(other).point());
  }
}
