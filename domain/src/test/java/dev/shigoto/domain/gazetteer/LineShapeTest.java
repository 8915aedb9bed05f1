package dev.shigoto.domain.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.gazetteer.RailLine.Link;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineShapeTest {

  @Test
  void a_line_joins_its_stations_in_their_order() {
    assertEquals(
        Set.of("a-b", "b-c"),
        written(LineShape.ordered(List.of(at("a", 0, 0), at("b", 0, 1), at("c", 0, 2)))));
  }

  @Test
  void a_ring_is_closed() {
    List<Station> ring = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      double angle = 2 * Math.PI * i / 10;
      ring.add(at("s" + i, 3 * Math.sin(angle), 3 * Math.cos(angle)));
    }

    assertEquals(10, LineShape.ordered(ring).size());
  }

  @Test
  void a_branch_that_is_listed_behind_the_trunk_hangs_where_it_is_nearest() {
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      stations.add(at("t" + i, 0, 2 * i));
    }
    stations.add(at("b1", 2, 4));
    stations.add(at("b2", 4, 4));

    Set<String> links = written(LineShape.ordered(stations));

    assertEquals(true, links.contains("t2-b1") && links.contains("b1-b2"));
    assertEquals(false, links.contains("t10-b1"));
  }

  @Test
  void a_branch_may_be_listed_towards_the_trunk() {
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      stations.add(at("t" + i, 0, 2 * i));
    }
    stations.add(at("b2", 30, 4));
    stations.add(at("b1", 28, 4));
    for (int i = 13; i >= 1; i--) {
      stations.add(at("c" + i, 2 * i, 4));
    }

    assertEquals(true, written(LineShape.ordered(stations)).contains("t2-c1"));
  }

  @Test
  void stations_in_no_order_are_joined_by_the_shortest_tree() {
    List<Station> stations = List.of(at("b", 0, 1), at("d", 0, 3), at("a", 0, 0), at("c", 0, 2));

    assertEquals(Set.of("b-a", "b-c", "c-d"), written(LineShape.unordered(stations)));
  }

  private static Set<String> written(List<Link> links) {
    return links.stream()
        .map(it -> it.one().name() + "-" + it.other().name())
        .collect(Collectors.toSet());
  }

  /// @param north and `east` in kilometres
  private static Station at(String name, double north, double east) {
    GeoPoint point = new GeoPoint(35 + north / 111, 139 + east / 91);
    return new Station(name, name, "", Prefecture.TOKYO, "", point, List.of());
  }
}
