package dev.shigoto.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/// One game: transactions over two jobs, one statement or one end of a transaction at a time. No
/// statement waits for another transaction, since the game knows who has touched what.
final class Interleaving {

  private static final List<String> JOBS = List.of("a", "b");
  private static final int MOVES = 9;

  private final List<Handle> sessions;
  private final RandomGenerator random;
  private final Edits edits;
  private final Map<String, KnownJob> committed = new TreeMap<>();
  private final Map<Handle, List<Consumer<Map<String, KnownJob>>>> open = new HashMap<>();
  private final Map<String, Handle> touched = new HashMap<>();

  Interleaving(String source, List<Handle> sessions, RandomGenerator random) {
    this.sessions = sessions;
    this.random = random;
    this.edits = new Edits(source, random);
  }

  /// @return what the jobs are in the end, by external id
  Map<String, KnownJob> play() {
    for (int i = 0; i < MOVES; i++) {
      Handle session = edits.pick(sessions);
      String job = edits.pick(JOBS);
      Handle owner = touched.getOrDefault(job, session);
      if (owner.equals(session) && random.nextInt(3) > 0) {
        write(session, job);
      } else {
        end(owner.equals(session) ? session : edits.pick(List.of(session, owner)));
      }
    }
    sessions.forEach(this::end);
    return committed;
  }

  private void write(Handle session, String job) {
    if (!open.containsKey(session)) {
      session.begin();
      open.put(session, new ArrayList<>());
    }
    Edit edit = edit(job, seen(session));
    edit.statement().accept(session);
    open.get(session).add(edit.effect());
    touched.put(job, session);
  }

  private Edit edit(String job, Map<String, KnownJob> seen) {
    if (!seen.containsKey(job)) {
      return edits.insert(job);
    }
    return switch (random.nextInt(4)) {
      case 0, 1 -> edits.retitle(job);
      case 2 -> edits.status(job);
      default -> edits.delete(job);
    };
  }

  /// What a session sees: what is committed, and its own changes.
  private Map<String, KnownJob> seen(Handle session) {
    Map<String, KnownJob> seen = new TreeMap<>(committed);
    open.getOrDefault(session, List.of()).forEach(effect -> effect.accept(seen));
    return seen;
  }

  private void end(Handle session) {
    List<Consumer<Map<String, KnownJob>>> effects = open.remove(session);
    if (effects == null) {
      return;
    }
    if (random.nextInt(5) == 0) {
      session.rollback();
    } else {
      session.commit();
      effects.forEach(effect -> effect.accept(committed));
    }
    touched.values().removeIf(session::equals);
  }
}
