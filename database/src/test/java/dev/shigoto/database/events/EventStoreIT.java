package dev.shigoto.database.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.event.SeekerEvent;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EventStoreIT {

  private static final Instant OCTOBER = Instant.parse("2026-10-31T23:59:59.999Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

  private final TestDatabase database = new TestDatabase();
  private final EventStore events = database.database().events();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_event_that_is_sent_again_is_not_another_one() {
    List<SeekerEvent> sent = List.of(click(1, NOVEMBER), click(2, NOVEMBER));

    assertEquals(2, events.add(sent, NOVEMBER));
    assertEquals(1, events.add(List.of(click(2, NOVEMBER), click(3, NOVEMBER)), NOVEMBER));

    assertEquals(3, database.number("select count(*) from events"));
  }

  @Test
  void events_of_two_months_lie_apart_and_old_months_are_dropped_whole() {
    events.add(List.of(click(1, OCTOBER), click(2, NOVEMBER)), NOVEMBER);
    assertEquals(1, database.number("select count(*) from events_2026_10"));

    assertEquals(1, events.forget(NOVEMBER));

    assertEquals(1, database.number("select count(*) from events"));
    assertEquals(1, events.add(List.of(click(1, OCTOBER)), NOVEMBER));
  }

  @Test
  void senders_of_the_same_at_once_store_it_once() throws Exception {
    List<SeekerEvent> sent = IntStream.range(1, 200).mapToObj(i -> click(i, NOVEMBER)).toList();
    Callable<Integer> sender = () -> new EventStore(database.database().jdbi()).add(sent, NOVEMBER);
    int stored = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> one : threads.invokeAll(List.of(sender, sender, sender, sender))) {
        stored += one.get();
      }
    }
    assertEquals(199, stored);
  }

  private static SeekerEvent click(int job, Instant at) {
    return new SeekerEvent(
        Action.CLICK,
        "q-1",
        "client",
        "",
        "",
        Optional.of(new JobId(job)),
        OptionalInt.of(job),
        at,
        "{}");
  }
}
