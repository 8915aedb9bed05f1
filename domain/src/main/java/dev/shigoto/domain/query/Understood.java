package dev.shigoto.domain.query;

import java.util.List;

/// A query with its words understood.
///
/// @param query what is searched
/// @param readings how each understood part of the typed text was understood, in its order
public record Understood(JobQuery query, List<Reading> readings) {

  public Understood {
    readings = List.copyOf(readings);
  }
}
