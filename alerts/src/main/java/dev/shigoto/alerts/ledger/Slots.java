package dev.shigoto.alerts.ledger;

import dev.shigoto.domain.alert.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Picks mails that may be sent by the rates of their domains. Whoever has one in hand holds its
/// domain's slot to the end of the transaction; others pass over that domain meanwhile and never
/// wait.
final class Slots {

  /// The longest pause between two mails is a minute: a slot that is further away, a clock was
  /// wrong about.
  private static final Duration NO_PAUSE = Duration.ofMinutes(2);

  private final MailRates rates;

  Slots(MailRates rates) {
    this.rates = rates;
  }

  /// The written mail that has waited longest and may go now.
  Optional<MailRow> next(Handle handle, Instant now) {
    return next(handle, now, which -> which, query -> query);
  }

  /// The mail if it may still go now, and nobody else has it in hand.
  Optional<MailRow> again(Handle handle, MailRow mail, Instant now) {
    return next(handle, now, MailRow.Which::one, query -> query.bind("one", mail.id()));
  }

  private Optional<MailRow> next(
      Handle handle,
      Instant now,
      UnaryOperator<MailRow.Which> narrowed,
      UnaryOperator<Query> bound) {
    if (rates.areNone()) {
      return MailRow.lock(handle, "RENDERED", now, narrowed.apply(MailRow.ANY), bound);
    }
    Optional<MailRow> limited =
        MailRow.lock(
            handle,
            "RENDERED",
            now,
            narrowed.apply(MailRow.WITH_SLOT),
            query ->
                bound
                    .apply(query)
                    .bindArray("limited", String.class, named())
                    .bind("all", rates.others().isPresent())
                    .bind("far", now.plus(NO_PAUSE)));
    return limited.isPresent() || rates.others().isPresent()
        ? limited
        : MailRow.lock(
            handle,
            "RENDERED",
            now,
            narrowed.apply(MailRow.FREE),
            query -> bound.apply(query).bindArray("limited", String.class, named()));
  }

  private Object[] named() {
    return rates.perMinute().keySet().toArray();
  }

  /// Notes that a mail went to `to`, whatever the server said.
  void use(Handle handle, MailAddress to, Instant now) {
    Duration pause = rates.between(to.domain());
    if (pause.isPositive()) {
      handle.execute(
          "update mail_slots set free_at = ? where domain = ?", now.plus(pause), to.domain());
    }
  }
}
