package dev.shigoto.alerts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.shigoto.alerts.Mailbox;
import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.mail.Handover;
import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.MailServerAddress;
import dev.shigoto.alerts.mail.OutgoingMail;
import dev.shigoto.alerts.mail.SmtpServer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Mail to domains that take only so much.
class RatesIT {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final TestAlerts alerts = new TestAlerts();
  private final Outbox one = alerts.outbox(MailRates.parse("slow.example.jp=10/min"));
  private final Outbox other = alerts.outbox(MailRates.parse("slow.example.jp=10/min"));
  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @AfterEach
  void close() {
    greenMail.stop();
    alerts.close();
  }

  @Test
  void two_processes_keep_the_rate_of_a_domain_together_and_the_others_are_not_held_up()
      throws MessagingException {
    greenMail.start();
    write("slow.example.jp", 15);
    write("fast.example.jp", 5);
    try (MailServer server = smtp()) {
      int most = 0;
      for (int second = 0; second < 60; second++) {
        sendAll(server);
        most = Math.max(most, arrived("slow.example.jp") - second / 6);
        if (second == 0) {
          assertEquals(5, arrived("fast.example.jp"));
        }
        alerts.tick(SECOND);
      }
      assertEquals(10, arrived("slow.example.jp"), "in a minute");
      assertEquals(1, most, "every six seconds one, never more");
    }
  }

  @Test
  void a_mail_that_waits_for_its_domain_has_not_failed_and_goes_out_in_its_turn() {
    write("slow.example.jp", 3);
    Mailbox mailbox = new Mailbox();
    sendAll(mailbox);

    assertEquals(1, mailbox.taken().size());
    assertEquals(0, alerts.number("select max(attempts) from mails where state = 'RENDERED'"));
    assertEquals(0, alerts.number("select count(*) from mails where reason is not null"));

    List<String> order = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      alerts.tick(Duration.ofSeconds(6));
      sendAll(mailbox);
      order.add(mailbox.taken().getLast().to().text());
    }
    assertEquals(List.of("seeker1@slow.example.jp", "seeker2@slow.example.jp"), order);
  }

  @Test
  void a_server_that_is_away_uses_up_no_turn_of_a_domain() {
    write("slow.example.jp", 1);
    Mailbox mailbox = new Mailbox();

    assertEquals(Step.SERVER_AWAY, one.send(away(), alerts.now()));
    assertEquals(Step.DONE, other.send(mailbox, alerts.now()));
  }

  @Test
  void a_domain_that_one_sender_has_in_hand_is_passed_over_by_the_other() {
    write("slow.example.jp", 2);
    List<Step> meanwhile = new ArrayList<>();
    Mailbox mailbox = new Mailbox();

    one.send(
        during(() -> meanwhile.add(elsewhere(() -> other.send(mailbox, alerts.now())))),
        alerts.now());

    assertEquals(List.of(Step.NOTHING), meanwhile);
    assertTrue(mailbox.taken().isEmpty());
  }

  @Test
  void a_slot_that_a_wrong_clock_took_far_ahead_holds_nothing_up() {
    write("slow.example.jp", 1);
    alerts.sql("update mail_slots set free_at = ?", alerts.now().plus(Duration.ofDays(400)));

    assertEquals(Step.DONE, one.send(new Mailbox(), alerts.now()));
  }

  private void write(String domain, int mails) {
    for (int i = 0; i < mails; i++) {
      alerts.claimed("seeker%d@%s".formatted(i, domain), "カフェ" + i + domain);
    }
    alerts.render();
  }

  /// As two processes, turn by turn.
  private void sendAll(MailServer server) {
    Set<Step> steps;
    do {
      steps = EnumSet.of(one.send(server, alerts.now()), other.send(server, alerts.now()));
      assertFalse(steps.contains(Step.SERVER_AWAY));
    } while (steps.contains(Step.DONE));
  }

  private int arrived(String domain) throws MessagingException {
    int arrived = 0;
    for (var mail : greenMail.getReceivedMessages()) {
      String to = Arrays.toString(mail.getRecipients(RecipientType.TO));
      arrived += to.contains("@" + domain) ? 1 : 0;
    }
    return arrived;
  }

  private MailServer smtp() {
    int port = greenMail.getSmtp().getPort();
    return new SmtpServer(
        MailServerAddress.smtp("smtp+plain://127.0.0.1:" + port),
        TestAlerts.SENDER,
        Duration.ofSeconds(10));
  }

  /// On a connection of its own, which belongs to a thread.
  private static Step elsewhere(Supplier<Step> sending) {
    return CompletableFuture.supplyAsync(sending).join();
  }

  private static MailServer away() {
    return server(() -> {}, new Handover.Unreachable("connection refused"));
  }

  private static MailServer during(Runnable meanwhile) {
    return server(meanwhile, new Handover.Accepted());
  }

  private static MailServer server(Runnable meanwhile, Handover answer) {
    return new MailServer() {
      @Override
      public Handover hand(OutgoingMail mail) {
        meanwhile.run();
        return answer;
      }

      @Override
      public void close() {}
    };
  }
}
