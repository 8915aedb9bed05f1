package dev.shigoto.alerts.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/// How mail goes.
///
/// @param eligible mails of the time looked at that ought to have gone out by its end
/// @param delivered those of them that a mail server took
/// @param bounced those of them that were refused, at once or later
/// @param waiting mails of any age that are yet to be handed over
/// @param oldestWait of these
/// @param turnLag how long the search has waited that is due the longest
public record LedgerFigures(
    long eligible,
    long delivered,
    long bounced,
    long waiting,
    Duration oldestWait,
    Duration turnLag) {

  /// How far back is looked.
  public static final Duration WINDOW = Duration.ofHours(1);

  /// How long a mail may take from its claim to the server.
  public static final Duration ALLOWED = Duration.ofMinutes(5);

  public static LedgerFigures read(Jdbi jdbi, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with recent as (
                      select state, handed_over_at from mails
                       where claimed_at > :from and claimed_at <= :until and state <> 'DROPPED')
                    select
                      (select count(*) from recent) as eligible,
                      (select count(*) from recent where handed_over_at is not null) as delivered,
                      (select count(*) from recent where state = 'BOUNCED') as bounced,
                      (select count(*) from mails where state in ('CLAIMED', 'RENDERED')) as waiting,
                      (select extract(epoch from :now - min(claimed_at)) from mails
                        where state in ('CLAIMED', 'RENDERED')) as oldest_wait,
                      (select extract(epoch from :now - min(turn.due_at)) from alert_turns as turn
                         join saved_searches as saved on saved.id = turn.saved_search_id
                        where saved.paused_because is null and saved.deleted_at is null
                          and saved.cadence <> 'INSTANT') as turn_lag
                    """)
                .bind("from", now.minus(ALLOWED).minus(WINDOW))
                .bind("until", now.minus(ALLOWED))
                .bind("now", now)
                .map(
                    (row, context) ->
                        new LedgerFigures(
                            row.getLong("eligible"),
                            row.getLong("delivered"),
                            row.getLong("bounced"),
                            row.getLong("waiting"),
                            seconds(row.getDouble("oldest_wait")),
                            seconds(row.getDouble("turn_lag"))))
                .one());
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(1000 * Math.max(0, seconds)));
  }

  /// Delivered of eligible; NaN where none was eligible.
  public double health() {
    return eligible == 0 ? Double.NaN : (double) delivered / eligible;
  }

  /// Mail ought to have gone out and none did: "0 failed" is no comfort then.
  public boolean isSilent() {
    return eligible > 0 && delivered == 0;
  }
}
