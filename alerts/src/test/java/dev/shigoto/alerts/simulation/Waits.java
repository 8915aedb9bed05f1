package dev.shigoto.alerts.simulation;

import dev.shigoto.alerts.TestAlerts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many passes searches wait for whose hour has come. To be asked after each pass.
final class Waits {

  private final TestAlerts alerts;
  private final Map<Long, Integer> passes = new HashMap<>();
  private int longest = 1;

  Waits(TestAlerts alerts) {
    this.alerts = alerts;
  }

  void look() {
    List<Long> waiting = overdue();
    passes.keySet().retainAll(waiting);
    for (long search : waiting) {
      longest = Math.max(longest, 1 + passes.merge(search, 1, Integer::sum));
    }
  }

  /// In passes; 1 where every search that was due had its turn in the next one.
  int longest() {
    return longest;
  }

  private List<Long> overdue() {
    return alerts
        .database()
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select saved.id from alert_turns
                          join saved_searches as saved on saved.id = saved_search_id
                         where due_at <= :now and paused_because is null and cadence <> 'INSTANT'
                        """)
                    .bind("now", alerts.now())
                    .mapTo(Long.class)
                    .list());
  }
}
