package dev.shigoto.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// A statement, and what it does to what its writer remembers.
record Edit(Consumer<Handle> statement, Consumer<Map<String, KnownJob>> effect) {

  /// Several in one transaction.
  static Step transaction(String what, Map<String, KnownJob> now, List<Edit> edits) {
    Map<String, KnownJob> after = new TreeMap<>(now);
    edits.forEach(edit -> edit.effect.accept(after));
    return new Step(
        what,
        after,
        database ->
            database
                .jdbi()
                .useTransaction(handle -> edits.forEach(edit -> edit.statement.accept(handle))));
  }

  /// Several in one transaction that is rolled back.
  static Step inVain(Map<String, KnownJob> now, List<Edit> edits) {
    List<Edit> all = new ArrayList<>(edits);
    all.add(new Edit(Handle::rollback, after -> {}));
    return new Step("rolled back", now, transaction("", Map.copyOf(now), all).action());
  }
}
