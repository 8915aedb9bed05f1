package dev.shigoto.alerts.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.alerts.Mailbox;
import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.QuietHours;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestTurnsIT {

  private final TestAlerts alerts = new TestAlerts(new DigestLimits(Duration.ofMinutes(10), 3));

  @AfterEach
  void close() {
    alerts.close();
  }

  @Test
  void a_match_makes_one_mail_and_no_second() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    alerts.match(search, alerts.job("カフェスタッフ", "株式会社みなと"));

    Pass first = pass();
    Pass second = pass();

    assertEquals(new Pass(1, 1, 0), first);
    assertEquals(new Pass(0, 0, 0), second);
    assertEquals(1, alerts.number("select count(*) from deliveries"));
  }

  @Test
  void two_postings_of_an_opening_are_told_of_once() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    long job = alerts.job("カフェのホールスタッフ募集", "株式会社みなと");
    long repost = alerts.job("カフェのホールスタッフ募集", "株式会社みなと");
    alerts.match(search, job);
    alerts.match(search, repost);

    pass();

    assertEquals(1, alerts.number("select count(*) from deliveries"));
    assertEquals(0, alerts.number("select others from mails where campaign = 'DIGEST'"));
  }

  @Test
  void a_repost_is_not_told_of_a_month_later_and_not_by_another_search_of_the_person() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    alerts.match(search, alerts.job("カフェのホールスタッフ募集", "株式会社みなと"));
    alerts.run(new Mailbox());

    alerts.tick(Duration.ofDays(30));
    SavedSearch other = alerts.search("hanako@example.jp", Cadence.INSTANT);
    long repost = alerts.job("カフェのホールスタッフ募集", "株式会社みなと");
    alerts.match(search, repost);
    alerts.match(other, repost);
    pass();

    assertEquals(1, alerts.number("select count(*) from deliveries"));
    assertEquals(0, alerts.number("select count(*) from alert_matches"));
  }

  @Test
  void a_job_waits_until_it_was_compared_with_the_others() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    alerts.match(search, alerts.newJob("カフェスタッフ", "株式会社みなと"));

    assertEquals(Pass.NOTHING, pass()); // nor takes anybody's turn
    alerts.compare();
    assertEquals(new Pass(1, 1, 0), pass());
  }

  @Test
  void what_another_mail_is_yet_to_tell_of_waits_for_its_fate() {
    SavedSearch first = alerts.search("hanako@example.jp", Cadence.INSTANT);
    SavedSearch second = alerts.search("hanako@example.jp", Cadence.INSTANT);
    long job = alerts.job("カフェスタッフ", "株式会社みなと");
    alerts.match(first, job);
    pass();
    alerts.match(second, job);

    assertEquals(Pass.NOTHING, pass());
    alerts.database().ownerChanges().pause(first.id());
    alerts.render(); // drops the mail of a search that is paused
    assertEquals(new Pass(1, 1, 0), pass());
  }

  @Test
  void one_employer_does_not_fill_a_mail_and_the_others_are_counted() {
    SavedSearch search =
        alerts.search("hanako@example.jp", TestAlerts.settings(Cadence.INSTANT, new Caps(4, 2)));
    Flood.of(alerts, search, "株式会社みなと", 67);
    alerts.match(search, alerts.job("喫茶店のキッチン", "株式会社やまと"));

    pass();

    assertEquals(3, alerts.number("select count(*) from deliveries"));
    assertEquals(65, alerts.number("select others from mails where campaign = 'DIGEST'"));
  }

  @Test
  void what_was_found_by_words_comes_first_and_then_the_most_alike() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    alerts.match(search, alerts.job("似た仕事", "株式会社いち"), 0.7f);
    alerts.match(search, alerts.job("よく似た仕事の募集です", "株式会社に"), 0.9f);
    alerts.match(search, alerts.job("カフェ", "株式会社さん"));

    pass();

    assertEquals(List.of("カフェ", "よく似た仕事の募集です", "似た仕事"), alerts.told());
  }

  @Test
  void a_job_that_is_over_makes_no_mail() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    long job = alerts.job("カフェスタッフ", "株式会社みなと");
    alerts.match(search, job);
    alerts.sql("update jobs set status = 'EXPIRED' where id = ?", job);

    assertEquals(0, pass().mails());
  }

  @Test
  void a_daily_search_is_told_in_the_morning_of_all_that_came() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.DAILY);
    alerts.match(search, alerts.job("カフェスタッフ", "株式会社みなと"));
    assertEquals(0, pass().mails()); // it is noon

    alerts.tick(Duration.ofHours(20)); // eight
    alerts.match(search, alerts.job("喫茶店のキッチン", "株式会社やまと"));

    assertEquals(1, pass().mails());
    assertEquals(2, alerts.number("select count(*) from deliveries"));
    assertEquals(0, pass().mails());
  }

  @Test
  void nothing_is_told_in_quiet_hours() {
    AlertSettings quiet =
        new AlertSettings(
            "夜は静かに",
            new Schedule(Cadence.INSTANT, 8, DayOfWeek.MONDAY, Schedule.JAPAN),
            Optional.of(new QuietHours(11, 14)),
            Caps.USUAL,
            Language.JA);
    SavedSearch search = alerts.search("hanako@example.jp", quiet);
    alerts.match(search, alerts.job("カフェスタッフ", "株式会社みなと"));

    assertEquals(0, pass().mails());
    alerts.tick(Duration.ofMinutes(119));
    assertEquals(0, pass().mails());
    alerts.tick(Duration.ofMinutes(1));
    assertEquals(1, pass().mails());
  }

  @Test
  void a_person_is_not_written_to_more_often_than_the_limits_allow() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    int mails = 0;
    for (int i = 0; i < 12; i++) {
      alerts.match(search, alerts.job("カフェ" + i * 104729 + "番の仕事", "株式会社" + i));
      mails += pass().mails();
      alerts.tick(Duration.ofMinutes(5));
    }

    assertEquals(3, mails);
    alerts.tick(Duration.ofDays(1));
    assertEquals(1, pass().mails()); // nothing was lost meanwhile
    assertEquals(
        12,
        alerts.number("select count(*) from deliveries")
            + alerts.number("select sum(others) from mails"));
  }

  @Test
  void who_has_very_many_matches_takes_one_turn_like_everybody() {
    SavedSearch flooded = alerts.search("flooded@example.jp", Cadence.INSTANT);
    SavedSearch small = alerts.search("small@example.jp", Cadence.INSTANT);
    long job = alerts.job("カフェスタッフ", "株式会社みなと");
    Flood.of(alerts, flooded, "株式会社ふるい", 5_000);
    alerts.match(small, job);

    Pass pass = pass();

    assertEquals(new Pass(2, 2, 0), pass);
    assertEquals(4_997, alerts.number("select max(others) from mails"));
  }

  @Test
  void a_clock_that_was_far_ahead_delays_nobody_for_long() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.DAILY);
    alerts.tick(Duration.ofDays(400));
    pass();
    alerts.tick(Duration.ofDays(-400));
    alerts.match(search, alerts.job("カフェスタッフ", "株式会社みなと"));

    assertEquals(1, pass().mails());
    assertTrue(
        alerts.number(
                "select extract(epoch from due_at - timestamp '2026-11-20T03:00:00Z')::bigint from alert_turns")
            < 86_400 * 8);
  }

  @Test
  void a_turn_that_fails_holds_nobody_up() {
    SavedSearch broken = alerts.search("broken@example.jp", Cadence.INSTANT);
    SavedSearch well = alerts.search("well@example.jp", Cadence.INSTANT);
    alerts.match(broken, alerts.job("カフェスタッフ", "株式会社みなと"));
    alerts.match(well, alerts.job("喫茶店のキッチン", "株式会社やまと"));
    alerts.sql(
        """
        create function refuse() returns trigger language plpgsql as $$
        begin raise exception 'no place left'; end $$
        """);
    alerts.sql(
        "create trigger refuse before insert on mails for each row when (new.saved_search_id = "
            + broken.id()
            + ") execute function refuse()");

    assertEquals(new Pass(2, 1, 1), pass());
    assertEquals(1, alerts.number("select count(*) from alert_matches")); // not lost
  }

  private Pass pass() {
    return alerts.turns().pass(alerts.now());
  }
}
