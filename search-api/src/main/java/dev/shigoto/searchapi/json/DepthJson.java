package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.retrieval.Whereabouts.Depth;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// How far down a job stands. What is not known is left out.
///
/// @param of `meaning`, the leg, or `list`, the whole of an answer
/// @param brought how many are brought at most
/// @param rank from 1; left out if it is lower than anybody looked
/// @param score a cosine
/// @param lastScore of the last that is brought
/// @param leastScore that is brought
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DepthJson(
    String of,
    int brought,
    OptionalInt rank,
    OptionalDouble score,
    OptionalDouble lastScore,
    OptionalDouble leastScore) {

  static DepthJson ofMeaning(Depth depth) {
    return new DepthJson(
        "meaning",
        depth.brought(),
        depth.rank(),
        depth.score(),
        depth.last(),
        OptionalDouble.of(depth.least()));
  }

  /// @param walked how many jobs of a list can be paged through
  static DepthJson ofList(int walked) {
    return new DepthJson(
        "list",
        walked,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }
}
