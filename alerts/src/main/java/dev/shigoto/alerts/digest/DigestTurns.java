package dev.shigoto.alerts.digest;

import dev.shigoto.alerts.webhook.WebhookCalls;
import dev.shigoto.database.alert.SavedSearchRow;
import dev.shigoto.database.alert.Turns;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives saved searches their turns. A turn takes one transaction, and a pass gives each search one
/// turn and each turn makes one mail at most: who has 250,000 matches delays nobody. Several
/// processes may do so side by side.
public final class DigestTurns {

  /// Turns in one pass at most.
  public static final int AT_ONCE = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(DigestTurns.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

  /// No turn is further away: one that is, a clock was wrong about.
  private static final Duration NO_PAUSE = Duration.ofDays(8);

  /// How far the first turn looks back.
  private static final Duration AT_FIRST = Duration.ofDays(7);

  private final Jdbi jdbi;
  private final Finder finder;
  private final DigestLimits limits;
  private final boolean webhook;

  /// @param finder of what is told; decides whose turns these are
  /// @param webhook whether another system is to hear of each digest too
  public DigestTurns(Jdbi jdbi, Finder finder, DigestLimits limits, boolean webhook) {
    this.jdbi = jdbi;
    this.finder = finder;
    this.limits = limits;
    this.webhook = webhook;
  }

  /// As the log has them.
  public String name() {
    return switch (finder.kind()) {
      case SEARCH -> "turns of saved searches";
      case PROFILE -> "turns of profiles";
    };
  }

  /// Every search that is due has a turn, the longest waiting first.
  public Pass pass(Instant now) {
    Pass pass = Pass.NOTHING;
    for (SavedSearchId id : due(now)) {
      pass = pass.plus(turn(id, now));
    }
    return pass;
  }

  private List<SavedSearchId> due(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select saved.id
                      from alert_turns as turn
                      join saved_searches as saved on saved.id = turn.saved_search_id
                     where (turn.due_at <= :now or turn.due_at > :never) and saved.kind = :kind
                       and saved.paused_because is null
                       and saved.deleted_at is null
                       and (saved.cadence <> 'INSTANT' or exists (
                         select from alert_matches as match
                          where match.saved_search_id = saved.id and %s))
                     order by turn.due_at, saved.id limit :max
                    """
                        .formatted(TakenMatches.tellable("saved.subscriber_id")))
                .bind("kind", finder.kind().name())
                .bind("now", now)
                .bind("never", now.plus(NO_PAUSE))
                .bind("max", AT_ONCE)
                .map((row, context) -> new SavedSearchId(row.getLong("id")))
                .list());
  }

  /// One that fails holds nobody else up.
  private Pass turn(SavedSearchId id, Instant now) {
    try {
      return jdbi.inTransaction(handle -> turn(handle, id, now));
    } catch (RuntimeException e) {
      LOG.warn("the turn of saved search {} failed, trying again later", id, e);
      jdbi.useHandle(handle -> Turns.set(handle, id, now.plus(AFTER_FAILURE)));
      return new Pass(1, 0, 1);
    }
  }

  private Pass turn(Handle handle, SavedSearchId id, Instant now) {
    Optional<SavedSearch> locked = lock(handle, id, now).filter(SavedSearch::isActive);
    if (locked.isEmpty()) {
      return Pass.NOTHING; // another process has it in hand, or had
    }
    SavedSearch saved = locked.get();
    Instant welcome = welcome(handle, saved, now);
    if (welcome.isAfter(now)) {
      Turns.set(handle, id, welcome);
      return new Pass(1, 0, 0);
    }
    Matches matches = finder.find(handle, saved, since(handle, id, now), now);
    Curation curation = Curation.of(matches, saved.settings().caps());
    boolean claimed = !curation.isEmpty();
    if (claimed) {
      long mail = DigestClaim.write(handle, saved, curation, now);
      if (webhook) {
        WebhookCalls.want(handle, mail, now);
      }
    }
    next(saved, claimed, now).ifPresent(due -> Turns.had(handle, id, due, now));
    return new Pass(1, claimed ? 1 : 0, 0);
  }

  private static Optional<SavedSearch> lock(Handle handle, SavedSearchId id, Instant now) {
    return handle
        .createQuery(
            """
            select %s from alert_turns as turn
              join saved_searches as saved on saved.id = turn.saved_search_id
             where saved.id = :id and (turn.due_at <= :now or turn.due_at > :never)
               for update of turn skip locked
            """
                .formatted(SavedSearchRow.COLUMNS))
        .bind("id", id.value())
        .bind("now", now)
        .bind("never", now.plus(NO_PAUSE))
        .map((row, context) -> SavedSearchRow.read(row))
        .findOne();
  }

  /// When the turn before was. One that a wrong clock had in the future tells nothing.
  private static Instant since(Handle handle, SavedSearchId id, Instant now) {
    return handle
        .createQuery("select last_at from alert_turns where saved_search_id = :id")
        .bind("id", id.value())
        .map((row, context) -> row.getTimestamp("last_at"))
        .findOne()
        .map(Timestamp::toInstant)
        .filter(last -> !last.isAfter(now))
        .orElse(now.minus(AT_FIRST));
  }

  /// The first moment from `now` on at which the person may be written to. Locks the person's row:
  /// two searches of one person have their turns one after the other, and so tell nothing twice.
  private Instant welcome(Handle handle, SavedSearch saved, Instant now) {
    handle.execute("select from subscribers where id = ? for update", saved.owner().value());
    Instant loud =
        saved
            .settings()
            .quiet()
            .map(quiet -> quiet.after(now, saved.settings().schedule().zone()))
            .orElse(now);
    return loud.isAfter(now) || mailsOfADay(handle, saved, now) < limits.mailsPerDay()
        ? loud
        : now.plus(Duration.ofHours(1));
  }

  private static long mailsOfADay(Handle handle, SavedSearch saved, Instant now) {
    return handle
        .createQuery(
            """
            select count(*) from mails
             where subscriber_id = :owner and campaign = 'DIGEST' and claimed_at > :yesterday
            """)
        .bind("owner", saved.owner().value())
        .bind("yesterday", now.minus(Duration.ofDays(1)))
        .mapTo(Long.class)
        .one();
  }

  /// Empty where the turn stays due: an instant search waits for its next match.
  private Optional<Instant> next(SavedSearch saved, boolean claimed, Instant now) {
    if (saved.settings().schedule().cadence() == Cadence.INSTANT) {
      return claimed ? Optional.of(now.plus(limits.betweenInstant())) : Optional.empty();
    }
    return Optional.of(saved.settings().schedule().next(now));
  }
}
