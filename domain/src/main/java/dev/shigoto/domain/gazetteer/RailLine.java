package dev.shigoto.domain.gazetteer;

import java.util.List;

/// A railway line.
///
/// @param name for example JR山手線
/// @param links the stations that are neighbours on it, each pair once
public record RailLine(String name, List<Link> links) {

  /// Two neighbours on a line, in no order.
  public record Link(Station one, Station other) {

    /// As the crow flies.
    public double km() {
      return one.point().kmTo(other.point());
    }
  }

  public RailLine {
    links = List.copyOf(links);
  }
}
