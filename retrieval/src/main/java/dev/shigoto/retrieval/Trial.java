package dev.shigoto.retrieval;

import java.util.List;

/// How an experiment wants one list to be ordered, where the request does not say it itself. A list
/// is found and cut into pages as without.
public sealed interface Trial {

  /// No experiment: as the request says.
  Trial NONE = new AsAsked();

  /// As the request says.
  record AsAsked() implements Trial {}

  /// By one model; `none` for fusion alone.
  record By(String model) implements Trial {}

  /// As `trial` says, and others order the same candidates behind the answer, so that those come
  /// with all that any ranking reads.
  record Shadowed(Trial trial) implements Trial {}

  /// By several together, in a team draft; on the first page, each hit says whose pick it is.
  ///
  /// @param models each a ranker's name or `none`, in the order of the teams
  /// @param seed of the draft
  record Together(List<String> models, long seed) implements Trial {

    public Together {
      models = List.copyOf(models);
    }
  }
}
