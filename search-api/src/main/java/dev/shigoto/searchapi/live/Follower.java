package dev.shigoto.searchapi.live;

import dev.shigoto.domain.alert.SubscriberId;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Somebody who looks on. One who reads too slowly is sent away, and comes again with the number of
/// the last event that was read.
public final class Follower {

  private static final int BACKLOG = 100;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final SubscriberId owner;
  private final BlockingQueue<Event> backlog = new ArrayBlockingQueue<>(BACKLOG);
  private volatile long told;
  private volatile boolean over;

  private record Event(long mail, LiveDigest digest) {}

  /// @param told the number of the last mail that is known already
  Follower(SubscriberId owner, long told) {
    this.owner = owner;
    this.told = told;
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
      over |= !digest.jobs().isEmpty() && !backlog.offer(new Event(mail, digest));
    }
  }

  void end() {
    over = true;
  }

  /// Sends until the client has gone or it is the end.
  void send(SseClient client) {
    try {
      long silent = 0;
      while (!over && !client.terminated()) {
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
