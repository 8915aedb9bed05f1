package dev.shigoto.domain.commute;

import dev.shigoto.domain.commute.Service.Stretch;
import dev.shigoto.domain.gazetteer.RailLine;
import dev.shigoto.domain.gazetteer.RailLine.Link;
import dev.shigoto.domain.gazetteer.Station;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The trains that run on lines: one that stops everywhere, and on longer railways a faster one.
final class Services {

  private static final double FAST_KM = 12; // of a line that has faster trains
  private static final int FAST_STATIONS = 9;
  private static final int FAST_CROSSED = 4; // stations with another line
  private static final double FAST_WAIT = 1.5; // they come less often

  private Services() {}

  static List<Service> of(List<RailLine> lines) {
    Map<Station, Integer> crossings = crossings(lines);
    List<Service> services = new ArrayList<>();
    together(lines)
        .forEach(
            (track, links) -> {
              LineKind kind = track.kind();
              List<Stretch> all = links.stream().map(Stretch::of).toList();
              Service local = new Service(kind::rideMinutes, all, kind.waitMinutes());
              services.add(local);
              if (kind.hasFastTrains() && isLong(local, crossings)) {
                services.add(fast(kind, local, crossings));
              }
            });
    return services;
  }

  private record Track(String name, LineKind kind) {}

  /// JR東海道本線(京都～大阪) and JR東海道本線(大阪～神戸) are one track: trains run through.
  private static Map<Track, List<Link>> together(List<RailLine> lines) {
    Map<Track, List<Link>> together = new LinkedHashMap<>();
    for (RailLine line : lines) {
      LineKind kind = LineKind.of(line.name(), usualKm(line.links()));
      Track track = new Track(line.name().replaceFirst("[(（].*", ""), kind);
      if (kind.carriesCommuters() && !line.links().isEmpty()) {
        together.computeIfAbsent(track, it -> new ArrayList<>()).addAll(line.links());
      }
    }
    return together;
  }

  /// How many lines stop at each station.
  private static Map<Station, Integer> crossings(List<RailLine> lines) {
    Map<Station, Integer> crossings = new HashMap<>();
    for (List<Link> links : together(lines).values()) {
      new Service(LineKind.RAIL::rideMinutes, links.stream().map(Stretch::of).toList(), 0)
          .stations()
          .forEach(it -> crossings.merge(it, 1, Integer::sum));
    }
    return crossings;
  }

  /// A branch that no other line crosses has no faster trains.
  private static boolean isLong(Service local, Map<Station, Integer> crossings) {
    double km = local.stretches().stream().mapToDouble(Stretch::km).sum();
    long crossed =
        local.stations().stream().filter(it -> crossings.getOrDefault(it, 0) > 1).count();
    return km >= FAST_KM && local.stations().size() >= FAST_STATIONS && crossed >= FAST_CROSSED;
  }

  /// Stops where another line does, and at the ends.
  private static Service fast(LineKind kind, Service local, Map<Station, Integer> crossings) {
    Map<Station, List<Stretch>> around = new HashMap<>();
    for (Stretch stretch : local.stretches()) {
      around.computeIfAbsent(stretch.one(), it -> new ArrayList<>()).add(stretch);
      around.computeIfAbsent(stretch.other(), it -> new ArrayList<>()).add(stretch);
    }
    List<Stretch> passed = new ArrayList<>();
    Set<Station> stations = local.stations();
    for (Station station : stations) {
      if (stops(station, around, crossings)) {
        passed.addAll(onwards(station, around, crossings));
      }
    }
    return new Service(kind::fastRideMinutes, passed, local.waitMinutes() * FAST_WAIT);
  }

  private static boolean stops(
      Station station, Map<Station, List<Stretch>> around, Map<Station, Integer> crossings) {
    return crossings.getOrDefault(station, 0) > 1
        || around.getOrDefault(station, List.of()).size() != 2;
  }

  /// From a stop to the next ones, over the stations between.
  private static Collection<Stretch> onwards(
      Station from, Map<Station, List<Stretch>> around, Map<Station, Integer> crossings) {
    List<Stretch> found = new ArrayList<>();
    for (Stretch first : around.getOrDefault(from, List.of())) {
      Stretch last = first;
      Station at = first.other().equals(from) ? first.one() : first.other();
      double km = first.km();
      while (!at.equals(from) && !stops(at, around, crossings)) {
        Stretch before = last;
        last =
            around.getOrDefault(at, List.of()).stream()
                .filter(it -> !it.equals(before))
                .findFirst()
                .orElse(before);
        at = last.one().equals(at) ? last.other() : last.one();
        km += last.km();
      }
      if (from.key().compareTo(at.key()) < 0) {
        found.add(new Stretch(from, at, km));
      }
    }
    return found;
  }

  private static double usualKm(List<Link> links) {
    List<Double> km = links.stream().map(Link::km).sorted().toList();
    return km.isEmpty() ? 0 : km.get(km.size() / 2);
  }
}
