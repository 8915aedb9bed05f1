package dev.shigoto.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.alerts.ledger.MailRates;
import dev.shigoto.alerts.mail.Signature;
import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsConfigTest {

  private static final Map<String, String> FULL =
      Map.of(
          "DATABASE_URL", "postgresql://shigoto:hunter2@db/shigoto",
          "SHIGOTO_SMTP_URL", "smtp://shigoto:hunter3@mail.example.jp",
          "SHIGOTO_PUBLIC_URL", "https://jobs.example.jp",
          "SHIGOTO_MAIL_SENDER", "しごと運営事務局",
          "SHIGOTO_MAIL_FROM", "jobs@example.jp",
          "SHIGOTO_MAIL_POSTAL_ADDRESS", "東京都千代田区丸の内1-1-1",
          "SHIGOTO_MAIL_CONTACT", "https://jobs.example.jp/contact");

  @Test
  void what_must_be_set_is_enough() {
    AlertsConfig config = Environment.read(FULL, AlertsConfig::read);

    assertEquals("しごと運営事務局", config.sender().name());
    assertEquals("mail.example.jp", config.smtp().host());
    assertEquals(Optional.empty(), config.bounces());
    assertEquals(Signature.NONE, config.signature());
    assertEquals(9103, config.port());
  }

  @Test
  void nothing_set_is_told_at_once() {
    assertEquals(
        """
        7 settings must be corrected (docs/operations.md lists every variable):
        - SHIGOTO_MAIL_SENDER is not set: set it to the sender's name
        - SHIGOTO_MAIL_FROM is not set: set it to the mail address of the sender
        - SHIGOTO_MAIL_POSTAL_ADDRESS is not set: set it to the sender's postal address
        - SHIGOTO_MAIL_CONTACT is not set: set it to where complaints go
        - DATABASE_URL is not set: set it to a secret such as postgresql://user:password@host:5432/shigoto
        - SHIGOTO_SMTP_URL is not set: set it to a secret such as smtp://user:password@host:587
        - SHIGOTO_PUBLIC_URL is not set: set it to an http or https address such as http://localhost:9200""",
        problems(Map.of()));
  }

  @Test
  void the_rate_of_a_domain_is_read_or_said_to_be_none() {
    Map<String, String> limited = new HashMap<>(FULL);
    limited.put("SHIGOTO_MAIL_RATE", "example.jp=10/min,*=100/min");
    Map<String, String> wrong = new HashMap<>(FULL);
    wrong.put("SHIGOTO_MAIL_RATE", "10/min");

    assertEquals(
        new MailRates(Map.of("example.jp", 10), Optional.of(100)),
        Environment.read(limited, AlertsConfig::read).pace().rates());
    assertTrue(problems(wrong).contains("SHIGOTO_MAIL_RATE"), problems(wrong));
  }

  @Test
  void a_webhook_needs_its_secret() {
    Map<String, String> half = new HashMap<>(FULL);
    half.put("SHIGOTO_WEBHOOK_URL", "https://app.example.jp/hook");

    assertTrue(problems(half).contains("SHIGOTO_WEBHOOK_SECRET is not set"));
    half.put("SHIGOTO_WEBHOOK_SECRET", "whsec_c2hpZ290by1zZWNyZXQtb2YtMjQtYnl0ZXMh");
    assertTrue(Environment.read(half, AlertsConfig::read).webhook().isPresent());
  }

  @Test
  void every_bad_variable_is_named_in_one_message_and_no_secret(@TempDir Path folder)
      throws Exception {
    Path pem = Files.writeString(folder.resolve("dkim.pem"), "hunter4 but no key");
    Map<String, String> bad = new HashMap<>(FULL);
    bad.remove("SHIGOTO_MAIL_SENDER");
    bad.put("DATABASE_URL", "mysql://shigoto:hunter2@db/shigoto");
    bad.put("SHIGOTO_SMTP_URL", "smpt://shigoto:hunter3@mail.example.jp");
    bad.put("SHIGOTO_BOUNCES_URL", "imaps://shigoto:hunter5@");
    bad.put("SHIGOTO_MAIL_FROM", "しごと");
    bad.put("SHIGOTO_MAIL_POSTAL_ADDRESS", "東京都\n千代田区");
    bad.put("SHIGOTO_DKIM_KEY", pem.toString());
    bad.put("SHIGOTO_MAIL_SENDERS", "many");

    String message = problems(bad);

    assertEquals(
        """
        8 settings must be corrected (docs/operations.md lists every variable):
        - SHIGOTO_MAIL_SENDER is not set: set it to the sender's name
        - SHIGOTO_MAIL_FROM: mail must be an address such as hanako@example.jp, but was "しごと"
        - SHIGOTO_MAIL_POSTAL_ADDRESS: the sender's postal address must be one line of 1 to 200 characters, \
        for the law on mail demands it in every mail
        - DATABASE_URL is ***: set it to a secret such as postgresql://user:password@host:5432/shigoto
        - SHIGOTO_SMTP_URL is ***: set it to a secret such as smtp://user:password@host:587
        - SHIGOTO_BOUNCES_URL is ***: set it to a secret such as imaps://user:password@host:993
        - SHIGOTO_DKIM_KEY: %s holds no RSA key in PKCS #8 form (BEGIN PRIVATE KEY)
        - SHIGOTO_MAIL_SENDERS is "many": set it to a whole number from 1 to 16"""
            .formatted(pem),
        message);
    assertFalse(message.contains("hunter"));
  }

  private static String problems(Map<String, String> variables) {
    return assertThrows(
            ConfigurationException.class, () -> Environment.read(variables, AlertsConfig::read))
        .getMessage();
  }
}
