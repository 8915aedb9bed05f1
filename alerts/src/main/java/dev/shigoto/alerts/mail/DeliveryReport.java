package dev.shigoto.alerts.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What a mail server says later of a mail that it took: a delivery status notification (RFC 3464).
///
/// @param messageId of our mail, as its header has it; empty where the report does not say
/// @param recipient whose mail it was; empty where the report does not say
/// @param outcome that is final, or not
/// @param status of RFC 3463, for example 5.1.1; empty where the report does not say
public record DeliveryReport(String messageId, String recipient, Outcome outcome, String status) {

  public enum Outcome {
    DELIVERED,
    /// The mailbox is not there, or takes nothing any more.
    FAILED,
    /// This mail was not taken; the next may be.
    REFUSED,
    /// The server goes on trying.
    DELAYED
  }

  /// Empty if `mail` is no such report.
  public static Optional<DeliveryReport> read(byte[] mail) {
    try {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
      return message.isMimeType("multipart/report")
          ? read(new MimeMultipart(message.getDataHandler().getDataSource()))
          : Optional.empty();
    } catch (MessagingException | IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<DeliveryReport> read(MimeMultipart parts)
      throws MessagingException, IOException {
    Optional<InternetHeaders> status = Optional.empty();
    String messageId = "";
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        status = Optional.of(recipientFields(part.getInputStream()));
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        messageId = field(new InternetHeaders(part.getInputStream()), "Message-ID");
      }
    }
    String id = messageId;
    return status.map(fields -> of(fields, id));
  }

  /// The fields of the mail as a whole come first, then, after an empty line, those of a recipient.
  private static InternetHeaders recipientFields(InputStream status) throws MessagingException {
    InternetHeaders ofMail = new InternetHeaders(status);
    InternetHeaders ofRecipient = new InternetHeaders(status);
    return ofRecipient.getHeader("Action") == null ? ofMail : ofRecipient;
  }

  private static DeliveryReport of(InternetHeaders fields, String messageId) {
    String status = field(fields, "Status").split("[ (]")[0];
    String recipient = field(fields, "Final-Recipient").replaceFirst("^[^;]*;", "").strip();
    return new DeliveryReport(
        messageId, recipient.toLowerCase(Locale.ROOT), outcome(fields, status), status);
  }

  private static Outcome outcome(InternetHeaders fields, String status) {
    return switch (field(fields, "Action").toLowerCase(Locale.ROOT)) {
      case "delivered", "relayed", "expanded" -> Outcome.DELIVERED;
      case "failed" ->
          status.startsWith("5.1.") || status.equals("5.2.1") ? Outcome.FAILED : Outcome.REFUSED;
      default -> Outcome.DELAYED;
    };
  }

  private static String field(InternetHeaders fields, String name) {
    String value = fields.getHeader(name, " ");
    return value == null ? "" : value.strip();
  }
}
