package dev.shigoto.faults;

import dev.shigoto.database.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/// Many small games: transactions of a few sessions over the same two jobs, their statements in a
/// random order. One thread plays all sessions, so a seed gives the same order again.
final class Interleavings implements Program {

  private static final int SESSIONS = 3;

  private final Database database;
  private final RandomGenerator random;
  private final int games;
  private final Map<String, KnownJob> known = new HashMap<>();

  Interleavings(Database database, RandomGenerator random, int games) {
    this.database = database;
    this.random = random;
    this.games = games;
  }

  @Override
  public void begin() {}

  @Override
  public void run(Pace pace) {
    List<Handle> sessions = new ArrayList<>();
    try {
      for (int i = 0; i < SESSIONS; i++) {
        sessions.add(database.jdbi().open());
        // a game that blocks itself is a defect of the game
        sessions.getLast().execute("set lock_timeout = '10s'");
      }
      for (int i = 0; i < games; i++) {
        String source = "game" + i;
        new Interleaving(source, sessions, random)
            .play()
            .forEach((id, job) -> known.put(source + "/" + id, job));
        pace.stepDone();
      }
    } finally {
      sessions.forEach(Handle::close);
    }
  }

  @Override
  public Map<String, KnownJob> known() {
    return known;
  }

  @Override
  public int interleavings() {
    return games;
  }
}
