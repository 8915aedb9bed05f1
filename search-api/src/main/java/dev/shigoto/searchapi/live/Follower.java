package dev.shigoto.searchapi.live;

import dev.shigoto.domain.alert.SubscriberId;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Somebody who looks on. One who reads too slowly is sent away after what waits, and comes again
/// with the number of the last event that was read.
public final class Follower {

  private static final int BACKLOG = 100;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final SubscriberId owner;
  private final long known;
  private final BlockingQueue<Event> backlog = new ArrayBlockingQueue<>(BACKLOG);
  private volatile long told;
  private volatile boolean over;

  private record Event(long mail, LiveDigest digest) {}

  /// @param known the number of the last mail that is known already
  Follower(SubscriberId owner, long known) {
    this.owner = owner;
    this.known = known;
    this.told = known;
  }

  SubscriberId owner() {
    return owner;
  }

  long told() {
    return told;
  }

  void tell(long mail, LiveDigest digest) {
    if (mail > told) {
      told = mail;
      if (!over && !digest.jobs().isEmpty()) { // after a gap nothing may follow
        over = !backlog.offer(new Event(mail, digest));
      }
    }
  }

  void end() {
    over = true;
    backlog.clear();
  }

  /// Sends until the client has gone or it is the end. The first event has no data, only a number:
  /// a browser that breaks off before any other comes again with that.
  void send(SseClient client) {
    try {
      client.sendEvent("start", "", Long.toString(known));
      long silent = 0;
      while (!(over && backlog.isEmpty()) && !client.terminated()) {
        Event next = backlog.poll(1, TimeUnit.SECONDS);
        silent = next == null ? silent + 1 : 0;
        send(client, next, silent);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A word now and then tells whether anybody is still there.
  private static void send(SseClient client, @Nullable Event next, long silent) {
    if (next != null) {
      client.sendEvent("jobs", next.digest(), Long.toString(next.mail()));
    } else if (silent % HEARTBEAT.toSeconds() == 0) {
      client.sendComment("nothing new");
    }
  }
}
