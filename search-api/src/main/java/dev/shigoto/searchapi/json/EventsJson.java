package dev.shigoto.searchapi.json;

import dev.shigoto.searchapi.request.EventsReader.Rejected;
import java.util.List;

/// What became of a batch of events.
///
/// @param stored those that were not known
/// @param known those that had been sent before
/// @param rejected those that cannot be stored, and why
public record EventsJson(int stored, int known, List<Rejected> rejected) {

  public EventsJson {
    rejected = List.copyOf(rejected);
  }
}
