package dev.shigoto.alerts.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.alerts.mail.DeliveryReport.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    "sender-refused, REFUSED,   5.1.8",
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
  void a_complaint_is_of_the_returned_mail_whoever_the_provider_says_its_reader_is()
      throws IOException {
    assertEquals(
        Optional.of(
            new DeliveryReport(
                "<0c6f2c2e-6e0f-4c3b-9a53-6d1f8a0f7f11@shigoto.example.jp>",
                "",
                Outcome.COMPLAINED,
                "abuse")),
        DeliveryReport.read(sample("complaint")));
  }

  @ParameterizedTest
  @CsvSource({"absence", "no-spam"})
  void what_asks_nothing_of_us_is_no_report(String file) throws IOException {
    assertEquals(Optional.empty(), DeliveryReport.read(sample(file)));
  }

  @Test
  void a_report_that_is_cut_off_in_the_mail_that_it_returns_is_read() throws IOException {
    byte[] whole = sample("mailbox-full");
    int end = new String(whole, StandardCharsets.US_ASCII).indexOf("Subject: test");

    assertEquals(DeliveryReport.read(whole), DeliveryReport.read(Arrays.copyOf(whole, end)));
  }

  @Test
  void what_no_database_takes_is_no_report() throws IOException {
    String report = new String(sample("no-such-user"), StandardCharsets.US_ASCII);

    assertEquals(
        Optional.empty(),
        DeliveryReport.read(
            report
                .replace("Final-Recipient: rfc822; hanako", "Final-Recipient: rfc822; ha\0nako")
                .getBytes(StandardCharsets.US_ASCII)));
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
