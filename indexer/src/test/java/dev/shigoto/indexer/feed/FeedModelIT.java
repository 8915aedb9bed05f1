package dev.shigoto.indexer.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.indexer.fetch.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A board that changes at random, over a server that fails at random and says 304 where it can:
/// after a run that reached the end in one go, the active jobs are the board's; after any other,
/// nothing that is on the board has been lost. The seed is in the test's name.
final class FeedModelIT {

  private static final int PAGE = 100;
  private static final int STEPS = 12;
  private static final String LEVER =
      """
      [{"name": "kumo", "kind": "lever", "site": "kumo", "api": "SERVER"}]
      """;

  /// Number to version, in the order of the board.
  private final TreeMap<Integer, Integer> board = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void the_active_jobs_are_those_of_the_board(long seed) {
    Random random = new Random(seed);
    IntStream.range(0, 250).forEach(number -> board.put(number, 0));
    try (TestFeeds feeds = new TestFeeds()) {
      for (int step = 0; step < STEPS; step++) {
        Set<String> before = active(feeds);
        change(random);
        serve(feeds, random);
        SyncRun run = feeds.run(LEVER, RunOption.FORCE);
        check(run, before, active(feeds));
      }
    }
  }

  private void check(SyncRun run, Set<String> before, Set<String> after) {
    if (run.complete() && run.resumedAt().isEmpty()) {
      assertEquals(onBoard(), after, run::toString);
    } else {
      before.retainAll(onBoard().stream().map(FeedModelIT::id).toList());
      before.removeAll(after.stream().map(FeedModelIT::id).toList());
      assertTrue(before.isEmpty(), () -> "lost " + before + " in " + run);
    }
  }

  private static String id(String job) {
    return job.substring(0, job.indexOf(' '));
  }

  private Set<String> onBoard() {
    Set<String> jobs = new TreeSet<>();
    board.forEach((number, version) -> jobs.add("p-" + number + " v" + version));
    return jobs;
  }

  private static Set<String> active(TestFeeds feeds) {
    return new TreeSet<>(
        feeds.texts("select external_id || ' ' || title from jobs where status = 'ACTIVE'"));
  }

  /// Ads come, go, change and come back.
  private void change(Random random) {
    for (int i = random.nextInt(80); i > 0; i--) {
      int number = random.nextInt(350);
      switch (random.nextInt(3)) {
        case 0 -> board.remove(number);
        case 1 -> board.putIfAbsent(number, 0);
        default -> board.computeIfPresent(number, (known, version) -> version + 1);
      }
    }
  }

  private void serve(TestFeeds feeds, Random random) {
    List<String> postings = new ArrayList<>();
    board.forEach((number, version) -> postings.add(posting(number, version)));
    for (int skip = 0; skip <= postings.size(); skip += PAGE) {
      List<String> part = postings.subList(skip, Math.min(postings.size(), skip + PAGE));
      String body = "[" + String.join(",", part) + "]";
      Reply good = Reply.ok(body).with("ETag", "\"" + body.hashCode() + "\"");
      feeds.server.give(
          "/v0/postings/kumo?mode=json&skip=" + skip + "&limit=100", faults(good, random));
    }
  }

  private static Reply[] faults(Reply good, Random random) {
    Reply down = Reply.status(503);
    Reply broken = good.breaksOffAfter(good.body().length / 2);
    return switch (random.nextInt(8)) {
      case 0 -> new Reply[] {down, down, down, good};
      case 1 -> new Reply[] {broken, good};
      case 2 -> new Reply[] {broken, down, broken, good};
      default -> new Reply[] {good};
    };
  }

  private static String posting(int number, int version) {
    return """
    {"id": "p-%d", "text": "v%d", "createdAt": 1763596800000}
    """
        .formatted(number, version);
  }
}
