package dev.shigoto.alerts.ledger;

import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.MimeMail;
import dev.shigoto.alerts.text.MailWriter;
import dev.shigoto.database.Database;
import dev.shigoto.database.alert.MailState;
import java.security.SecureRandom;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/// Moves mails from one state to the next: claimed, rendered, handed over. Each step is one
/// transaction that holds the mail's row; several threads and processes may work side by side.
public final class Outbox {

  private final Jdbi jdbi;
  private final Rendering rendering;
  private final Slots slots;

  /// @param rates that senders keep
  public Outbox(
      Database database, MailWriter writer, MimeMail mime, MailRates rates, SecureRandom random) {
    this.slots = new Slots(rates);
    this.jdbi = database.jdbi();
    this.rendering = new Rendering(database.savedSearches(), database.jobs(), writer, mime, random);
  }

  /// Writes the next mail that is wanted.
  public Step render(Instant now) {
    return jdbi.inTransaction(
        handle ->
            MailRow.lock(handle, MailState.CLAIMED, now)
                .map(
                    mail -> {
                      rendering.render(handle, mail, now);
                      return Step.DONE;
                    })
                .orElse(Step.NOTHING));
  }

  /// Sends the next mail that is written and may go by the rate of its domain.
  public Step send(MailServer server, Instant now) {
    return jdbi.inTransaction(
        handle ->
            slots
                .next(handle, now)
                .map(mail -> Sending.send(handle, mail, server, slots, now))
                .orElse(Step.NOTHING));
  }
}
