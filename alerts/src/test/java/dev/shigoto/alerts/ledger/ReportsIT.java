package dev.shigoto.alerts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.alerts.Mailbox;
import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.mail.DeliveryReport;
import dev.shigoto.alerts.mail.DeliveryReport.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportsIT {

  private final TestAlerts alerts = new TestAlerts();
  private final Mailbox mailbox = new Mailbox();
  private final Reports reports = new Reports(alerts.database().jdbi());

  @AfterEach
  void close() {
    alerts.close();
  }

  @Test
  void a_report_of_a_failure_ends_mail_to_the_address_and_one_of_success_confirms_it() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.claimed("taro@example.jp", "喫茶店のキッチン");
    alerts.run(mailbox);

    assertTrue(note("taro@example.jp", Outcome.FAILED));
    assertTrue(note("hanako@example.jp", Outcome.DELIVERED));

    assertEquals("CONFIRMED", state("hanako@example.jp"));
    assertEquals("BOUNCED", state("taro@example.jp"));
    assertEquals("taro@example.jp BOUNCED", suppressed());
    assertEquals(
        1,
        alerts.number("select count(*) from saved_searches where paused_because = 'SUPPRESSED'"));
  }

  @Test
  void a_mail_that_is_passed_on_and_then_returned_has_bounced_for_good() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.run(mailbox);
    note("hanako@example.jp", Outcome.DELIVERED);
    note("hanako@example.jp", Outcome.REFUSED);
    note("hanako@example.jp", Outcome.DELIVERED);

    assertEquals("BOUNCED", state("hanako@example.jp"));
    assertEquals("", suppressed()); // this mail was not taken; the next may be
  }

  @Test
  void a_complaint_ends_mail_to_the_address_and_says_so() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.run(mailbox);
    note("hanako@example.jp", Outcome.COMPLAINED);

    assertEquals("hanako@example.jp COMPLAINED", suppressed());
    assertEquals("HANDED_OVER", state("hanako@example.jp"));
  }

  @Test
  void a_report_about_a_mail_that_we_died_sending_keeps_it_from_being_sent_again() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.render(); // and the server has it, which was not noted

    assertTrue(note("hanako@example.jp", Outcome.DELIVERED));
    alerts.send(mailbox);

    assertEquals("CONFIRMED", state("hanako@example.jp"));
    assertEquals(0, mailbox.taken().size());
    assertEquals(0, alerts.number("select count(*) from mails where content is not null"));
  }

  @Test
  void the_same_again_changes_nothing() {
    alerts.claimed("hanako@example.jp", "カフェスタッフ");
    alerts.run(mailbox);
    note("hanako@example.jp", Outcome.FAILED);
    String first = alerts.everything();

    alerts.tick(Duration.ofHours(1));
    assertTrue(note("hanako@example.jp", Outcome.FAILED));

    assertEquals(first, alerts.everything());
  }

  @Test
  void a_report_of_a_mail_that_never_was_changes_nothing() {
    assertFalse(
        reports.note(
            new DeliveryReport(
                "<b7c1@elsewhere.example>", "hanako@example.jp", Outcome.FAILED, "5.1.1"),
            alerts.now()));
  }

  private boolean note(String to, Outcome outcome) {
    String id = "<" + of(to, "message_id") + "@shigoto.example.jp>";
    String status = outcome == Outcome.FAILED ? "5.1.1" : "2.1.5";
    return reports.note(new DeliveryReport(id, to, outcome, status), alerts.now());
  }

  private String state(String to) {
    return of(to, "state");
  }

  private String of(String to, String column) {
    return alerts.text(
        """
        select mail.%s from mails as mail join subscribers as person on person.id = subscriber_id
         where campaign = 'DIGEST' and person.mail = '%s'
        """
            .formatted(column, to));
  }

  private String suppressed() {
    return alerts.text(
        """
        select coalesce(string_agg(mail || ' ' || suppressed_because, ',' order by mail), '')
          from subscribers where suppressed_at is not null
        """);
  }
}
