package dev.shigoto.alerts.simulation;

import dev.shigoto.alerts.TestAlerts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Jobs that come, are posted again under new ids, and end. Which postings are one opening is told
/// to the database as the grouping of jobs would, an hour after a posting came.
final class Market {

  private final TestAlerts alerts;
  private final Random random;
  private final List<Opening> openings = new ArrayList<>();
  private final Map<Long, Opening> byPosting = new HashMap<>();
  private final List<Long> waiting = new ArrayList<>();

  /// A real job.
  ///
  /// @param topic that searches are for
  /// @param postings ids of its rows, the first names it in the database
  record Opening(int number, int topic, List<Long> postings, Set<Long> open) {}

  Market(TestAlerts alerts, Random random) {
    this.alerts = alerts;
    this.random = random;
  }

  /// @return what is new to those who look for it: a posting, and its opening
  Map<Long, Opening> hour(int topics, int most) {
    compare();
    Map<Long, Opening> posted = new HashMap<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      Opening opening = random.nextInt(3) == 0 && !openings.isEmpty() ? again() : fresh(topics);
      posted.put(post(opening), opening);
    }
    for (Opening opening : openings) {
      if (random.nextInt(400) == 0) {
        end(opening);
      }
    }
    return posted;
  }

  private Opening fresh(int topics) {
    Opening opening =
        new Opening(openings.size(), random.nextInt(topics), new ArrayList<>(), new TreeSet<>());
    openings.add(opening);
    return opening;
  }

  private Opening again() {
    return openings.get(random.nextInt(openings.size()));
  }

  private long post(Opening opening) {
    long id = alerts.newJob("求人" + opening.number(), "株式会社" + opening.number() % 97);
    opening.postings().add(id);
    opening.open().add(id);
    byPosting.put(id, opening);
    waiting.add(id);
    return id;
  }

  private void compare() {
    for (long id : waiting) {
      alerts.sql(
          """
          insert into job_identities
            (job_id, cluster_id, source, signature, keys, wording, posted_at, first_seen, renewals,
             shown)
          values (?, ?, 'test', '\\x00', '{}', 0, now(), now(), 0, '')
          """,
          id,
          byPosting.get(id).postings().getFirst());
      alerts.sql("delete from identity_changes where job_id = ?", id);
    }
    waiting.clear();
  }

  private void end(Opening opening) {
    opening.open().forEach(id -> alerts.sql("update jobs set status = 'EXPIRED' where id = ?", id));
    opening.open().clear();
  }

  Opening opening(long posting) {
    return byPosting.get(posting);
  }

  int size() {
    return openings.size();
  }
}
