package dev.shigoto.database.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.QuietHours;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SavedSearchState;
import dev.shigoto.domain.alert.Schedule;
import dev.shigoto.domain.alert.Wanted;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavedSearchesIT {

  private static final Instant NOON = Instant.parse("2026-11-20T03:00:00Z");
  private static final Wanted NURSES = Wanted.search("{\"query\":\"看護師\",\"mode\":\"hybrid\"}");
  private static final MailAddress HANAKO = new MailAddress("hanako@example.jp");
  private static final AlertSettings USUAL =
      new AlertSettings("看護師", Schedule.USUAL, Optional.empty(), Caps.USUAL, Language.JA);

  private final TestDatabase database = new TestDatabase();
  private final SavedSearches searches = database.database().savedSearches();
  private final OwnerChanges changes = database.database().ownerChanges();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_is_saved_can_be_read_again() {
    AlertSettings settings =
        new AlertSettings(
            "夜勤なし",
            new Schedule(Cadence.WEEKLY, 20, DayOfWeek.FRIDAY, ZoneId.of("America/New_York")),
            Optional.of(new QuietHours(22, 7)),
            new Caps(20, 2),
            Language.JA);

    SavedSearch saved = searches.find(asked(HANAKO, settings)).orElseThrow();

    assertEquals(NURSES, saved.wanted());
    assertEquals(settings, saved.settings());
    assertEquals(SavedSearchState.UNCONFIRMED, saved.state());
    assertEquals(NOON, saved.createdAt());
  }

  @Test
  void nobody_is_told_of_anything_before_the_link_of_the_mail_was_followed() {
    SavedSearchId id = asked(HANAKO, USUAL);
    assertEquals(1, database.number("select count(*) from mails where campaign = 'CONFIRMATION'"));
    assertEquals(0, database.number("select count(*) from alert_turns"));

    searches.confirm(id, link(id), "agreed", NOON.plusSeconds(60));

    assertEquals(SavedSearchState.ACTIVE, searches.find(id).orElseThrow().state());
    assertEquals(
        Instant.parse("2026-11-20T23:00:00Z"), // eight in the morning in Japan
        database
            .database()
            .jdbi()
            .withHandle(
                h -> h.createQuery("select due_at from alert_turns").mapTo(Instant.class).one()));
    assertEquals(
        2,
        database.number(
            "select count(*) from consents where (step = 'ASKED' and mail_id is null)"
                + " or (step = 'CONFIRMED' and mail_id is not null and wording = 'agreed')"));
  }

  @Test
  void a_link_is_known_by_its_hash_alone() {
    LinkToken token = LinkToken.fresh(new SecureRandom());
    SavedSearchId id = asked(HANAKO, USUAL);
    database.sql(
        "insert into mail_tokens select ?, id, claimed_at from mails", (Object) token.hash());

    MailLink link = database.database().mailLinks().find(token).orElseThrow();

    assertEquals(Optional.of(id), link.search());
    assertTrue(database.database().mailLinks().find(LinkToken.fresh(new SecureRandom())).isEmpty());
  }

  @Test
  void an_address_is_asked_three_times_a_day_at_most() {
    for (int i = 0; i < Admission.MOST_ASKED; i++) {
      asked(HANAKO, USUAL);
    }

    Saving fourth = searches.ask(HANAKO, NURSES, USUAL, "agreed", NOON);
    Saving nextDay = searches.ask(HANAKO, NURSES, USUAL, "agreed", NOON.plus(Duration.ofHours(25)));

    assertInstanceOf(Saving.Refused.class, fourth);
    assertInstanceOf(Saving.Saved.class, nextDay);
    assertInstanceOf(
        Saving.Saved.class,
        searches.ask(new MailAddress("taro@example.jp"), NURSES, USUAL, "agreed", NOON));
  }

  @Test
  void an_address_that_takes_no_mail_is_not_asked() {
    asked(HANAKO, USUAL);
    database.sql("update subscribers set suppressed_at = now(), suppressed_because = 'BOUNCED'");

    assertInstanceOf(Saving.Refused.class, searches.ask(HANAKO, NURSES, USUAL, "agreed", NOON));
  }

  @Test
  void whoever_pauses_resumes_unsubscribes_or_deletes_is_believed() {
    SavedSearchId id = active();

    changes.pause(id);
    assertEquals(SavedSearchState.PAUSED, state(id));
    changes.resume(searches.find(id).orElseThrow(), link(id), "agreed", NOON);
    assertEquals(SavedSearchState.ACTIVE, state(id));
    changes.unsubscribe(id, link(id), NOON);
    changes.unsubscribe(id, link(id), NOON);
    assertEquals(SavedSearchState.UNSUBSCRIBED, state(id));
    assertEquals(1, database.number("select count(*) from consents where step = 'WITHDRAWN'"));
    changes.delete(id, NOON);
    assertEquals(Optional.empty(), searches.find(id));
  }

  @Test
  void what_nobody_confirms_within_the_patience_is_forgotten() {
    asked(HANAKO, USUAL);
    SavedSearchId kept = active();

    int forgotten = changes.forget(Duration.ofDays(7), NOON.plus(Duration.ofDays(8)));

    assertEquals(1, forgotten);
    assertEquals(SavedSearchState.ACTIVE, state(kept));
  }

  @Test
  void readers_learn_of_every_change_and_not_again_of_old_ones() {
    SavedSearchId first = active();
    List<SavedSearchId> read = new ArrayList<>();
    long horizon = searches.changedSince(0, saved -> read.add(saved.id()));
    assertEquals(List.of(first), read);

    SavedSearchId second = active();
    changes.delete(second, NOON);
    List<SavedSearch> later = new ArrayList<>();
    searches.changedSince(horizon, later::add);

    assertEquals(List.of(second), later.stream().map(SavedSearch::id).toList());
    assertEquals(SavedSearchState.DELETED, later.getFirst().state());
  }

  @Test
  void a_change_that_ends_after_a_later_one_is_not_missed() {
    SavedSearchId slow = active();
    SavedSearchId fast = active();
    long horizon;
    try (Handle handle = database.database().jdbi().open()) {
      handle.begin();
      handle.execute("update saved_searches set name = 'slow' where id = ?", slow.value());
      changes.pause(fast); // a later transaction, and done before
      horizon = searches.changedSince(0, saved -> {});
      handle.commit();
    }

    List<String> names = new ArrayList<>();
    searches.changedSince(horizon, saved -> names.add(saved.settings().name()));

    assertTrue(names.contains("slow"), names::toString);
  }

  private SavedSearchState state(SavedSearchId id) {
    return searches.find(id).orElseThrow().state();
  }

  private SavedSearchId asked(MailAddress mail, AlertSettings settings) {
    return switch (searches.ask(mail, NURSES, settings, "agreed", NOON)) {
      case Saving.Saved(SavedSearchId id) -> id;
      case Saving.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  private SavedSearchId active() {
    SavedSearchId id = asked(HANAKO, USUAL);
    searches.confirm(id, link(id), "agreed", NOON);
    return id;
  }

  private MailLink link(SavedSearchId id) {
    return new MailLink(
        database.number("select max(id) from mails where saved_search_id = " + id),
        searches.find(id).orElseThrow().owner(),
        Optional.of(id));
  }
}
