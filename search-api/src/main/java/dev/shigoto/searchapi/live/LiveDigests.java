package dev.shigoto.searchapi.live;

import dev.shigoto.database.Database;
import dev.shigoto.database.alert.ClaimedDigest;
import dev.shigoto.database.alert.ClaimedDigests;
import dev.shigoto.domain.alert.SubscriberId;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import io.javalin.http.sse.SseClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells people of the new jobs of their saved searches as soon as these are claimed for them, for
/// as long as they look on. One thread asks the database for all of them.
public final class LiveDigests implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveDigests.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int MOST = 2_000;
  private static final int MOST_OF_ONE = 5;

  private final ClaimedDigests digests;
  private final Clock clock;
  private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("live-digests").unstarted(this::run);
  private volatile boolean newcomers;
  private boolean failing;

  public LiveDigests(Database database, Clock clock) {
    this.digests = database.claimedDigests();
    this.clock = clock;
  }

  public void start() {
    thread.start();
  }

  /// @param told the number of the last event that the client knows; empty for one who is new, who
  ///     is told of what comes from now on
  /// @throws ProblemException if too many look on already
  public Follower admit(SubscriberId owner, OptionalLong told) {
    long ofOne = followers.stream().filter(other -> other.owner().equals(owner)).count();
    if (followers.size() >= MOST || ofOne >= MOST_OF_ONE) {
      throw new ProblemException(
          Problem.tooMany("too many pages look on already; close one, or come back later"));
    }
    return new Follower(owner, told.orElseGet(() -> digests.latest(owner)));
  }

  /// Returns once the client has gone, or this is closed.
  public void follow(Follower follower, SseClient client) {
    followers.add(follower);
    newcomers = true;
    try {
      follower.send(client);
    } finally {
      followers.remove(follower);
    }
  }

  private void run() {
    while (stopping.getCount() > 0) {
      try {
        look();
        failing = false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  private void look() throws InterruptedException {
    if (followers.isEmpty()) {
      digests.rest();
      var _ = stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      return;
    }
    boolean heard = digests.await(LOOK);
    if (heard || newcomers) {
      newcomers = false;
      tell();
    }
  }

  private void failed(RuntimeException e) {
    if (!failing && stopping.getCount() > 0) {
      LOG.warn("new jobs are not shown live at present: {}", e.getMessage());
    }
    failing = true;
    newcomers = true; // they may have missed something
    try {
      var _ = stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    Map<SubscriberId, Long> told =
        followers.stream().collect(Collectors.toMap(Follower::owner, Follower::told, Math::min));
    List<ClaimedDigest> claimed = told.isEmpty() ? List.of() : digests.after(told, clock.instant());
    if (claimed.isEmpty()) {
      return;
    }
    for (ClaimedDigest digest : claimed) {
      LiveDigest event = LiveDigest.of(digest);
      followers.stream()
          .filter(follower -> follower.owner().equals(digest.owner()))
          .forEach(follower -> follower.tell(digest.mail(), event));
    }
    newcomers = true; // there may be more
  }

  /// Sends everybody away.
  @Override
  public void close() {
    stopping.countDown();
    followers.forEach(Follower::end);
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
