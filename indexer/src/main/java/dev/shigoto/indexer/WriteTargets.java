package dev.shigoto.indexer;

import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import java.util.List;

/// The indices that changes go to: the one that is read and one that is being built. Asked anew for
/// every claim, since another process may build.
record WriteTargets(JobsIndex index, IndexNames aliases) {

  List<String> names() {
    List<String> names = index.followed().stream().map(aliases::generation).toList();
    if (names.isEmpty()) {
      throw new EngineException(
          "nothing has the alias %s; run `shigoto index rebuild`".formatted(aliases.write()));
    }
    return names;
  }
}
