package dev.shigoto.alerts;

import dev.shigoto.alerts.digest.DigestLimits;
import dev.shigoto.alerts.digest.DigestTurns;
import dev.shigoto.alerts.digest.Finder;
import dev.shigoto.alerts.ledger.Outbox;
import dev.shigoto.alerts.ledger.Step;
import dev.shigoto.alerts.loop.Loop;
import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.MimeMail;
import dev.shigoto.alerts.text.MailWriter;
import dev.shigoto.alerts.webhook.Webhook;
import dev.shigoto.alerts.webhook.WebhookCalls;
import dev.shigoto.database.Database;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Gives saved searches their turns, writes the mails that these make and sends them, until it is
/// closed.
public final class Alerts implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration SERVER_AWAY = Duration.ofSeconds(10);
  private static final Duration HOUSEKEEPING = Duration.ofHours(1);

  /// How long a saved search waits to be confirmed, and a deleted one is kept.
  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(7);

  private final List<Loop> loops;

  private Alerts(List<Loop> loops) {
    this.loops = loops;
  }

  /// @param servers a connection per sender
  /// @param finders of what is told, for each kind of saved search
  /// @param webhook is told of digests too
  public static Alerts start(
      Database database,
      MailWriter writer,
      MimeMail mime,
      Supplier<MailServer> servers,
      Pace pace,
      List<Finder> finders,
      Optional<Webhook> webhook,
      Clock clock) {
    Stream<Loop> turns =
        finders.stream()
            .map(
                it -> new DigestTurns(database.jdbi(), it, DigestLimits.USUAL, webhook.isPresent()))
            .map(it -> turns(it, clock));
    Outbox outbox = new Outbox(database, writer, mime, pace.rates(), new SecureRandom());
    List<Loop> sending =
        IntStream.range(0, pace.senders())
            .mapToObj(i -> sender("mail-" + i, outbox, servers.get(), clock))
            .toList();
    Stream<Loop> calling =
        webhook.map(it -> calls(new WebhookCalls(database.jdbi(), it), clock)).stream();
    return new Alerts(
        Stream.of(
                Stream.of(
                    Loop.start("writing mails", () -> write(outbox, clock)),
                    Loop.start("forgetting saved searches", () -> forget(database, clock))),
                turns,
                sending.stream(),
                calling)
            .flatMap(Function.identity())
            .toList());
  }

  private static Loop turns(DigestTurns turns, Clock clock) {
    return Loop.start(
        turns.name(),
        () -> {
          turns.pass(clock.instant());
          return PAUSE;
        });
  }

  private static Duration write(Outbox outbox, Clock clock) {
    return outbox.render(clock.instant()) == Step.DONE ? Duration.ZERO : PAUSE;
  }

  private static Duration forget(Database database, Clock clock) {
    database.ownerChanges().forget(FORGOTTEN_AFTER, clock.instant());
    return HOUSEKEEPING;
  }

  private static Loop sender(String name, Outbox outbox, MailServer server, Clock clock) {
    return Loop.owning(server, name, () -> pause(outbox.send(server, clock.instant())));
  }

  private static Loop calls(WebhookCalls calls, Clock clock) {
    return Loop.owning(calls, "webhook", () -> pause(calls.call(clock.instant())));
  }

  private static Duration pause(Step step) {
    return switch (step) {
      case DONE -> Duration.ZERO;
      case NOTHING -> PAUSE;
      case SERVER_AWAY -> SERVER_AWAY;
    };
  }

  /// Lets the steps in hand end.
  @Override
  public void close() {
    loops.forEach(Loop::stop);
    loops.forEach(Loop::close);
  }
}
