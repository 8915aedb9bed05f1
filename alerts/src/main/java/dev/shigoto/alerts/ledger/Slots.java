package dev.shigoto.alerts.ledger;

import dev.shigoto.database.alert.MailState;
import dev.shigoto.domain.alert.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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
    if (rates.areNone()) {
      return MailRow.lock(handle, MailState.RENDERED, now);
    }
    Optional<MailRow> limited = withSlot(handle, now);
    return limited.isPresent() || rates.others().isPresent()
        ? limited
        : MailRow.lock(
            handle,
            MailState.RENDERED,
            now,
            MailRow.FREE,
            query -> query.bindArray("limited", String.class, named()));
  }

  private Optional<MailRow> withSlot(Handle handle, Instant now) {
    return MailRow.lock(
        handle,
        MailState.RENDERED,
        now,
        MailRow.WITH_SLOT,
        query ->
            query
                .bindArray("limited", String.class, named())
                .bind("all", rates.others().isPresent())
                .bind("far", now.plus(NO_PAUSE)));
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
