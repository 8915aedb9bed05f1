package dev.shigoto.domain.gazetteer;

import java.util.List;

/// What tables say, from one place or another.
record Tables(List<Municipality> municipalities, List<Station> stations, List<RailLine> lines) {

  Tables {
    municipalities = List.copyOf(municipalities);
    stations = List.copyOf(stations);
    lines = List.copyOf(lines);
  }
}
