package dev.shigoto.alerts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.alerts.Mailbox;
import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.mail.Handover;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.SavedSearch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of mails whose jobs are over, or that nobody wants any more.
class DroppedMailIT {

  private final TestAlerts alerts = new TestAlerts();
  private final Mailbox mailbox = new Mailbox();

  @AfterEach
  void close() {
    alerts.close();
  }

  @Test
  void a_job_that_ended_between_claim_and_sending_is_left_out() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    long ending = alerts.job("カフェスタッフ", "株式会社みなと");
    alerts.match(search, ending);
    alerts.match(search, alerts.job("喫茶店のキッチン", "株式会社やまと"));
    alerts.turns().pass(alerts.now());
    alerts.render();
    alerts.sql("update jobs set status = 'WITHDRAWN' where id = ?", ending);

    alerts.send(mailbox);

    assertEquals("「カフェの仕事」に合う新着求人 1件", alerts.text("select max(subject) from mails"));
    assertEquals(1, alerts.number("select count(*) from deliveries"));
    assertEquals(1, mailbox.taken().size());
  }

  @Test
  void a_mail_all_of_whose_jobs_ended_is_dropped() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.sql("update jobs set status = 'EXPIRED'");
    alerts.run(mailbox);

    assertEquals("DROPPED", state());
    assertEquals(0, mailbox.taken().size());
  }

  @Test
  void what_a_dropped_mail_would_only_have_counted_is_told_of_in_another() {
    AlertSettings one = TestAlerts.settings(Cadence.WEEKLY, new Caps(1, 1));
    SavedSearch search = alerts.search("hanako@example.jp", one);
    alerts.match(search, alerts.job("カフェスタッフ", "株式会社みなと"));
    alerts.match(search, alerts.job("喫茶店のキッチン", "株式会社やまと"), 0.7f);
    alerts.tick(Duration.ofDays(7));
    alerts.turns().pass(alerts.now());
    alerts.sql("update jobs set status = 'EXPIRED' where title = 'カフェスタッフ'");

    alerts.run(mailbox); // drops it
    alerts.run(mailbox);

    assertEquals(List.of("喫茶店のキッチン"), alerts.told());
    assertEquals(1, mailbox.taken().size());
  }

  @Test
  void an_opening_that_goes_on_under_another_id_is_matched_again() {
    SavedSearch search = alerts.search("hanako@example.jp", Cadence.INSTANT);
    long first = alerts.job("カフェのホールスタッフ募集", "株式会社みなと");
    long second = alerts.job("カフェのホールスタッフ募集", "株式会社みなと");
    alerts.match(search, first);
    alerts.match(search, second);
    alerts.turns().pass(alerts.now());
    long told = alerts.number("select job_id from deliveries");
    alerts.sql("delete from alert_changes");
    alerts.sql("update jobs set status = 'EXPIRED' where id = ?", told);

    alerts.render();

    assertEquals(first + second - told, alerts.number("select job_id from alert_changes"));
  }

  @Test
  void a_job_that_a_server_put_off_may_be_told_of_under_a_new_id() {
    SavedSearch search = alerts.claimed("hanako@example.jp", "カフェのホールスタッフ募集");
    alerts.run(new Mailbox().saying(mail -> new Handover.Deferred("451 4.7.1 try again later")));
    alerts.sql("update jobs set status = 'EXPIRED'");
    alerts.tick(Duration.ofHours(1));
    alerts.match(search, alerts.job("カフェのホールスタッフ募集", "株式会社カフェのホールスタッフ募集"));

    alerts.run(mailbox);
    alerts.run(mailbox);

    assertEquals(1, mailbox.taken().size());
  }

  @Test
  void who_unsubscribes_gets_nothing_that_was_already_claimed() {
    SavedSearch search = alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.database().ownerChanges().pause(search.id());
    alerts.run(mailbox);

    assertEquals("DROPPED", state());
    assertEquals(0, mailbox.taken().size());
  }

  private String state() {
    return alerts.text("select state from mails where campaign = 'DIGEST'");
  }
}
