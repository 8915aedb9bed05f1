package dev.shigoto.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.shigoto.alerts.ledger.Reports;
import dev.shigoto.alerts.mail.DeliveryReport;
import dev.shigoto.alerts.mail.MailServerAddress;
import dev.shigoto.alerts.mail.ReportInbox;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From a message in a mailbox to the ledger, by IMAP.
@Timeout(60)
class MailReportsIT {

  private static final String HANAKO = "hanako@example.jp";
  private static final String PASSWORD = "p@ss:word";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final TestAlerts alerts = new TestAlerts();
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Reports reports = new Reports(alerts.database().jdbi());
  private GreenMailUser mailbox;
  private ReportInbox inbox;
  private MailReports reading;

  @BeforeEach
  void start() {
    server.start();
    mailbox = server.setUser("jobs@shigoto.example.jp", "jobs", PASSWORD);
    inbox =
        new ReportInbox(
            MailServerAddress.imap(
                "imap+plain://jobs:p%40ss%3Aword@127.0.0.1:" + server.getImap().getPort()),
            PATIENCE);
    reading = new MailReports(inbox, reports, registry, Clock.fixed(alerts.now(), ZoneOffset.UTC));
    alerts.claimed(HANAKO, "カフェスタッフ");
    alerts.run(new Mailbox());
    alerts.sql(
        "update mails set message_id = '0c6f2c2e-6e0f-4c3b-9a53-6d1f8a0f7f11'"
            + " where campaign = 'DIGEST'");
  }

  @AfterEach
  void close() {
    server.stop();
    alerts.close();
  }

  @ParameterizedTest
  @CsvSource({
    "no-such-user, BOUNCED,     BOUNCED,    failed",
    "mailbox-full, BOUNCED,     -,          refused",
    "delayed,      HANDED_OVER, -,          delayed",
    "delivered,    CONFIRMED,   -,          delivered",
    "complaint,    HANDED_OVER, COMPLAINED, complained",
    "no-spam,      HANDED_OVER, -,          other",
    "absence,      HANDED_OVER, -,          other"
  })
  void a_message_is_noted_counted_and_marked_as_seen(
      String file, String state, String suppressed, String kind) throws Exception {
    arrives(file);

    reading.turn();

    assertEquals(state, alerts.text("select state from mails where campaign = 'DIGEST'"));
    assertEquals(
        suppressed, alerts.text("select coalesce(suppressed_because, '-') from subscribers"));
    assertEquals(Map.of(kind, 1.0), counted());
    assertEquals(0, unseen());
  }

  @Test
  void a_report_of_a_mail_that_is_not_ours_changes_nothing() throws Exception {
    alerts.sql("update mails set message_id = 'another' where campaign = 'DIGEST'");
    String before = alerts.everything();
    arrives("no-such-user");

    reading.turn();

    assertEquals(before, alerts.everything());
    assertEquals(Map.of("unknown", 1.0), counted());
  }

  @Test
  void what_was_seen_is_not_read_again() throws Exception {
    arrives("no-such-user");
    reading.turn();

    assertEquals(0, inbox.read(10, message -> {}));
  }

  @Test
  void a_message_that_is_read_twice_changes_nothing() throws Exception {
    arrives("no-such-user");
    reading.turn();
    String first = alerts.everything();
    each(message -> message.setFlag(Flags.Flag.SEEN, false));
    alerts.tick(Duration.ofHours(1));

    reading.turn();

    assertEquals(first, alerts.everything());
    assertEquals(Map.of("failed", 2.0), counted());
  }

  @Test
  void a_crash_before_the_mark_leaves_it_unseen_and_the_next_reading_changes_nothing()
      throws Exception {
    arrives("no-such-user");
    assertThrows(
        OutOfMemoryError.class,
        () ->
            inbox.read(
                10,
                message -> {
                  reports.note(DeliveryReport.read(message.content()).orElseThrow(), alerts.now());
                  throw new OutOfMemoryError("the process died");
                }));
    assertEquals(1, unseen());
    String first = alerts.everything();

    reading.turn();

    assertEquals(first, alerts.everything());
    assertEquals(0, unseen());
  }

  @Test
  void a_turn_reads_so_many_and_the_next_the_rest() throws Exception {
    for (int i = 0; i < 5; i++) {
      arrives("absence");
    }
    assertEquals(3, inbox.read(3, message -> {}));
    assertEquals(2, unseen());
    assertEquals(2, inbox.read(3, message -> {}));
  }

  @Test
  void of_a_huge_message_the_beginning_is_read() throws Exception {
    MimeMessage huge = message("absence");
    huge.setText("x".repeat(70).concat("\r\n").repeat(10_000));
    huge.saveChanges();
    mailbox.deliver(huge);

    assertEquals(1, inbox.read(1, it -> assertEquals(256 * 1024, it.content().length)));
  }

  @Test
  void who_is_not_let_in_is_told_without_the_password() {
    server.setUser("jobs@shigoto.example.jp", "jobs", "another");

    var e = assertThrows(IllegalStateException.class, () -> reading.turn());

    assertTrue(e.getMessage().startsWith("the mailbox at 127.0.0.1 cannot be read: "));
    assertTrue(!e.getMessage().contains(PASSWORD));
  }

  private void arrives(String file) throws Exception {
    mailbox.deliver(message(file));
  }

  private static MimeMessage message(String name) throws Exception {
    try (InputStream file = MailReportsIT.class.getResourceAsStream("/reports/" + name + ".eml")) {
      return new MimeMessage(
          Session.getInstance(new Properties()), Objects.requireNonNull(file, name));
    }
  }

  private long unseen() throws Exception {
    long[] count = new long[1];
    each(message -> count[0] += message.isSet(Flags.Flag.SEEN) ? 0 : 1);
    return count[0];
  }

  private interface Look {
    void at(Message message) throws Exception;
  }

  private void each(Look look) throws Exception {
    try (var store = server.getImap().createStore()) {
      store.connect("jobs", PASSWORD);
      Folder folder = store.getFolder("INBOX");
      folder.open(Folder.READ_WRITE);
      for (Message message : folder.getMessages()) {
        look.at(message);
      }
    }
  }

  private Map<String, Double> counted() {
    Map<String, Double> counts = new TreeMap<>();
    registry.scrape().stream()
        .flatMap(it -> ((CounterSnapshot) it).getDataPoints().stream())
        .forEach(
            (CounterDataPointSnapshot it) -> counts.put(it.getLabels().get("kind"), it.getValue()));
    return counts;
  }
}
