package dev.shigoto.alerts.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.alerts.mail.DeliveryReport.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryReportTest {

  @ParameterizedTest
  @CsvSource({
    "no-such-user,   FAILED,    5.1.1",
    "mailbox-closed, FAILED,    5.2.1",
    "mailbox-full,   REFUSED,   5.2.2",
    "policy,         REFUSED,   5.7.1",
    "delayed,        DELAYED,   4.4.1",
    "delivered,      DELIVERED, 2.0.0"
  })
  void a_report_says_what_became_of_which_mail(String file, Outcome outcome, String status)
      throws IOException {
    DeliveryReport report = DeliveryReport.read(sample(file)).orElseThrow();

    assertEquals(
        new DeliveryReport(
            "<0c6f2c2e-6e0f-4c3b-9a53-6d1f8a0f7f11@shigoto.example.jp>",
            "hanako@example.jp",
            outcome,
            status),
        report);
  }

  @Test
  void an_absence_note_is_no_report() {
    String note =
        """
        From: hanako@example.jp
        Subject: =?UTF-8?B?5LiN5Zyo?=
        Auto-Submitted: auto-replied
        Content-Type: text/plain; charset=utf-8

        I am away.
        """;

    assertEquals(Optional.empty(), DeliveryReport.read(note.getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @CsvSource({"''", "'nonsense'", "'Content-Type: multipart/report; boundary=x\n\n--x\n'"})
  void what_cannot_be_read_is_no_report(String mail) {
    assertEquals(Optional.empty(), DeliveryReport.read(mail.getBytes(StandardCharsets.US_ASCII)));
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream file =
        DeliveryReportTest.class.getResourceAsStream("/reports/" + name + ".eml")) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }
}
