package dev.shigoto.faults;

import dev.shigoto.database.Database;
import java.util.Map;

/// One transaction of a writer.
///
/// @param after external id to job, if it commits
record Step(String what, Map<String, KnownJob> after, Action action) {

  /// Writes to the database.
  interface Action {
    void run(Database database);
  }
}
