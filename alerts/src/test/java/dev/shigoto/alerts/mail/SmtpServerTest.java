package dev.shigoto.alerts.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.shigoto.domain.alert.MailAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SmtpServerTest {

  private static final Sender SENDER =
      new Sender("しごと運営事務局", new MailAddress("jobs@example.jp"), "東京都千代田区1-1-1", "03-0000-0000");
  private static final MailAddress HANAKO = new MailAddress("hanako@example.jp");
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final MailText TEXT =
      new MailText(
          "「渋谷のカフェ①」に合う新着求人 3件",
          "<p>求人が<b>3件</b>あります</p>\n",
          "求人が3件あります\n.\n点で始まる行\n",
          Optional.of(URI.create("https://example.jp/alerts/TOKEN/unsubscribe")));

  @Test
  void a_mail_arrives_as_it_was_written() throws Exception {
    MimeMessage[] all;
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (SmtpServer server = server(mail.getSmtp().getPort())) {
      assertEquals(new Handover.Accepted(), server.hand(outgoing("one")));
      assertEquals(new Handover.Accepted(), server.hand(outgoing("two")));
      all = mail.getReceivedMessages();
    } finally {
      mail.stop();
    }

    MimeMessage arrived = all[0];
    MimeMultipart bodies = (MimeMultipart) arrived.getContent();
    assertEquals(TEXT.subject(), arrived.getSubject());
    assertEquals("<one@example.jp>", arrived.getMessageID());
    assertEquals(
        "しごと運営事務局 <jobs@example.jp>",
        jakarta.mail.internet.MimeUtility.decodeText(arrived.getHeader("From", ",")));
    assertEquals(
        "<https://example.jp/alerts/TOKEN/unsubscribe>",
        arrived.getHeader("List-Unsubscribe", ","));
    assertEquals("List-Unsubscribe=One-Click", arrived.getHeader("List-Unsubscribe-Post", ","));
    assertTrue(arrived.isMimeType("multipart/alternative"));
    assertEquals(TEXT.plain().replace("\n", "\r\n"), bodies.getBodyPart(0).getContent());
    assertEquals(TEXT.html().replace("\n", "\r\n"), bodies.getBodyPart(1).getContent());
    assertTrue(bodies.getBodyPart(1).isMimeType("text/html"));
    assertEquals("<two@example.jp>", all[1].getMessageID());
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT TO, 550 5.1.1 no such user,              NoSuchAddress",
    "RCPT TO, 553 no such mailbox,                 NoSuchAddress",
    "RCPT TO, 550 5.7.1 your address is on a list, Refused",
    "RCPT TO, 550 5.1.8 bad sender's address,      Refused",
    "RCPT TO, 450 4.2.0 greylisted,                Deferred",
    "RCPT TO, 452 4.2.2 mailbox full,              Deferred",
    "MAIL FROM, 451 4.3.0 too busy,                Deferred",
    "MAIL FROM, 530 5.7.0 who are you,             Unreachable",
    "DATA,    451 4.3.0 later,                     Deferred",
    ".,       554 5.7.1 this is spam,              Refused",
    ".,       451 4.3.0 disk full,                 Deferred"
  })
  void what_the_server_says_is_understood(String command, String answer, String verdict) {
    try (ScriptedSmtp script = new ScriptedSmtp(Map.of(command, answer));
        SmtpServer server = server(script)) {
      Handover said = server.hand(outgoing("one"));

      assertEquals(verdict, said.getClass().getSimpleName(), said::toString);
    }
  }

  @Test
  void what_a_server_says_that_takes_nothing_is_logged_once() {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (ScriptedSmtp script = new ScriptedSmtp(Map.of("MAIL FROM", "530 5.7.0 who are you"));
        SmtpServer server = server(script)) {
      server.hand(outgoing("one"));
      server.hand(outgoing("two"));
    } finally {
      System.setOut(out);
    }
    assertEquals(1, log.toString(StandardCharsets.UTF_8).split("who are you", -1).length - 1);
  }

  @ParameterizedTest
  @CsvSource({"EHLO", "MAIL FROM", "RCPT TO", "DATA", "."})
  void a_server_that_falls_silent_is_not_waited_for_forever(String command) {
    try (ScriptedSmtp script = new ScriptedSmtp(Map.of(command, ScriptedSmtp.SILENCE));
        SmtpServer server = server(script)) {
      Handover said = server.hand(outgoing("one"));

      assertTrue(
          said instanceof Handover.Deferred || said instanceof Handover.Unreachable,
          said::toString);
    }
  }

  @Test
  void a_connection_that_broke_is_opened_again() {
    try (ScriptedSmtp script = new ScriptedSmtp(Map.of("RCPT TO:<taro", "421 4.7.0 good bye"));
        SmtpServer server = server(script)) {
      assertInstanceOf(
          Handover.Deferred.class,
          server.hand(new OutgoingMail(new MailAddress("taro@example.jp"), content("one"))));
      assertEquals(new Handover.Accepted(), server.hand(outgoing("two")));
      assertEquals(1, script.bodies().size());
    }
  }

  @Test
  void where_nobody_listens_no_mail_is_at_fault() {
    try (SmtpServer server = server(9)) {
      assertInstanceOf(Handover.Unreachable.class, server.hand(outgoing("one")));
    }
  }

  @Test
  void a_server_without_encryption_is_told_nothing_where_it_is_required() {
    try (ScriptedSmtp script = new ScriptedSmtp(Map.of());
        SmtpServer server =
            new SmtpServer(
                MailServerAddress.smtp("smtp://127.0.0.1:" + script.address().port()),
                SENDER,
                PATIENCE)) {
      assertInstanceOf(Handover.Unreachable.class, server.hand(outgoing("one")));
      assertEquals(0, script.bodies().size());
    }
  }

  private static OutgoingMail outgoing(String id) {
    return new OutgoingMail(HANAKO, content(id));
  }

  private static byte[] content(String id) {
    return new MimeMail(SENDER, Signature.NONE)
        .bytes(TEXT, HANAKO, id, Instant.parse("2026-11-20T03:00:00Z"));
  }

  private static SmtpServer server(ScriptedSmtp script) {
    return new SmtpServer(script.address(), SENDER, PATIENCE);
  }

  private static SmtpServer server(int port) {
    return new SmtpServer(
        MailServerAddress.smtp("smtp+plain://127.0.0.1:" + port), SENDER, PATIENCE);
  }
}
