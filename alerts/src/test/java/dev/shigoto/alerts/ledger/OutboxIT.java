package dev.shigoto.alerts.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.alerts.Mailbox;
import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.mail.Handover;
import dev.shigoto.database.alert.MailLink;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.SavedSearch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxIT {

  private final TestAlerts alerts = new TestAlerts();
  private final Mailbox mailbox = new Mailbox();

  @AfterEach
  void close() {
    alerts.close();
  }

  @Test
  void a_claimed_mail_is_written_and_handed_over_and_its_text_forgotten() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    assertEquals("CLAIMED", state());
    alerts.render();
    assertEquals("RENDERED", state());
    alerts.send(mailbox);

    assertEquals("HANDED_OVER", state());
    assertEquals(1, mailbox.taken().size());
    assertEquals(0, alerts.number("select count(*) from mails where content is not null"));
    assertEquals("「カフェの仕事」に合う新着求人 1件", alerts.text("select max(subject) from mails"));
  }

  @Test
  void only_mails_of_who_agreed_are_measured() {
    SavedSearch agreed = alerts.search("hanako@example.jp", Cadence.INSTANT);
    MailLink link = new MailLink(1, agreed.owner(), Optional.of(agreed.id()));
    alerts.database().measuredMails().agree(link, "agreed", alerts.now());
    alerts.match(agreed, alerts.job("カフェスタッフ", "株式会社みなと"));
    alerts.claimed("taro@example.jp", "カフェのホール");
    alerts.render();

    assertEquals(
        agreed.owner().value(),
        alerts.number("select sum(subscriber_id) from mails where measured_hash is not null"));
    assertEquals(2, alerts.number("select count(*) from mails where state = 'RENDERED'"));
  }

  @Test
  void a_crash_before_sending_loses_nothing() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.render();

    assertThrows(OutOfMemoryError.class, () -> alerts.send(crashing()));
    assertEquals(0, mailbox.taken().size());
    alerts.send(mailbox);

    assertEquals(1, mailbox.taken().size());
  }

  @Test
  void a_crash_after_the_final_dot_sends_the_very_same_mail_again() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.render();
    Mailbox dying = new Mailbox();

    assertThrows(
        OutOfMemoryError.class,
        () ->
            alerts.send(
                new Mailbox()
                    .saying(
                        mail -> {
                          dying.hand(mail);
                          throw new OutOfMemoryError("the process died");
                        })));
    alerts.send(mailbox);

    assertEquals(dying.ids(), mailbox.ids());
    assertArrayEquals(dying.taken().getFirst().content(), mailbox.taken().getFirst().content());
  }

  @Test
  void what_a_server_puts_off_is_sent_later_with_the_same_id() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    List<String> tried = new ArrayList<>();
    Mailbox busy =
        new Mailbox()
            .saying(
                mail -> {
                  tried.add(new String(mail.content(), StandardCharsets.US_ASCII));
                  return new Handover.Deferred("451 4.7.1 try again later");
                });
    alerts.run(busy);
    alerts.run(busy);
    assertEquals(1, tried.size()); // not at once again

    alerts.tick(Duration.ofMinutes(1));
    alerts.run(busy);
    alerts.tick(Duration.ofMinutes(2));
    alerts.run(mailbox);

    assertEquals(2, tried.size());
    assertEquals(1, mailbox.taken().size());
    assertTrue(tried.stream().allMatch(it -> it.contains(mailbox.ids().getFirst())));
  }

  @Test
  void what_a_server_puts_off_for_days_is_given_up_and_the_job_may_be_told_of_again() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    Mailbox busy = new Mailbox().saying(mail -> new Handover.Deferred("452 mailbox full"));
    for (int hours = 0; hours < 24 * 4; hours += 3) {
      alerts.run(busy);
      alerts.tick(Duration.ofHours(3));
    }

    assertEquals("GIVEN_UP", state());
    assertEquals(0, alerts.number("select count(*) from deliveries"));
  }

  @Test
  void an_address_that_is_not_there_is_never_written_to_again() {
    SavedSearch search = alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.run(new Mailbox().saying(mail -> new Handover.NoSuchAddress("550 5.1.1 no such user")));
    alerts.match(search, alerts.job("喫茶店のキッチン", "株式会社やまと"));
    alerts.tick(Duration.ofDays(1));
    alerts.run(mailbox);

    assertEquals("BOUNCED", state());
    assertEquals(0, mailbox.taken().size());
    assertEquals(
        1, alerts.number("select count(*) from subscribers where suppressed_because = 'BOUNCED'"));
  }

  @Test
  void a_server_that_is_away_costs_no_mail_a_try() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.claimed("taro@example.jp", "喫茶店のキッチン");
    alerts.render();

    Step away = alerts.send(new Mailbox().saying(mail -> new Handover.Unreachable("refused")));

    assertEquals(Step.SERVER_AWAY, away);
    assertEquals(0, alerts.number("select sum(attempts) from mails where campaign = 'DIGEST'"));
    alerts.send(mailbox);
    assertEquals(2, mailbox.taken().size());
  }

  @Test
  void a_confirmation_is_asked_for_once_and_only_while_it_is_wanted() {
    alerts.asked("hanako@example.jp", TestAlerts.settings(Cadence.DAILY, Caps.USUAL));
    alerts.run(mailbox);
    alerts.run(mailbox);

    assertEquals(1, mailbox.taken().size());
    assertEquals("新着求人メールの登録を確認してください", alerts.text("select max(subject) from mails"));
    assertEquals(1, alerts.number("select count(*) from mail_tokens"));
  }

  @Test
  void two_workers_at_once_send_each_mail_once() throws Exception {
    for (int i = 0; i < 40; i++) {
      SavedSearch search = alerts.search("seeker" + i + "@example.jp", Cadence.INSTANT);
      alerts.match(search, i == 0 ? alerts.job("カフェスタッフ", "株式会社みなと") : 1);
    }
    List<Mailbox> mailboxes = IntStream.range(0, 4).mapToObj(i -> new Mailbox()).toList();
    CountDownLatch begin = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> workers = new ArrayList<>();
      for (Mailbox own : mailboxes) {
        workers.add(
            threads.submit(
                () -> {
                  begin.await();
                  alerts.run(own);
                  return null;
                }));
      }
      begin.countDown();
      for (Future<?> worker : workers) {
        worker.get();
      }
    }
    alerts.run(mailbox); // what a worker saw too early

    long sent =
        mailbox.taken().size() + mailboxes.stream().mapToLong(it -> it.taken().size()).sum();
    assertEquals(40, sent);
    assertEquals(40, alerts.number("select count(*) from deliveries"));
  }

  private String state() {
    return alerts.text("select state from mails where campaign = 'DIGEST'");
  }

  private static Mailbox crashing() {
    return new Mailbox()
        .saying(
            mail -> {
              throw new OutOfMemoryError("the process died");
            });
  }
}
